package io.github.liveblogarchive.input.capture.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings, sentences, lists and names apart by how they are written, whatever they say. */
public final class Form {
    private static final int MOST_OF_A_HEADING = 160;
    private static final int MOST_WORDS_OF_A_QUESTION = 14;
    private static final String OPENING = "“‘\"'«„‚»(["; // » opens in German, closes in French
    private static final String CLOSING = "”’\"'»“‘«)]";
    private static final String ENDS = ".!…:;,。！？：；،۔؟";
    private static final Pattern BULLET = Pattern.compile("^[•●▪◦‣·*–—-]\\s+(?=\\S)");
    private static final Pattern INNER_END = Pattern.compile("(\\p{L}+|\\d+)[.…][”’\"')»]*\\s+[“‘\"'(«„]*\\p{Lu}");

    private Form() {}

    /** A line that could be a heading: short, begins like one, and does not end or read on like sentences. */
    public static boolean isHeading(String text) {
        if (text.length() > MOST_OF_A_HEADING || (words(text) < 2 && !isIdeographic(text)) || isBullet(text)) {
            return false;
        }
        int first = text.codePointAt(skipOpening(text));
        if (Character.isLowerCase(first) || !Character.isLetterOrDigit(first)) {
            return false;
        }
        int last = text.codePointBefore(skipClosing(text));
        if (last == '?' || last == '？' || last == '؟') {
            return words(text) <= MOST_WORDS_OF_A_QUESTION && OPENING.indexOf(text.charAt(0)) < 0 && !hasInnerEnd(text);
        }
        return ENDS.indexOf(last) < 0 && !hasInnerEnd(text) && isBalanced(text);
    }

    public static boolean isBullet(String text) {
        return BULLET.matcher(text).find();
    }

    /** The text of a list item without its mark. */
    public static String withoutBullet(String text) {
        return BULLET.matcher(text).replaceFirst("");
    }

    public static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    /** Two to four capitalised words, as "Ada Lovelace" or "Sir Tim Barrow". */
    public static boolean isName(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length < 2 || words.length > 5) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            if (!word.matches("[\\p{L}\\p{M}.’'-]+")) {
                return false;
            }
            capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        }
        // "de", "van", "bin" stand small inside names.
        return capitals >= 2
                && capitals >= words.length - 2
                && Character.isUpperCase(words[0].codePointAt(0))
                && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    }

    private static boolean isIdeographic(String text) {
        return text.length() >= 6 && text.codePoints().anyMatch(Character::isIdeographic);
    }

    // A short word before the full stop is rather "Mr." or "St." than the end of a sentence, a number rather "8. May".
    private static boolean hasInnerEnd(String text) {
        Matcher matcher = INNER_END.matcher(text);
        while (matcher.find()) {
            String before = matcher.group(1);
            if (before.length() > 3 && Character.isLetter(before.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBalanced(String text) {
        // ’ is also the apostrophe, so there may be more of it.
        return count(text, '“') <= count(text, '”') + count(text, '„')
                && count(text, '”') <= count(text, '“') + count(text, '„')
                && count(text, '"') % 2 == 0
                && count(text, '‘') <= count(text, '’') + count(text, '‚')
                && count(text, '(') == count(text, ')');
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }

    private static int skipOpening(String text) {
        int at = 0;
        while (at < text.length() - 1 && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int skipClosing(String text) {
        int at = text.length();
        while (at > 1 && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
