package io.github.liveblogarchive.input.tree;

import io.github.liveblogarchive.model.Moment;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as pages of the Guardian show it: {@code First published on Fri 19 Feb 2021 17.20 GMT}. */
public final class ShownDate {
    private static final Pattern SHOWN = Pattern.compile(
            "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\\d{1,2} \\w{3} \\d{4} \\d{1,2}\\.\\d{2})\\s([A-Z]{3,4})$");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu H.mm", Locale.ENGLISH);

    // The abbreviations of the editions, which are not unique in the world.
    private static final Map<String, Integer> OFFSETS =
            Map.of("GMT", 0, "UTC", 0, "BST", 1, "CET", 1, "CEST", 2, "EST", -5, "EDT", -4, "AEST", 10, "AEDT", 11);

    private ShownDate() {}

    /** The time, or unknown where the text has another form. */
    public static Moment read(String text) {
        Matcher shown = SHOWN.matcher(text.replace('\u00A0', ' ').strip());
        Integer hours = shown.find() ? OFFSETS.get(shown.group(2)) : null;
        if (hours == null) {
            return Moment.UNKNOWN;
        }
        try {
            return Moment.of(LocalDateTime.parse(shown.group(1), FORM).atOffset(ZoneOffset.ofHours(hours)));
        } catch (DateTimeException e) {
            return Moment.UNKNOWN;
        }
    }
}
