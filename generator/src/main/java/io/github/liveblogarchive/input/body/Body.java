package io.github.liveblogarchive.input.body;

import io.github.liveblogarchive.model.Block;
import java.util.List;
import java.util.function.Supplier;

/**
 * A body as it was read.
 *
 * @param words makes {@link #lead}, which few entries need
 */
public record Body(List<Block> blocks, Supplier<String> words) {
    public static final Body EMPTY = new Body(List.of(), () -> "");

    private static final int LEAD_WORDS = 6;

    public Body {
        blocks = List.copyOf(blocks);
    }

    /** Its first words as plain text, for a name where there is no title. */
    public String lead() {
        return words.get();
    }

    /** The first words of a plain text. */
    static String words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (space && inWord && ++words == LEAD_WORDS) {
                return text.substring(0, i).strip();
            }
            inWord = !space;
        }
        return text.strip();
    }
}
