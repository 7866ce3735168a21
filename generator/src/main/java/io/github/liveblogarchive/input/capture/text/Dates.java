package io.github.liveblogarchive.input.capture.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a date in a short line, in the month names of ten languages; 3/4 is no date, for nobody can tell which. */
public final class Dates {
    /**
     * A date in a text.
     *
     * @param day its day in a year, the year given or not
     * @param year 0 when the line has none
     */
    public record Found(MonthDay day, int year, int start, int end) {
        public Optional<LocalDate> date() {
            return year > 0 && day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        }

        /** The date, in the year of another one where the line gives none. */
        public Optional<LocalDate> near(Optional<LocalDate> other) {
            return date().or(() ->
                    other.filter(o -> day.isValidYear(o.getYear())).map(o -> day.atYear(o.getYear())));
        }
    }

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            new Locale("es"),
            new Locale("pt"),
            new Locale("nl"),
            new Locale("da"),
            new Locale("nb"),
            new Locale("sv"));
    private static final Map<String, Month> MONTHS = months();
    private static final Set<String> WEEKDAYS = weekdays();
    private static final Pattern ISO = Pattern.compile("\\b(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?=T|\\b)");
    private static final Pattern DOTTED =
            Pattern.compile("\\b(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(?<d>\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?(?: de)? (?<name>\\p{L}{3,})\\.?(?:,?(?: de)? (?<y>\\d{4}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(?<name>\\p{L}{3,})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.h]\\d)(?:,? (?<y>\\d{4}))?");

    private Dates() {}

    public static Optional<Found> find(String text) {
        for (Pattern form : List.of(ISO, DOTTED, DAY_FIRST, MONTH_FIRST)) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                Optional<Found> found = found(matcher, form.equals(ISO) || form.equals(DOTTED));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    public static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** Whether a word names a month or a day of the week, so that it says nothing about who is spoken of. */
    public static boolean isCalendar(String word) {
        return isWeekday(word) || MONTHS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private static Optional<Found> found(Matcher matcher, boolean numbers) {
        Month month = null;
        if (numbers) {
            int number = Integer.parseInt(matcher.group("m"));
            month = number >= 1 && number <= 12 ? Month.of(number) : null;
        } else {
            month = MONTHS.get(matcher.group("name").toLowerCase(Locale.ROOT));
        }
        if (month == null) {
            return Optional.empty();
        }
        String year = matcher.group("y");
        try {
            MonthDay day = MonthDay.of(month, Integer.parseInt(matcher.group("d")));
            return Optional.of(
                    new Found(day, year == null ? 0 : Integer.parseInt(year), matcher.start(), matcher.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Month> months() {
        Map<String, Month> names = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, language).toLowerCase(Locale.ROOT);
                    names.putIfAbsent(name.replace(".", ""), month);
                }
            }
        }
        return Map.copyOf(names);
    }

    private static Set<String> weekdays() {
        Set<String> names = new HashSet<>();
        for (Locale language : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = day.getDisplayName(style, language).toLowerCase(Locale.ROOT);
                    names.add(name.replace(".", ""));
                }
            }
        }
        return Set.copyOf(names);
    }
}
