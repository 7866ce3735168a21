package io.github.liveblogarchive.input.markup;

import java.util.regex.Pattern;

/** Keeps text from being read as Markdown, with as few backslashes as will do. */
final class MarkdownEscapes {
    private static final Pattern LINE_START =
            Pattern.compile("(?m)^([->=]|\\+(?=\\s|$)|#{1,6}(?=\\s|$)|[|:](?=[ :|-]*-)|\\d{1,9}(?=[.)](\\s|$)))");
    private static final Pattern SPACE_START = Pattern.compile("(?m)^[ \\t]+");

    private MarkdownEscapes() {}

    /**
     * Escapes what has a meaning inside a line.
     *
     * @param before the character that stands before the text, a space when none
     * @param after the character that follows it, a space when none
     */
    static String text(String text, char before, char after) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char previous = i == 0 ? before : text.charAt(i - 1);
            char next = i == text.length() - 1 ? after : text.charAt(i + 1);
            boolean picture = c == '!' && i == text.length() - 1 && after == '[';
            if (picture || isSpecial(c, previous, next)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Escapes what has a meaning at the beginning of a line, in inline Markdown that is otherwise finished. */
    static String paragraph(String inline) {
        String flush = SPACE_START.matcher(inline).replaceAll("");
        return LINE_START.matcher(flush).replaceAll(match -> {
            String start = match.group(1);
            // A number keeps its digits and loses the meaning of its dot, which stands right behind it.
            return Character.isDigit(start.charAt(0)) ? start + "\\\\" : "\\\\" + start;
        });
    }

    /** An address between the parentheses of a link. */
    static String address(String url) {
        String safe = url.replace(" ", "%20")
                .replace("\n", "")
                .replace("\r", "")
                .replace("\t", "%09")
                .replace("<", "%3C")
                .replace(">", "%3E");
        boolean plain = !safe.isEmpty() && safe.matches("[\\x21-\\x7E&&[^()\\\\]]*");
        String text = safe.replace("\\", "\\\\").replaceAll("&(?=[#A-Za-z][A-Za-z0-9]*;)", "&amp;");
        return plain ? text : "<" + text + ">";
    }

    private static boolean isSpecial(char c, char previous, char next) {
        return switch (c) {
            case '\\', '`', '*', '[', ']', '~' -> true;
            case '_' -> !(Character.isLetterOrDigit(previous) && Character.isLetterOrDigit(next));
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> next == '#' || Character.isLetter(next);
            default -> false;
        };
    }
}
