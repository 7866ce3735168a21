package io.github.liveblogarchive.page.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Splits texts into the words by which they are found: without accents, in small letters, writing without spaces in
 * pairs of letters. {@code assets/search.js} does the same to what a reader types, so that both change together.
 */
final class Folding {
    /** A longer word is cut. */
    static final int LONGEST = 32;

    private static final int MOST_KEPT = 50_000;

    // Accents, vowel points and harakat, tatweel, and what only says how letters join.
    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2"
            + "\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8"
            + "\u06EA-\u06ED\u00AD\u200D\u2060\uFEFF]");
    private static final Pattern CYRILLIC_APOSTROPHE =
            Pattern.compile("([\u0400-\u04FF])['\u2019\u02BC](?=[\u0400-\u04FF])");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:[\u0648\u0628\u0641\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})");

    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry(0xDF, "ss"),
            Map.entry(0xE6, "ae"),
            Map.entry(0x153, "oe"),
            Map.entry(0xF8, "o"),
            Map.entry(0x111, "d"),
            Map.entry(0x142, "l"),
            Map.entry(0x131, "i"),
            Map.entry(0xFE, "th"),
            Map.entry(0xF0, "d"),
            Map.entry(0x3C2, "\u03C3"),
            Map.entry(0x491, "\u0433"),
            Map.entry(0x629, "\u0647"),
            Map.entry(0x649, "\u064A"),
            Map.entry(0x6CC, "\u064A"),
            Map.entry(0x6A9, "\u0643"));

    private static final int WORD = mask(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.NON_SPACING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    /** Words that are not of plain letters, since the same ones come again and again. */
    private final Map<String, List<String>> known = new HashMap<>();

    private static int mask(int... types) {
        int mask = 0;
        for (int type : types) {
            mask |= 1 << type;
        }
        return mask;
    }

    /** Hands out the words of a text in order. */
    void words(String text, Consumer<String> word) {
        char[] letters = text.toCharArray();
        int at = 0;
        while (at < letters.length) {
            if (letters[at] <= ' ') {
                at++;
                continue;
            }
            int start = at;
            boolean isPlain = true;
            while (at < letters.length && letters[at] > ' ') {
                isPlain &= letters[at] < 0x80;
                at++;
            }
            if (isPlain) {
                plain(letters, start, at, word);
            } else {
                foreign(new String(letters, start, at - start)).forEach(word);
            }
        }
    }

    private static void plain(char[] letters, int from, int to, Consumer<String> word) {
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && isPlainLetter(letters[end])) {
                if (letters[end] <= 'Z' && letters[end] >= 'A') {
                    letters[end] = (char) (letters[end] + 'a' - 'A');
                }
                end++;
            }
            if (end > start) {
                word.accept(new String(letters, start, Math.min(end - start, LONGEST)));
            }
            start = end + 1;
        }
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private List<String> foreign(String run) {
        List<String> words = known.get(run);
        if (words == null) {
            words = split(fold(run));
            if (known.size() == MOST_KEPT) {
                known.clear();
            }
            known.put(run, words);
        }
        return words;
    }

    static String fold(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare =
                CYRILLIC_APOSTROPHE.matcher(MARKS.matcher(small).replaceAll("")).replaceAll("$1");
        StringBuilder alike = new StringBuilder(bare.length());
        bare.codePoints().forEach(c -> {
            String other = ALIKE.get(c);
            if (other != null) {
                alike.append(other);
            } else if ((c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9)) {
                alike.append((char) ('0' + (c & 15)));
            } else {
                alike.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(alike, Normalizer.Form.NFC);
    }

    private static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        int[] letters = folded.codePoints().toArray();
        int start = 0;
        while (start < letters.length) {
            int end = start;
            boolean isDense = isDense(letters[start]);
            while (end < letters.length && isLetter(letters[end]) && isDense(letters[end]) == isDense) {
                end++;
            }
            if (end == start) {
                start++;
            } else if (isDense) {
                pairs(letters, start, end, words);
                start = end;
            } else {
                words.add(cut(
                        ARTICLE.matcher(new String(letters, start, end - start)).replaceFirst("")));
                start = end;
            }
        }
        return words;
    }

    // The last letter alone as well, so that each letter begins a word and can be looked for by itself.
    private static void pairs(int[] letters, int start, int end, List<String> words) {
        for (int i = start; i < end; i++) {
            words.add(new String(letters, i, Math.min(2, end - i)));
        }
    }

    private static boolean isLetter(int c) {
        return ((WORD >> Character.getType(c)) & 1) != 0;
    }

    /** Whether a letter is of a script that puts no spaces between words, or hangs its endings on them. */
    static boolean isDense(int c) {
        return c >= 0xE00
                && (c <= 0xEFF
                        || (c >= 0x1000 && c <= 0x109F)
                        || (c >= 0x1100 && c <= 0x11FF)
                        || (c >= 0x1780 && c <= 0x17FF)
                        || (c >= 0x3005 && c <= 0x3007)
                        || (c >= 0x3040 && c <= 0x312F)
                        || (c >= 0x31F0 && c <= 0x31FF)
                        || (c >= 0x3400 && c <= 0x4DBF)
                        || (c >= 0x4E00 && c <= 0x9FFF)
                        || (c >= 0xAC00 && c <= 0xD7AF)
                        || (c >= 0x20000 && c <= 0x3FFFF));
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** A name as one word that no word of a text can be: its words with points between them, a sign in front. */
    String name(char sign, String name) {
        StringBuilder key = new StringBuilder().append(sign);
        words(name, word -> key.append(key.length() == 1 ? "" : ".").append(word));
        return cutName(key.toString());
    }

    private static String cutName(String key) {
        return key.length() <= 48 ? key : key.substring(0, Character.isHighSurrogate(key.charAt(47)) ? 47 : 48);
    }
}
