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
        int found = 0;
        Matcher matcher = DAMAGE.matcher(text);
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    /** The first damaged place with some words around it, or empty. */
    public static String example(String text) {
        Matcher matcher = DAMAGE.matcher(text);
        if (!matcher.find()) {
            return "";
        }
        return text.substring(Math.max(0, matcher.start() - 12), Math.min(text.length(), matcher.end() + 12));
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
