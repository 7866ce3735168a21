package io.github.liveblogarchive.page.data;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 that every reader takes: characters that XML does not know are left out, which the JDK's writer lets
 * through; and that costs a site map of 1,000,000 addresses no look-up of a writer for each.
 */
final class Xml {
    private final StringBuilder out = new StringBuilder(1024);
    private final Deque<String> open = new ArrayDeque<>();
    private String end = "";

    /** The beginning of a document. */
    static Xml document() {
        Xml xml = new Xml();
        xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return xml;
    }

    Xml open(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        end = ">";
        return this;
    }

    /** Of the element that was opened last. */
    Xml attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    Xml close() {
        endTag();
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Xml line() {
        endTag();
        out.append('\n');
        return this;
    }

    Xml text(String name, String value) {
        return open(name).characters(value).close();
    }

    Xml characters(String value) {
        endTag();
        escape(value, false);
        return this;
    }

    /** XML that is complete in itself. */
    Xml piece(String xml) {
        endTag();
        out.append(xml);
        return this;
    }

    Xml empty(String name) {
        endTag();
        out.append('<').append(name);
        end = "/>";
        return this;
    }

    /** What was written since the last time. */
    String take() {
        endTag();
        String text = out.toString();
        out.setLength(0);
        return text;
    }

    private void endTag() {
        out.append(end);
        end = "";
    }

    private void escape(String text, boolean quoted) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            boolean whole = !Character.isSurrogate(c);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            String instead = instead(c, whole, quoted);
            if (instead != null) {
                out.append(text, done, i).append(instead);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    // Nearly all of a site map.
    private static boolean isPlain(char c) {
        return c > '>' ? c < Character.MIN_SURROGATE : c > '&' && c < '<';
    }

    private static @org.jspecify.annotations.Nullable String instead(char c, boolean whole, boolean quoted) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quoted ? "&quot;" : null;
            // A reader takes these for spaces or for the end of a line otherwise.
            case '\r' -> "&#13;";
            case '\t', '\n' -> quoted ? "&#" + (int) c + ";" : null;
            default -> c < ' ' || !whole || c > 0xFFFD ? "" : null;
        };
    }
}
