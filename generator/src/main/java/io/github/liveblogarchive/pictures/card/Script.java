package io.github.liveblogarchive.pictures.card;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Makes of a text what is drawn of it: letters in the order in which they stand from left to right. */
final class Script {
    private static final String PAIRS = "()[]{}<>«»‹›";

    private Script() {}

    /**
     * A text without what a card can do without: marks that only help to read Arabic and Hebrew, pictures, and what
     * cannot be seen.
     */
    static String plain(String text, Fonts fonts) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (isSpace) {
                plain.append(' ');
            } else if (!isSpare(c, fonts)) {
                plain.appendCodePoint(c);
            }
        });
        return Joining.of(plain.toString().strip().replaceAll(" +", " "));
    }

    private static boolean isSpare(int c, Fonts fonts) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.NON_SPACING_MARK -> (c >= 0x0591 && c <= 0x06ED) || (c >= 0xFE00 && c <= 0xFE0F);
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> !fonts.has(c);
            default -> false;
        };
    }

    /** Whether all letters of a text, made plain, can be drawn. */
    static boolean isCovered(String plain, Fonts fonts) {
        return plain.codePoints().allMatch(c -> fonts.has(c) && Character.getType(c) != Character.NON_SPACING_MARK);
    }

    /** One line, from left to right. */
    static int[] visual(String line, boolean isRightToLeft) {
        Bidi bidi = new Bidi(line, isRightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return line.codePoints().toArray();
        }
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] runs = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        List<Integer> letters = new ArrayList<>();
        for (int run : runs) {
            int[] text = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run))
                    .codePoints()
                    .toArray();
            boolean isTurned = bidi.getRunLevel(run) % 2 == 1;
            for (int i = 0; i < text.length; i++) {
                letters.add(isTurned ? mirrored(text[text.length - 1 - i]) : text[i]);
            }
        }
        return letters.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int mirrored(int letter) {
        int pair = PAIRS.indexOf(letter);
        return pair < 0 ? letter : PAIRS.charAt(pair ^ 1);
    }
}
