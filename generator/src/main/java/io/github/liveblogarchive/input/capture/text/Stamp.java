package io.github.liveblogarchive.input.capture.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line, or the beginning of one, that says when: a time, a date, or both.
 *
 * @param zone the zone that is named behind the time; an abbreviation of several zones is none
 * @param length how much of the line it takes
 */
public record Stamp(Optional<LocalTime> time, Optional<ZoneId> zone, Optional<Dates.Found> date, int length) {
    private static final int LONGEST = 70;
    private static final String CLOCK = "(?<h>[01]?\\d|2[0-3])(?:(?:[:.h]|\\s?h\\s?)(?<m>[0-5]\\d)(?::[0-5]\\d)?)?";
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:.])" + CLOCK
                    + "(?:\\s?(?<half>[aApP]\\.?[mM]\\b\\.?))?(?:\\s?(?<uhr>Uhr)\\b)?(?:\\s?(?<zone>[A-Z]{2,5})\\b)?(?![\\d%])");
    private static final Pattern LEADING =
            Pattern.compile("^(?:[•●▪·*–—-]\\s+)?" + TIME.pattern() + "\\s*[:|–—-]?\\s*(?=\\S)");
    private static final Set<String> FILLERS = Set.of(
            "at",
            "on",
            "um",
            "am",
            "den",
            "le",
            "à",
            "a",
            "las",
            "el",
            "il",
            "alle",
            "ore",
            "op",
            "om",
            "kl",
            "the",
            "first",
            "published",
            "posted",
            "publié",
            "publicado",
            "veröffentlicht",
            "erstellt",
            "of",
            "utc",
            "gmt");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GMT", "UTC"),
            Map.entry("UTC", "UTC"),
            Map.entry("BST", "+01:00"),
            Map.entry("WET", "UTC"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("ET", "America/New_York"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MT", "America/Denver"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("NZST", "+12:00"),
            Map.entry("NZDT", "+13:00"));

    /** A line that says when and nothing else. */
    public static Optional<Stamp> of(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Optional<Dates.Found> date = Dates.find(line);
        String rest = date.map(found -> line.substring(0, found.start()) + " | " + line.substring(found.end()))
                .orElse(line)
                .replaceAll("(?<=\\s|^)T(?=\\d)", " ");
        Matcher matcher = TIME.matcher(rest);
        Optional<LocalTime> time = Optional.empty();
        Optional<ZoneId> zone = Optional.empty();
        while (time.isEmpty() && matcher.find()) {
            time = time(matcher);
            if (time.isPresent()) {
                zone = zone(matcher);
                rest = rest.substring(0, matcher.start()) + " | " + rest.substring(matcher.end());
            }
        }
        boolean found = time.isPresent() || date.isPresent();
        return found && isFiller(rest) ? Optional.of(new Stamp(time, zone, date, line.length())) : Optional.empty();
    }

    /** A time at the beginning of a line that goes on with something else, as in tickers. */
    public static Optional<Stamp> leading(String line) {
        Matcher matcher = LEADING.matcher(line);
        if (!matcher.find() || matcher.end() >= line.length()) {
            return Optional.empty();
        }
        boolean marked = matcher.group("half") != null
                || matcher.group("uhr") != null
                || (matcher.group("zone") != null && ZONES.containsKey(matcher.group("zone")))
                || matcher.group().matches("\\D*\\d{1,2}[:h]\\d{2}(:\\d{2})?\\D*");
        int next = line.codePointAt(matcher.end());
        boolean begins = !Character.isLowerCase(next) && !Character.isDigit(next);
        return marked && begins
                ? time(matcher)
                        .map(time -> new Stamp(Optional.of(time), zone(matcher), Optional.empty(), matcher.end()))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        String minute = matcher.group("m");
        String half = matcher.group("half");
        if (minute == null && half == null && matcher.group("uhr") == null) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group("h"));
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        return Optional.of(LocalTime.of(hour, minute == null ? 0 : Integer.parseInt(minute)));
    }

    private static Optional<ZoneId> zone(Matcher matcher) {
        String name = matcher.group("zone");
        String id = name == null ? null : ZONES.get(name);
        try {
            return id == null ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isFiller(String rest) {
        for (String word : rest.split("[\\s|·•,/()–—:-]+", -1)) {
            boolean known = word.isEmpty() || FILLERS.contains(word.toLowerCase(Locale.ROOT)) || Dates.isWeekday(word);
            if (!known) {
                return false;
            }
        }
        return true;
    }
}
