package io.github.liveblogarchive.input.capture.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to cut from a capture, and what small lines mean.
 *
 * @param cuts in the order of the files
 * @param labels beside headlines
 * @param pointers cards on one line
 */
public record Rules(
        List<Cut> cuts,
        List<Pattern> keeps,
        List<Pattern> labels,
        List<Pattern> bylines,
        List<Pattern> cards,
        List<Pattern> pointers,
        List<Pattern> keyEvents) {
    public static final int LONGEST_LINE = 400;

    /** Which part of the capture a rule cuts. */
    public enum Extent {
        LINE,
        BLOCK,
        START,
        END
    }

    /**
     * A rule that cuts.
     *
     * @param group what the report calls it
     * @param last for a block, the pattern of its end; else the same as {@code first}
     */
    public record Cut(Extent extent, String group, Pattern first, Pattern last) {}

    public Rules {
        cuts = List.copyOf(cuts);
        keeps = List.copyOf(keeps);
        labels = List.copyOf(labels);
        bylines = List.copyOf(bylines);
        cards = List.copyOf(cards);
        pointers = List.copyOf(pointers);
        keyEvents = List.copyOf(keyEvents);
    }

    /** The first pattern that matches the whole line. */
    public static Optional<Matcher> match(List<Pattern> patterns, String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String plain = plain(line);
        return patterns.stream()
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .findFirst();
    }

    /** Patterns know one apostrophe; the length stays, so that places found here hold in the line itself. */
    public static String plain(String line) {
        return line.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
    }
}
