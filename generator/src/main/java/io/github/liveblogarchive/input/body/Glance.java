package io.github.liveblogarchive.input.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks whether a text in Markdown can hold anything that must be found: links into the archive, pictures, blocks,
 * markup that no page shows. Most texts hold nothing of it, and no parser is needed to see that. What is not plainly
 * harmless is for the parser; this must never overlook what that would find.
 *
 * @param isPlain whether the text is the same as words and as Markdown, but for lists
 * @param pictures those that stand alone in their lines
 */
record Glance(boolean isPlain, List<Picture> pictures) {
    /** A picture with a text alternative, and the line of the text in which it alone stands, from 1. */
    record Picture(String address, int line) {}

    Glance {
        pictures = List.copyOf(pictures);
    }

    /** Empty where the parser has to look. */
    static Optional<Glance> at(String text) {
        return new Scan(text.toCharArray()).glance();
    }

    private static final class Scan {
        private final char[] text;
        private final List<Picture> pictures = new ArrayList<>();
        private int at;
        private int line = 1;
        private boolean plain = true;
        private boolean leads;
        private boolean returns;

        Scan(char[] text) {
            this.text = text;
        }

        Optional<Glance> glance() {
            boolean known = true;
            while (known && at < text.length) {
                char c = text[at];
                known = (c >= 'a' && c <= 'z') || c == ' ' || sign(c);
                at++;
            }
            return known && (plain || !(leads || returns))
                    ? Optional.of(new Glance(plain, pictures))
                    : Optional.empty();
        }

        /** False where the parser has to look. */
        private boolean sign(char c) {
            switch (c) {
                case '\n' -> line++;
                // The parser counts it as the end of a line.
                case '\r' -> returns = true;
                case '`', '~' -> {
                    plain = false;
                    return !(next(1) == c && next(2) == c);
                }
                case '<' -> {
                    plain = false;
                    return new HarmlessTag(text, at).isOne();
                }
                case '!' -> {
                    plain = false;
                    return next(1) != '[' || picture();
                }
                case '[', '*', '_', '#', '&', '\\', '>', '|' -> plain = false;
                // The ends of a link's text and of a label; a label's address may stand anywhere.
                case ']' -> leads |= next(1) == ':' || (next(1) == '(' && !leadsOut(at + 2));
                default -> {}
            }
            return true;
        }

        private char next(int further) {
            return at + further < text.length ? text[at + further] : 0;
        }

        private boolean leadsOut(int from) {
            int start = from;
            while (start < text.length && (text[start] == ' ' || text[start] == '\n' || text[start] == '\t')) {
                start++;
            }
            return HarmlessTag.isOut(text, start);
        }

        // Between blank lines and at the margin no list, quote or piece of code can hold it.
        private boolean picture() {
            boolean alone = at == 0 || (text[at - 1] == '\n' && (at == 1 || text[at - 2] == '\n'));
            int bracket = run(at + 2, Scan::isInAlt);
            int space = run(bracket + 2, Scan::isInAddress);
            if (!alone || !Character.isLetterOrDigit(next(2)) || !startsWith("](", bracket) || space == bracket + 2) {
                return false;
            }
            int end = space;
            if (startsWith(" \"", space)) {
                int quote = run(space + 2, c -> c != '"' && isInAlt(c));
                end = startsWith("\"", quote) ? quote + 1 : -1;
            }
            boolean closed = end > 0
                    && startsWith(")", end)
                    && (end + 1 == text.length || text[end + 1] == '\n')
                    && (end + 2 >= text.length || text[end + 2] == '\n');
            if (closed) {
                pictures.add(new Picture(new String(text, bracket + 2, space - bracket - 2), line));
                at = end;
            }
            return closed;
        }

        private interface Kind {
            boolean has(char c);
        }

        private int run(int from, Kind kind) {
            int end = from;
            while (end < text.length && kind.has(text[end])) {
                end++;
            }
            return end;
        }

        private boolean startsWith(String part, int from) {
            for (int i = 0; i < part.length(); i++) {
                if (from + i >= text.length || text[from + i] != part.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isInAlt(char c) {
            return c >= ' ' && "[]\\<&*_`!|~".indexOf(c) < 0;
        }

        private static boolean isInAddress(char c) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '/'
                    || c == '.'
                    || c == '-'
                    || c == '_';
        }
    }

    /** A tag of those that hold words and lead nowhere inside of the archive. */
    private static final class HarmlessTag {
        private static final Set<String> NAMES = Set.of(
                "a",
                "abbr",
                "b",
                "blockquote",
                "br",
                "cite",
                "dd",
                "del",
                "div",
                "dl",
                "dt",
                "em",
                "figcaption",
                "figure",
                "h2",
                "h3",
                "h4",
                "hr",
                "i",
                "ins",
                "li",
                "mark",
                "ol",
                "p",
                "q",
                "s",
                "small",
                "span",
                "strong",
                "sub",
                "sup",
                "time",
                "u",
                "ul");
        private static final Set<String> ATTRIBUTES =
                Set.of("class", "lang", "dir", "title", "id", "rel", "cite", "datetime", "href");

        private final char[] text;
        private int at;

        HarmlessTag(char[] text, int at) {
            this.text = text;
            this.at = at + 1;
        }

        boolean isOne() {
            boolean closing = take('/');
            if (!NAMES.contains(word())) {
                return false;
            }
            while (!closing && take(' ')) {
                String name = word();
                boolean out = at + 2 <= text.length && isOut(text, at + 2);
                if (!ATTRIBUTES.contains(name) || !take('=') || !take('"') || (name.equals("href") && !out)) {
                    return false;
                }
                while (at < text.length && "\"<>\n".indexOf(text[at]) < 0) {
                    at++;
                }
                if (!take('"')) {
                    return false;
                }
            }
            return take('>');
        }

        static boolean isOut(char[] text, int from) {
            int end = Math.min(text.length, from + 8);
            String start = from < end ? new String(text, from, end - from) : "";
            return start.startsWith("http://") || start.equals("https://");
        }

        private String word() {
            int from = at;
            while (at < text.length && ((text[at] >= 'a' && text[at] <= 'z') || (text[at] >= '0' && text[at] <= '9'))) {
                at++;
            }
            return new String(text, from, at - from);
        }

        private boolean take(char c) {
            boolean there = at < text.length && text[at] == c;
            at += there ? 1 : 0;
            return there;
        }
    }
}
