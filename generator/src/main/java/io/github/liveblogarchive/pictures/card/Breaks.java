package io.github.liveblogarchive.pictures.card;

/**
 * Where a word that is wider than its line may be broken: between what readers take for letters, and not so that a line
 * begins with what closes or ends with what opens. Rules of our own, since those of the JDK are others in each release.
 */
final class Breaks {
    /** What joins the letter before it to the one after it. */
    private static final String JOINERS =
            "\u200D\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u0F84\u1039\u17D2\u1B44";
    /** Vowels that are written before the letter that they belong to. */
    private static final String BEFORE = "\u0E40\u0E41\u0E42\u0E43\u0E44\u0EC0\u0EC1\u0EC2\u0EC3\u0EC4";

    private static final String CLOSING =
            "\u3001\u3002\uFF0C\uFF0E\uFF1A\uFF1B\uFF01\uFF1F\u30FB\u30FC\u3005\u2026,.:;!?%";

    private Breaks() {}

    /** The last place for a break at an index or before it; 0 where there is none. */
    static int before(String word, int index) {
        int at = Math.max(0, index);
        while (at > 0 && !may(word, at)) {
            at--;
        }
        return at;
    }

    private static boolean may(String word, int at) {
        if (at >= word.length() || Character.isLowSurrogate(word.charAt(at))) {
            return false;
        }
        int before = word.codePointBefore(at);
        int after = word.codePointAt(at);
        return JOINERS.indexOf(before) < 0
                && BEFORE.indexOf(before) < 0
                && Character.getType(before) != Character.START_PUNCTUATION
                && CLOSING.indexOf(after) < 0
                && JOINERS.indexOf(after) < 0
                && switch (Character.getType(after)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.END_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION -> false;
                    default -> true;
                };
    }
}
