package io.github.liveblogarchive.input.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * One tree for all ways of writing the same thing: runs of text stand in paragraphs, white space is single and outside
 * of emphasis, what has no effect is gone. Two fragments that print the same look the same to a reader.
 */
final class CanonicalHtml {
    private static final Set<String> INLINE = Set.of(
            "a", "strong", "em", "del", "code", "br", "img", "span", "sup", "sub", "u", "small", "abbr", "q", "cite",
            "mark", "time", "b", "i", "s", "kbd", "var", "samp", "ins", "font", "bdi", "bdo", "wbr");
    private static final Set<String> CONTAINERS = Set.of("body", "blockquote", "li", "div", "section", "article");
    private static final Set<String> EMPHASIS = Set.of("strong", "em", "del");

    private static final Evaluator STRUCK = Selector.evaluatorOf("s, strike");
    private static final Evaluator BARE = Selector.evaluatorOf("span, font");
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

    private CanonicalHtml() {}

    static Element of(Element source) {
        Element body = source.clone();
        List<Node> comments = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof Comment) {
                comments.add(node);
            }
        });
        comments.forEach(Node::remove);
        body.getElementsByTag("b").tagName("strong");
        body.getElementsByTag("i").tagName("em");
        body.select(STRUCK).tagName("del");
        for (Element element : body.getAllElements()) {
            keepMeaning(element);
        }
        for (Element element : body.select(BARE)) {
            if (element.attributesSize() == 0) {
                element.unwrap();
            }
        }
        for (Element pre : body.getElementsByTag("pre")) {
            endWithLine(pre.selectFirst("> code") == null ? pre : pre.child(0));
        }
        new CanonicalSpace().settle(body);
        group(body);
        return body;
    }

    /** Everything that a reader sees, as text: equal trees print equally. */
    static String print(Element body) {
        Element copy = body.clone();
        // Whether an address that stands in the text can be clicked is the renderer's choice, not the text's.
        for (Element link : copy.select(LINKS)) {
            String text = link.text();
            String href = link.attr("href");
            if (href.equals(text) || href.equals("http://" + text) || href.equals("mailto:" + text)) {
                link.unwrap();
            }
        }
        StringBuilder out = new StringBuilder();
        copy.traverse(new CanonicalPrint(out));
        return out.toString();
    }

    static boolean isInline(Node node) {
        return node instanceof TextNode || INLINE.contains(node.normalName());
    }

    static boolean isEmphasis(Node node) {
        return EMPHASIS.contains(node.normalName());
    }

    // Whether preformatted text ends with a line break cannot be seen.
    private static void endWithLine(Element preformatted) {
        if (preformatted.lastChild() instanceof TextNode last
                && !last.getWholeText().endsWith("\n")) {
            last.text(last.getWholeText() + "\n");
        }
    }

    private static void keepMeaning(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String key = attribute.getKey();
            boolean kept = switch (key) {
                case "href" -> element.nameIs("a");
                case "src", "alt" -> element.nameIs("img");
                case "title" ->
                    (element.nameIs("a") || element.nameIs("img"))
                            && !attribute.getValue().isEmpty();
                case "start" -> element.nameIs("ol") && !attribute.getValue().equals("1");
                case "lang", "dir" -> true;
                case "class" ->
                    element.nameIs("code")
                            && element.parent() != null
                            && element.parent().nameIs("pre");
                case "colspan", "rowspan" -> true;
                default -> false;
            };
            if (!kept) {
                element.removeAttr(key);
            } else if (key.equals("href") || key.equals("src")) {
                element.attr(key, attribute.getValue().strip().replace(" ", "%20"));
            }
        }
    }

    // Puts runs of text into paragraphs, and takes the walls of boxes away.
    private static void group(Element container) {
        List<Element> boxes = new ArrayList<>();
        Element run = null;
        for (Node child : List.copyOf(container.childNodes())) {
            if (isInline(child)) {
                if (run == null) {
                    run = new Element("p");
                    child.before(run);
                }
                run.appendChild(child);
            } else {
                run = null;
                if (child instanceof Element element) {
                    boxes.add(element);
                }
            }
        }
        for (Element element : boxes) {
            if (CONTAINERS.contains(element.normalName()) || element.nameIs("ul") || element.nameIs("ol")) {
                if (!element.nameIs("ul") && !element.nameIs("ol")) {
                    group(element);
                } else {
                    element.children().forEach(CanonicalHtml::group);
                }
            }
        }
        new CanonicalSpace().trimRuns(container);
        for (Element element : boxes) {
            if (element.attributesSize() == 0
                    && (element.nameIs("div") || element.nameIs("section") || element.nameIs("article"))) {
                element.unwrap();
            }
        }
    }
}
