package io.github.liveblogarchive.input.markup;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a piece of HTML, without tags and with its entities read. */
public final class PlainText {
    private static final Set<String> LINES = Set.of(
            "br", "p", "div", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "figure");

    private PlainText() {}

    /** On one line; a text without markup comes back as it is, apart from its white space. */
    public static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return oneLine(html);
        }
        return oneLine(lines(Jsoup.parseBodyFragment(html).body()));
    }

    /** With a line break wherever a browser would begin a new line. */
    public static String lines(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("[ \\t\\n\\f\\r]+", " "));
                } else if (LINES.contains(node.normalName())) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (LINES.contains(node.normalName()) && !node.normalName().equals("br")) {
                    text.append('\n');
                }
            }
        });
        return text.toString().replaceAll(" *\\n[ \\n]*", "\n").strip();
    }

    /** Letters and digits alone, in lower case: two texts with equal words say the same. */
    public static String words(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[ \\t\\n\\f\\r]+", " ").strip();
    }
}
