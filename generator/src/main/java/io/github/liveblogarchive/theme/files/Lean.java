package io.github.liveblogarchive.theme.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A piece of style or script as it is sent to readers: without indentation, empty lines and lines that only comment,
 * a rule of a style on one line: a fifth of what a browser would wait for. A piece in which that could change anything
 * else stays as it is: one whose texts may go over several lines, or with a comment within a line; and so does one whose
 * comment begins with an exclamation mark, as those of licences do.
 */
public final class Lean {
    private static final Pattern DECLARATION = Pattern.compile("^(-?[a-z][a-z0-9-]*): (?=.*;$)");

    private Lean() {}

    /** The piece of that name in the theme, {@code styles/40-blog.css} or {@code scripts/30-filter.js}; in UTF-8. */
    public static byte[] of(String name, byte[] piece) {
        String text = new String(piece, StandardCharsets.UTF_8);
        boolean isStyle = name.endsWith(".css");
        if (text.indexOf('`') >= 0 || text.contains("\\\n") || text.contains("\\\r") || hasBlocks(text, isStyle)) {
            return piece;
        }
        StringBuilder lean = new StringBuilder();
        boolean inComment = false;
        for (String line : text.lines().map(String::strip).toList()) {
            boolean isComment = inComment || line.startsWith(isStyle ? "/*" : "//");
            inComment = isStyle && isComment && !line.endsWith("*/");
            if (isComment || line.isEmpty()) {
                continue;
            }
            if (isStyle) {
                append(lean, line);
            } else {
                lean.append(line).append('\n');
            }
        }
        return lean.toString().getBytes(StandardCharsets.UTF_8);
    }

    // Where a line of a style ends so, what comes next may follow at once; spaces within a line can be of a text.
    private static void append(StringBuilder lean, String line) {
        int end = lean.length();
        if (line.equals("}") && end > 0 && lean.charAt(end - 1) == ';') {
            lean.setLength(end - 1);
        }
        String shorter = DECLARATION.matcher(line).replaceFirst("$1:");
        shorter = shorter.endsWith(" {") && !shorter.endsWith("\\ {")
                ? shorter.substring(0, shorter.length() - 2) + "{"
                : shorter;
        lean.append(shorter);
        if ("{;,".indexOf(shorter.charAt(shorter.length() - 1)) < 0) {
            lean.append('\n');
        }
    }

    // A comment that does not fill whole lines, and in a script any that can go over several.
    private static boolean hasBlocks(String text, boolean isStyle) {
        if (!isStyle) {
            return text.contains("/*");
        }
        int end;
        for (int start = text.indexOf("/*"); start >= 0; start = text.indexOf("/*", end + 2)) {
            end = text.indexOf("*/", start + 2);
            if (end < 0 || !lineAround(text, start, end + 2) || text.startsWith("/*!", start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lineAround(String text, int start, int end) {
        int before = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
        int after = end;
        while (after < text.length() && text.charAt(after) != '\n' && text.charAt(after) != '\r') {
            after++;
        }
        return text.substring(before, start).isBlank()
                && text.substring(end, after).isBlank();
    }
}
