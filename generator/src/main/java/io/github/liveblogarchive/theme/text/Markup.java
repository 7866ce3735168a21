package io.github.liveblogarchive.theme.text;

import io.github.liveblogarchive.site.Bodies.Media;
import io.github.liveblogarchive.site.Bodies.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes markup, escaped, without characters that XML and HTML forbid: feeds carry the same text. */
final class Markup {
    /** How wide a picture in a text comes out, which is the width of the text: see {@code styles/}. */
    private static final String IN_TEXT = "(min-width: 44rem) 41rem, calc(100vw - 2rem)";

    private Markup() {}

    static void tag(String name, Map<String, String> attributes, StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) -> {
            out.append(' ').append(key).append("=\"");
            attribute(value, out);
            out.append('"');
        });
        out.append('>');
    }

    static void text(String text, StringBuilder out) {
        escape(text, out);
    }

    static void attribute(String text, StringBuilder out) {
        escape(text, out);
    }

    /** Names and values in this order, which is that of the page's bytes. */
    static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }

    /** The attributes of a picture of this site. */
    static Map<String, String> picture(Media media, String alt) {
        Size shown = media.shown();
        Map<String, String> attributes = attributes("src", "site:/" + Links.encode(shown.path()), "alt", alt);
        if (!media.sizes().isEmpty()) {
            attributes.put("srcset", sources(media, Size::path));
            attributes.put("sizes", IN_TEXT);
        }
        if (shown.width() > 0 && shown.height() > 0) {
            attributes.put("width", Integer.toString(shown.width()));
            attributes.put("height", Integer.toString(shown.height()));
        }
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        return attributes;
    }

    /** Writes a picture with these attributes, and before it as WebP where there is one. */
    static void picture(Media media, Map<String, String> attributes, StringBuilder out) {
        if (!media.isWebp()) {
            tag("img", attributes, out);
            return;
        }
        out.append("<picture>");
        tag("source", attributes("type", "image/webp", "srcset", sources(media, Size::webp), "sizes", IN_TEXT), out);
        tag("img", attributes, out);
        out.append("</picture>");
    }

    private static String sources(Media media, Function<Size, String> path) {
        return media.sizes().stream()
                .map(size -> "site:/" + Links.encode(path.apply(size)) + " " + size.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** The text without what is no character: halves of pairs, controls. */
    static String characters(String text) {
        int odd = 0;
        while (odd < text.length() && isOrdinary(text.charAt(odd))) {
            odd++;
        }
        if (odd == text.length()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c > Character.MAX_VALUE || isOrdinary((char) c))
                .forEach(rest::appendCodePoint);
        return rest.toString();
    }

    private static boolean isOrdinary(char c) {
        return (c >= ' ' || c == '\n' || c == '\t' || c == '\r') && !Character.isSurrogate(c) && c < 0xFFFE;
    }

    private static void escape(String text, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            String instead = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> isAllowed(c) ? null : "";
            };
            if (instead != null) {
                out.append(text, done, i).append(instead);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static boolean isAllowed(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        return !control
                && (c < 0x7F || c > 0x9F)
                && !Character.isSurrogate(c)
                && c < 0xFFFE
                && (c < 0xFDD0 || c > 0xFDEF);
    }
}
