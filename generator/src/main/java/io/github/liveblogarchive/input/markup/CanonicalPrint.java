package io.github.liveblogarchive.input.markup;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes a canonical tree with its attributes in one order; texts that touch are one. */
record CanonicalPrint(StringBuilder out) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
        if (depth == 0) {
            return;
        }
        if (node instanceof TextNode text) {
            out.append(text.getWholeText());
            return;
        }
        out.append('\u0001').append(node.normalName());
        node.attributes().asList().stream()
                .sorted(java.util.Comparator.comparing(Attribute::getKey))
                .forEach(a -> out.append(' ').append(a.getKey()).append('=').append(a.getValue()));
        out.append('\u0002');
    }

    @Override
    public void tail(Node node, int depth) {
        if (depth > 0 && !(node instanceof TextNode)) {
            out.append('\u0003');
        }
    }
}
