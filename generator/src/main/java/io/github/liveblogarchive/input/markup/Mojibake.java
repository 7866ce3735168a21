package io.github.liveblogarchive.input.markup;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds text that was UTF-8, read as Windows-1252 or Latin-1, and kept so; it never repairs any.
 *
 * <p>Also found: such text in lower case, the replacement character, and C1 control characters, which no writer types.
 */
public final class Mojibake {
    // What a byte from 0x80 to 0xBF looks like in Latin-1 or in Windows-1252.
    private static final String TAIL = "[\\u0080-\\u00BF" + windows1252() + "]";
    private static final Pattern DAMAGE = Pattern.compile("[ÂÃ]" + TAIL + "|[âã][\\u0080-\\u00BF]|[âã][€‚]" + TAIL
            + "|ð\\u0178" + TAIL + "|\\uFFFD|[\\u0080-\\u0084\\u0086-\\u009F]+");

    private Mojibake() {}

    /** How many damaged places the text has. */
    public static int count(String text) {
        if (!mayBegin(text)) {
            return 0;
        }
        int found = 0;
        Matcher matcher = DAMAGE.matcher(text);
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    // Much faster than the pattern, which sound text in other alphabets would have to pass sign by sign.
    private static boolean mayBegin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c <= 0x9F || "ÂÃâãð\uFFFD".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** The first damaged place with some words around it, or empty. */
    public static String example(String text) {
        Matcher matcher = DAMAGE.matcher(text);
        if (!matcher.find()) {
            return "";
        }
        return text.substring(Math.max(0, matcher.start() - 12), Math.min(text.length(), matcher.end() + 12));
    }

    /**
     * The text without control characters, which no page may hold: those that Windows-1252 shows as something appear as
     * that, as in a browser, the others as the replacement character. Tabs and line breaks stay.
     */
    public static String visible(String text) {
        if (text.chars().noneMatch(Mojibake::isControl)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isControl(c)) {
                out.append(c);
            } else {
                String shown = c < 0x80 ? "\uFFFD" : new String(new byte[] {(byte) c}, Charset.forName("windows-1252"));
                out.append(isControl(shown.charAt(0)) ? "\uFFFD" : shown);
            }
        }
        return out.toString();
    }

    private static boolean isControl(int c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || (c >= 0x7F && c < 0xA0);
    }

    private static String windows1252() {
        Charset charset = Charset.forName("windows-1252");
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder characters = new StringBuilder();
        for (int b = 0x80; b <= 0x9F; b++) {
            String character = new String(new byte[] {(byte) b}, charset);
            if (encoder.canEncode(character)) {
                characters
                        .append("\\x{")
                        .append(Integer.toHexString(character.charAt(0)))
                        .append('}');
            }
        }
        return characters.toString();
    }
}
