package io.github.liveblogarchive.input.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** White space and empty emphasis as a browser treats them: single, outside of emphasis, none at the ends of a block. */
final class CanonicalSpace {
    // Read once: a selector costs more to read than to find nothing with.
    private static final Evaluator EMPHASIS = Selector.evaluatorOf("strong, em, del, a");
    private static final Evaluator BLOCKS = Selector.evaluatorOf("p, h1, h2, h3, h4, h5, h6, td, th, dt, dd");
    private static final Evaluator LISTS = Selector.evaluatorOf("ul, ol");
    private static final Evaluator SEEN = Selector.evaluatorOf("img, br");

    /** Collapses white space everywhere but in preformatted text and mends emphasis from the inside out. */
    void settle(Element body) {
        List<TextNode> texts = new java.util.ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && !isPreformatted(text)) {
                texts.add(text);
            }
        });
        for (TextNode text : texts) {
            text.text(single(text.getWholeText()));
        }
        List<Element> inside = body.select(EMPHASIS);
        for (int i = inside.size() - 1; i >= 0; i--) {
            mend(inside.get(i));
        }
        trimBlocks(body);
    }

    /** Trims the paragraphs that grouping made and drops those without anything to see. */
    void trimRuns(Element container) {
        for (Element child : List.copyOf(container.children())) {
            if (child.nameIs("p")) {
                trim(child);
                if (child.childNodeSize() == 0) {
                    child.remove();
                }
            }
        }
        for (Node child : List.copyOf(container.childNodes())) {
            if (child instanceof TextNode text && text.isBlank()) {
                text.remove();
            }
        }
    }

    private void trimBlocks(Element body) {
        for (Element block : body.select(BLOCKS)) {
            trim(block);
        }
        for (Element list : body.select(LISTS)) {
            trimRuns(list);
        }
    }

    // Emphasis neither begins nor ends with a space, and the same emphasis twice in a row is one.
    private void mend(Element element) {
        if (element.parent() == null) {
            return;
        }
        if ((element.attributesSize() == 0 && element.nameIs("a"))
                || (CanonicalHtml.isEmphasis(element) && isEmpty(element))) {
            element.unwrap();
            return;
        }
        if (element.firstChild() instanceof TextNode first
                && first.getWholeText().startsWith(" ")) {
            first.text(first.getWholeText().substring(1));
            element.before(new TextNode(" "));
        }
        if (element.lastChild() instanceof TextNode last && last.getWholeText().endsWith(" ")) {
            last.text(last.getWholeText().substring(0, last.getWholeText().length() - 1));
            element.after(new TextNode(" "));
        }
        Node next = element.nextSibling();
        if (CanonicalHtml.isEmphasis(element) && next instanceof Element same && same.nameIs(element.normalName())) {
            same.prependChildren(element.childNodes());
            element.remove();
        }
    }

    private static boolean isEmpty(Element element) {
        return element.selectFirst(SEEN) == null && element.text().isBlank();
    }

    private void trim(Element block) {
        for (Element line : List.copyOf(block.getElementsByTag("br"))) {
            trimEnd(line.previousSibling());
            trimStart(line.nextSibling());
        }
        collapse(block);
        while (block.firstChild() != null && isVoid(block.firstChild())) {
            block.firstChild().remove();
        }
        while (block.lastChild() != null && isVoid(block.lastChild())) {
            block.lastChild().remove();
        }
        trimStart(block.firstChild());
        trimEnd(block.lastChild());
    }

    // Texts that touch become one, so that two spaces do not meet in the middle.
    private void collapse(Element block) {
        for (Node node : List.copyOf(block.childNodes())) {
            if (node instanceof TextNode text && text.previousSibling() instanceof TextNode before) {
                text.text(single(before.getWholeText() + text.getWholeText()));
                before.remove();
            }
        }
    }

    private static void trimStart(@Nullable Node node) {
        if (node instanceof TextNode text && text.getWholeText().startsWith(" ")) {
            text.text(text.getWholeText().substring(1));
        }
    }

    private static void trimEnd(@Nullable Node node) {
        if (node instanceof TextNode text && text.getWholeText().endsWith(" ")) {
            text.text(text.getWholeText().substring(0, text.getWholeText().length() - 1));
        }
    }

    private static boolean isVoid(Node node) {
        return node.nameIs("br")
                || (node instanceof TextNode text
                        && text.getWholeText().replace('\u00A0', ' ').isBlank());
    }

    private static boolean isPreformatted(TextNode text) {
        for (Node up = text.parent(); up != null; up = up.parent()) {
            if (up.nameIs("pre")) {
                return true;
            }
        }
        return false;
    }

    private static String single(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
            if (!white || !space) {
                out.append(white ? ' ' : c);
            }
            space = white;
        }
        return out.toString();
    }
}
