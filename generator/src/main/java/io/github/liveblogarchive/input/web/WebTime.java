package io.github.liveblogarchive.input.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as the web writes it: ISO 8601 with or without offset, seconds and time, the form of mail that RSS uses, or
 * seconds and milliseconds since 1970.
 *
 * @param time empty when only the day is said
 * @param offset empty when none is said
 */
public record WebTime(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]+(\\d{1,2}):?(\\d{2})"
            + "(?::?(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?(?::?\\d{2})?)?)?");
    private static final Pattern MAIL = Pattern.compile("(?:[A-Z]{2,9}\\.?,?\\s+)?(\\d{1,2})[ -]([A-Z]{3,9})\\.?[ -]"
            + "(\\d{4}|\\d{2})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([A-Z]{1,4}|[+-]\\d{2}:?\\d{2})?)?"
            + "(?:\\s*\\([^)]*\\))?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    // Those that the form of mail defines; other letters mean different zones in different places.
    private static final Map<String, Integer> LETTERS = Map.of(
            "GMT", 0, "UT", 0, "UTC", 0, "Z", 0, "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "PST", -8, "PDT", -7);

    /** The time of a text; empty where it is none. */
    public static Optional<WebTime> read(String text) {
        String given = text.strip().toUpperCase(Locale.ROOT);
        if (given.isEmpty() || given.length() > 60) {
            return Optional.empty();
        }
        try {
            Optional<WebTime> iso = iso(given);
            Optional<WebTime> read = iso.isPresent() ? iso : mail(given).or(() -> epoch(given));
            return read.filter(
                    time -> time.day().getYear() >= 1500 && time.day().getYear() <= 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<WebTime> iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (iso.group(4) == null) {
            return Optional.of(new WebTime(day, Optional.empty(), Optional.empty()));
        }
        String fraction = iso.group(7) == null ? "" : iso.group(7);
        int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
        LocalTime time = LocalTime.of(number(iso, 4), number(iso, 5), number(iso, 6), nanos);
        return Optional.of(new WebTime(day, Optional.of(time), offset(iso.group(8))));
    }

    private static Optional<WebTime> mail(String text) {
        Matcher mail = MAIL.matcher(text);
        int month = mail.matches() ? MONTHS.indexOf(mail.group(2).substring(0, 3)) + 1 : 0;
        if (month == 0) {
            return Optional.empty();
        }
        int year = number(mail, 3);
        int century = mail.group(3).length() > 2 ? 0 : year < 50 ? 2000 : 1900;
        LocalDate day = LocalDate.of(century + year, month, number(mail, 1));
        return Optional.of(
                mail.group(4) == null
                        ? new WebTime(day, Optional.empty(), Optional.empty())
                        : new WebTime(
                                day,
                                Optional.of(LocalTime.of(number(mail, 4), number(mail, 5), number(mail, 6))),
                                offset(mail.group(7))));
    }

    private static Optional<WebTime> epoch(String text) {
        Matcher epoch = EPOCH.matcher(text);
        if (!epoch.matches()) {
            return Optional.empty();
        }
        Instant at = epoch.group(2) == null
                ? Instant.ofEpochSecond(Long.parseLong(text))
                : Instant.ofEpochMilli(Long.parseLong(text));
        LocalDateTime local = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        return Optional.of(
                new WebTime(local.toLocalDate(), Optional.of(local.toLocalTime()), Optional.of(ZoneOffset.UTC)));
    }

    private static Optional<ZoneOffset> offset(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (LETTERS.containsKey(text)) {
            return Optional.of(ZoneOffset.ofHours(LETTERS.get(text)));
        }
        return text.startsWith("+") || text.startsWith("-")
                ? Optional.of(ZoneOffset.of(text.replace(":", "")))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
