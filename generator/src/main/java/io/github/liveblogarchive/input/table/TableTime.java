package io.github.liveblogarchive.input.table;

import io.github.liveblogarchive.input.web.WebTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as spreadsheets write them: in the form that the user names, else in forms that can mean one thing only. */
final class TableTime {
    private static final Pattern DOTTED = Pattern.compile(
            "(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?:[,\\s]+(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?)?");
    private static final Pattern SLASHED = Pattern.compile("\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}\\b.*");
    // A spreadsheet counts days from here, for its year 1900 has one too many.
    private static final LocalDateTime FIRST = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final int SECONDS = 86_400;

    private TableTime() {}

    /** Whether times can be read in this form. */
    static boolean isForm(String form) {
        try {
            return form.isEmpty() || form.equals("excel") || formatter(form) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a time can mean two days. */
    static boolean isAmbiguous(String text) {
        return SLASHED.matcher(text).matches();
    }

    /** @param form as the user names it, or empty */
    static Optional<WebTime> read(String text, String form) {
        try {
            if (form.equals("excel") && text.matches("\\d{1,6}([.,]\\d{1,12})?")) {
                return Optional.of(serial(Double.parseDouble(text.replace(',', '.'))));
            }
            if (!form.isEmpty() && !form.equals("excel")) {
                return Optional.of(inForm(text, form));
            }
        } catch (DateTimeException e) {
            // Tables are mixed by hand: what has another form may still have a plain one.
        }
        Matcher dotted = DOTTED.matcher(text);
        return dotted.matches() ? dotted(dotted) : WebTime.read(text);
    }

    private static WebTime serial(double number) {
        LocalDateTime at = FIRST.plusSeconds(Math.round(number * SECONDS));
        boolean day = number == Math.rint(number);
        return new WebTime(at.toLocalDate(), day ? Optional.empty() : Optional.of(at.toLocalTime()), Optional.empty());
    }

    private static WebTime inForm(String text, String form) {
        TemporalAccessor read =
                formatter(form).parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (read instanceof OffsetDateTime at) {
            return new WebTime(at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.of(at.getOffset()));
        }
        return read instanceof LocalDateTime at
                ? new WebTime(at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.empty())
                : new WebTime(LocalDate.from(read), Optional.empty(), Optional.empty());
    }

    private static Optional<WebTime> dotted(Matcher dotted) {
        try {
            LocalDate day = LocalDate.of(number(dotted, 3), number(dotted, 2), number(dotted, 1));
            Optional<LocalTime> time = dotted.group(4) == null
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(number(dotted, 4), number(dotted, 5), number(dotted, 6)));
            return Optional.of(new WebTime(day, time, Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static DateTimeFormatter formatter(String form) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(form)
                .toFormatter(Locale.ENGLISH);
    }
}
