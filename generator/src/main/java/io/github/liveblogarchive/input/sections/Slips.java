package io.github.liveblogarchive.input.sections;

import io.github.liveblogarchive.input.strict.Moments;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows headings that are meant to begin a day or an entry but are written otherwise, as hands do: {@code 9 November
 * 2024}, {@code 08/11/2024}, {@code 9.40am}. What a date of another form means is never guessed, since 08/11 is two days.
 */
final class Slips {
    /**
     * What is wrong with a heading.
     *
     * @param isDay whether a day was meant, so that those below it have none
     * @param isSure whether nothing else can have been meant
     * @param what goes on from "The heading ..."
     */
    record Slip(boolean isDay, boolean isSure, String what, String hint) {}

    static final String OR_TEXT = " If it is a heading of the text, begin it with ###.";

    private static final String DAY_HINT = "Write a day as \"# 2024-11-08\": year, month, day.";
    private static final String ENTRY_HINT = "Write the day above it, as \"# 2024-11-08\", and the entry as"
            + " \"## 09:15 Title\"; or both as \"## 2024-11-08T09:15 Title\"." + OR_TEXT;

    private static final String MONTH = months();
    private static final String YEAR = "(1[5-9]|20|21)\\d\\d(?!\\d)";
    private static final String NUMBERS = "(\\d{4}(?<a>[-./])\\d{1,2}\\k<a>\\d{1,2}(?!\\d)"
            + "|\\d{1,2}(?<b>[-./])\\s?\\d{1,2}\\k<b>\\s?\\d{4}(?!\\d)"
            + "|\\d{1,2}/\\d{1,2}/\\d\\d(?!\\d)|\\d\\d(?<c>[.-])\\d\\d\\k<c>\\d\\d(?!\\d))";
    private static final String DAY_AND_MONTH = "(\\d{1,2}(\\.|st|nd|rd|th|er)?\\s+((of|de)\\s+)?" + MONTH + "|" + MONTH
            + "\\s+\\d{1,2}(st|nd|rd|th)?(?!\\d))";
    private static final String WORDS_AND_YEAR = DAY_AND_MONTH + ",?\\s+((of|de)\\s+)?" + YEAR;
    private static final String WEEKDAY = "([\\p{L}]+[.,]*\\s+(the\\s+)?)?";

    private static final Pattern BEGINS_WITH_DAY = pattern(WEEKDAY + "(" + NUMBERS + "|" + WORDS_AND_YEAR + ")");
    private static final Pattern IS_DAY = pattern(WEEKDAY + DAY_AND_MONTH + "[.:]?");
    private static final Pattern NEAR_A_DAY = pattern("\\d{4}-\\d{1,2}|" + WEEKDAY + "\\d{1,2}\\.?\\s+\\S+\\s+" + YEAR);

    private static final String HOUR = "([01]?\\d|2[0-3])";
    private static final Pattern OF_TWELVE =
            pattern("(0?\\d|1[0-2])([:.h]([0-5]\\d))?(\\s*)([ap])(\\.?m\\.?)(?![\\p{L}\\d])[:,]?\\s*(.*)");
    private static final Pattern OTHER_TIME = pattern(
            HOUR + "\\s?[.h]\\s?[0-5]\\d(?![\\d]|[.,]\\d|\\s?[%€$£°])|[\\[(*_]+" + HOUR + "[:.][0-5]\\d(?!\\d)");
    private static final Pattern TIME_AND_MORE = pattern(HOUR + ":[0-5]\\d(:[0-5]\\d)?([^\\s\\d{:]|:(?!\\d)).*");

    private Slips() {}

    /** The slip in a heading with one # or two, which may yet read as an entry. */
    static Optional<Slip> of(int hashes, String words) {
        Optional<Slip> time = ofTwelve(words).or(() -> otherTime(words));
        if (hashes == 1) {
            return time.or(() -> entryOnTheLevelOfDays(words)).or(() -> day(words));
        }
        if (time.isPresent() || EntryHeading.beginsEntry(words)) {
            return time;
        }
        boolean starts = words.length() >= 10 && Moments.looksLikeDay(words.substring(0, 10));
        return starts || BEGINS_WITH_DAY.matcher(words).lookingAt()
                ? Optional.of(new Slip(false, true, "begins no entry", ENTRY_HINT))
                : Optional.empty();
    }

    private static Optional<Slip> day(String words) {
        if (BEGINS_WITH_DAY.matcher(words).lookingAt() || IS_DAY.matcher(words).matches()) {
            return Optional.of(new Slip(true, true, "begins no day", DAY_HINT + OR_TEXT));
        }
        return NEAR_A_DAY.matcher(words).matches()
                ? Optional.of(new Slip(false, false, "begins no day", DAY_HINT))
                : Optional.empty();
    }

    private static Optional<Slip> entryOnTheLevelOfDays(String words) {
        return EntryHeading.beginsEntry(words)
                ? Optional.of(new Slip(
                        false, true, "has one #, which is for days", "Write \"## " + words + "\" for an entry."))
                : Optional.empty();
    }

    private static Optional<Slip> ofTwelve(String words) {
        Matcher matcher = OF_TWELVE.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean capital = matcher.group(6).startsWith("M");
        boolean reads = matcher.group(1).length() == 2 && words.charAt(2) == ':';
        // "09:15 PM to speak" is of a prime minister.
        if (capital && reads && !matcher.group(4).isEmpty() && !matcher.group(7).isEmpty()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1)) % 12 + (matcher.group(5).equalsIgnoreCase("p") ? 12 : 0);
        String minute = matcher.group(3) == null ? "00" : matcher.group(3);
        String time = (hour < 10 ? "0" : "") + hour + ":" + minute;
        return Optional.of(new Slip(
                false,
                true,
                "begins no entry, because its time is not of the 24-hour clock",
                "Write \"" + ("## " + time + " " + matcher.group(7)).strip() + "\"."
                        + (matcher.group(3) == null ? OR_TEXT : "")));
    }

    private static Optional<Slip> otherTime(String words) {
        if (OTHER_TIME.matcher(words).lookingAt()
                && !BEGINS_WITH_DAY.matcher(words).lookingAt()) {
            return Optional.of(new Slip(
                    false,
                    true,
                    "begins no entry",
                    "Write a time with a colon and two digits, like \"## 09:15 Title\"." + OR_TEXT));
        }
        return TIME_AND_MORE.matcher(words).matches()
                ? Optional.of(new Slip(
                        false,
                        true,
                        "begins no entry, because something else stands right behind its time",
                        "Write a space there, like \"## 09:15 Title\"; an offset needs the day, as in"
                                + " \"## 2024-11-08T09:15+01:00 Title\"."))
                : Optional.empty();
    }

    private static Pattern pattern(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Names of months in some languages, as one pattern. */
    private static String months() {
        List<TextStyle> styles =
                List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
        TreeSet<String> names = Stream.of(
                        "en", "de", "fr", "es", "it", "pt", "nl", "da", "nb", "sv", "fi", "pl", "cs", "uk", "ru", "ar")
                .map(Locale::forLanguageTag)
                .flatMap(language -> Arrays.stream(Month.values())
                        .flatMap(month -> styles.stream().map(style -> month.getDisplayName(style, language))))
                .map(name -> name.replaceAll("\\.$", "").toLowerCase(Locale.ROOT))
                .filter(name -> name.length() > 2 && name.codePoints().noneMatch(Character::isDigit))
                .collect(Collectors.toCollection(TreeSet::new));
        names.add("sept");
        return names.descendingSet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")\\.?(?![\\p{L}\\d])"));
    }
}
