package io.github.liveblogarchive.input.text;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.Locale;

/** Which characters may stay in a text. */
public final class Characters {
    private Characters() {}

    /** Controls and noncharacters, which XML or readers refuse; tab and line feed stay. */
    public static boolean isRefused(int c) {
        if (c < 0x20) {
            return c != '\t' && c != '\n' && c != '\r';
        }
        return (c >= 0x7F && c <= 0x9F) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }

    static void warnRemoved(int count, int first, Place place, Problems problems) {
        String what = count == 1
                ? String.format(Locale.ROOT, "A control character (U+%04X) was left out.", first)
                : String.format(Locale.ROOT, "%d control characters were left out, the first is U+%04X.", count, first);
        problems.warning(Code.CONTROL_CHARACTER, place, what, "Delete it from the source.");
    }

    /** Whether a text holds nothing that {@link #clean} would change. */
    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (isRefused(Character.toCodePoint(c, text.charAt(++i)))) {
                    return false;
                }
            } else if (Character.isSurrogate(c) || isRefused(c)) {
                return false;
            }
        }
        return true;
    }

    /** A value that escapes may have brought forbidden characters into. */
    public static String clean(String text, Place place, Problems problems) {
        return isClean(text) ? text : cleanSlowly(text, place, problems);
    }

    private static String cleanSlowly(String text, Place place, Problems problems) {
        StringBuilder clean = new StringBuilder(text.length());
        int removed = 0;
        int first = 0;
        boolean torn = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                torn = true;
                clean.append('\uFFFD');
            } else if (isRefused(c)) {
                first = removed++ == 0 ? c : first;
            } else {
                clean.appendCodePoint(c);
            }
        }
        if (torn) {
            problems.error(
                    Code.BAD_ENCODING,
                    place,
                    "The text holds half of a character (a lone surrogate, written as an escape like \\ud83d).",
                    "Write the character itself or both of its escapes.");
        }
        if (removed > 0) {
            warnRemoved(removed, first, place, problems);
        }
        return clean.toString();
    }
}
