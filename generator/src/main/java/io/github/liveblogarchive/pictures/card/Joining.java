package io.github.liveblogarchive.pictures.card;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters: puts for each the form that it has at its place in the word. Unicode has these forms as
 * characters of their own, for fonts that cannot tell by themselves.
 */
final class Joining {
    private static final List<String> FORMS = List.of(" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM");
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int STRETCH = 0x0640;
    private static final int LAM = 0x0644;

    private final Map<Integer, int[]> letters = new HashMap<>();
    private final Map<Integer, int[]> lamAlef = new HashMap<>();

    private Joining() {
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            if (form < 0xFE00 || form >= 0xFE80) {
                add(form);
            }
        }
        letters.put(STRETCH, new int[] {STRETCH, STRETCH, STRETCH, STRETCH});
    }

    private static final class Read {
        private static final Joining ALL = new Joining();
    }

    private void add(int form) {
        String name = Character.getName(form);
        for (int i = 0; i < FORMS.size() && name != null; i++) {
            if (name.endsWith(FORMS.get(i))) {
                int[] plain = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC)
                        .codePoints()
                        .toArray();
                if (plain.length == 1) {
                    letters.computeIfAbsent(plain[0], letter -> new int[4])[i] = form;
                } else if (plain.length == 2 && plain[0] == LAM && name.contains("LAM WITH ALEF")) {
                    lamAlef.computeIfAbsent(plain[1], letter -> new int[4])[i] = form;
                }
            }
        }
    }

    /** A text with its Arabic letters in the forms of their places, in the order in which it is read. */
    static String of(String text) {
        boolean isArabic = text.codePoints().anyMatch(c -> c >= 0x0600 && c <= 0x06FF);
        return isArabic ? Read.ALL.joined(text.codePoints().toArray()) : text;
    }

    private String joined(int[] text) {
        StringBuilder joined = new StringBuilder();
        boolean wasOpen = false;
        for (int i = 0; i < text.length; i++) {
            int[] forms = letters.get(text[i]);
            int[] pair = text[i] == LAM && i + 1 < text.length ? lamAlef.get(text[i + 1]) : null;
            if (pair != null) {
                joined.appendCodePoint(pair[wasOpen ? FINAL : 0]);
                wasOpen = false;
                i++;
            } else if (forms == null) {
                joined.appendCodePoint(text[i]);
                wasOpen = false;
            } else {
                // Not with every letter: a hamza stands alone.
                boolean isOpen = forms[INITIAL] != 0 && i + 1 < text.length && joinsBack(text[i + 1]);
                boolean back = wasOpen && forms[FINAL] != 0;
                int form = back ? isOpen ? MEDIAL : FINAL : isOpen ? INITIAL : 0;
                joined.appendCodePoint(forms[form] == 0 ? text[i] : forms[form]);
                wasOpen = isOpen;
            }
        }
        return joined.toString();
    }

    private boolean joinsBack(int letter) {
        int[] forms = letters.get(letter);
        return forms != null && forms[FINAL] != 0;
    }
}
