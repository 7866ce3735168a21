package io.github.liveblogarchive.input.tree;

import io.github.liveblogarchive.model.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a time in the forms that exports use: ISO 8601 in either case, with or without offset (then UTC) and time (then
 * the day alone), epoch milliseconds, or an object that holds both.
 */
public final class Times {
    private static final String OFFSET_WITHOUT_COLON = "([+-]\\d{2})(\\d{2})$";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?([eE]\\d{1,2})?");
    // The year 9999; later ones have no form that pages could show.
    private static final double LATEST = 253_402_300_799.0;

    private Times() {}

    /** The moment, or {@link Moment#UNKNOWN} for what is absent or no time at all. */
    public static Moment read(Tree tree) {
        if (tree.isObject()) {
            Moment iso = read(tree.get("iso8601"));
            return iso.isKnown() ? iso : read(tree.get("dateTime"));
        }
        String text = tree.text().strip().toUpperCase(Locale.ROOT);
        try {
            Moment moment = parse(text);
            int year = moment.at().getYear();
            return year < 1500 || year > 9999 ? Moment.UNKNOWN : moment;
        } catch (DateTimeException e) {
            return Moment.UNKNOWN;
        }
    }

    /** A time in seconds since 1970, whole or not; {@link Moment#UNKNOWN} for what is absent, zero or no time at all. */
    public static Moment seconds(Tree tree) {
        String text = tree.text().strip();
        double seconds = SECONDS.matcher(text).matches() ? Double.parseDouble(text) : 0;
        return seconds < 1 || seconds > LATEST
                ? Moment.UNKNOWN
                : Moment.of(Instant.ofEpochSecond((long) seconds).atOffset(ZoneOffset.UTC));
    }

    private static Moment parse(String text) {
        if (text.isEmpty()) {
            return Moment.UNKNOWN;
        }
        if (text.matches("-?\\d{9,15}")) {
            return Moment.of(Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC));
        }
        if (text.length() == 10) {
            return Moment.ofDay(LocalDate.parse(text), ZoneOffset.UTC);
        }
        String iso = text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +", "$1T").replace(" ", "");
        if (iso.matches(".*T.*(Z|[+-]\\d{2}:?\\d{2})$")) {
            return Moment.of(OffsetDateTime.parse(iso.replaceFirst(OFFSET_WITHOUT_COLON, "$1:$2")));
        }
        return Moment.of(LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC));
    }
}
