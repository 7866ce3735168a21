package io.github.liveblogarchive.report;

import java.util.Comparator;
import java.util.Locale;

/**
 * A user's mistake, or something that the user should know: what is wrong, where, and what to do.
 *
 * @param message one sentence that quotes the bad value
 * @param hint what to do, may be empty; lists what is possible where there is a choice
 */
public record Problem(Level level, Code code, Place place, String message, String hint) {
    /** How much it matters. */
    public enum Level {
        /** Stops the run before anything is written. */
        ERROR,
        /** Counted; stops the run under {@code failOnWarning}. */
        WARNING,
        /** Said and kept in the report, counted as neither. */
        NOTE
    }

    /** By place, so that the same mistakes are always listed in the same order. */
    static final Comparator<Problem> ORDER = Comparator.comparing((Problem p) -> p.place.file())
            .thenComparingInt(p -> p.place.line())
            .thenComparingInt(p -> p.place.column())
            .thenComparing(p -> p.place.field())
            .thenComparing(p -> p.code)
            .thenComparing(Problem::message);

    /** For instance {@code ERROR blogs/a.md:3:1 (field "date") [bad-date]: ... Write ...}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(level).append(' ');
        if (!place.equals(Place.NONE)) {
            text.append(place).append(' ');
        }
        text.append('[').append(code.id()).append("]: ").append(visible(message));
        if (!hint.isEmpty()) {
            text.append(' ').append(visible(hint));
        }
        return text.toString();
    }

    // Values are quoted from untrusted sources: a control character could rewrite what a terminal shows.
    static String visible(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
                clean.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }
}
