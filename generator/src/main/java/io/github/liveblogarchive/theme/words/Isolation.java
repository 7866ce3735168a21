package io.github.liveblogarchive.theme.words;

/**
 * Keeps a text that runs the other way from mixing with the sentence around it, with the characters that Unicode has
 * for this, since a sentence can stand in an attribute or a title too, where no element can.
 */
final class Isolation {
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private Isolation() {}

    static boolean needed(String text, boolean inRightToLeft) {
        return text.codePoints().anyMatch(c -> inRightToLeft ? isLeftToRight(c) : isRightToLeft(c));
    }

    static String isolated(String text) {
        return FIRST_STRONG + text + END;
    }

    // Written out, since Character.getDirectionality knows other characters in each version of the JDK.
    private static boolean isRightToLeft(int c) {
        return (c >= 0x0590 && c <= 0x08ff)
                || (c >= 0xfb1d && c <= 0xfdff)
                || (c >= 0xfe70 && c <= 0xfefe)
                || (c >= 0x10800 && c <= 0x10fff)
                || (c >= 0x1e800 && c <= 0x1efff);
    }

    private static boolean isLeftToRight(int c) {
        boolean latin = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xc0 && c != 0xd7 && c != 0xf7);
        boolean sign = (c >= 0x2000 && c <= 0x2bff) || (c >= 0x3000 && c <= 0x3004) || (c >= 0xfe00 && c <= 0xfe6f);
        return latin && !sign && !isRightToLeft(c) && c < 0x1f000;
    }
}
