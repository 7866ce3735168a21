package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.capture.Outline.Role;
import io.github.liveblogarchive.input.capture.text.Form;
import io.github.liveblogarchive.input.capture.text.Journal;
import java.util.List;

/**
 * Blank lines as a sign of where entries begin: they are one where nearly all headings have more of them above than most
 * paragraphs have. In a capture without blank lines, or with one between all lines, they say nothing.
 */
final class Gaps {
    private static final double OF_HEADINGS = 0.8;
    private static final double OF_PARAGRAPHS = 0.4;

    private final Outline outline;
    private final int separator;

    Gaps(Outline outline, List<Integer> headings) {
        this.outline = outline;
        int least = Integer.MAX_VALUE;
        for (int at = 1; at < outline.size(); at++) {
            least = Math.min(least, outline.line(at).gap());
        }
        int more = least == Integer.MAX_VALUE ? least : least + 1;
        int paragraphs = 0;
        int apart = 0;
        for (int at = 1; at < outline.size(); at++) {
            if (outline.isText(at) && !outline.isLike(at) && !headings.contains(at - 1)) {
                paragraphs++;
                apart += outline.line(at).gap() >= more ? 1 : 0;
            }
        }
        long above =
                headings.stream().filter(at -> outline.line(at).gap() >= more).count();
        boolean says =
                headings.size() >= 2 && above >= OF_HEADINGS * headings.size() && apart <= OF_PARAGRAPHS * paragraphs;
        this.separator = says ? more : Integer.MAX_VALUE;
    }

    /** Whether blank lines say that this line belongs to the text above it. */
    boolean isInside(int at) {
        return separator != Integer.MAX_VALUE && outline.line(at).gap() < separator;
    }

    /** Entries without a heading, where blank lines set paragraphs apart. */
    void entries(Journal journal) {
        int first = outline.firstStart().orElse(outline.size());
        for (int at = first + 1; at < outline.size(); at++) {
            boolean apart = outline.isText(at)
                    && outline.line(at).gap() >= separator
                    && outline.role(at - 1) != Role.HEADING
                    && outline.role(at - 1) != Role.BYLINE
                    && !Form.isBullet(outline.text(at));
            if (apart) {
                outline.start(at);
                journal.guessed(outline.line(at), "entry without a heading, set apart by blank lines");
            }
        }
    }
}
