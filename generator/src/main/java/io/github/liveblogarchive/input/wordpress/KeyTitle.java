package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.markup.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The short title by which a list of key events named an entry. It is the beginning of the entry's own text, so it is
 * taken out of there, where it would stand twice; a title that is all of the text, or no clear part of it, is none.
 */
final class KeyTitle {
    private static final int LONGEST = 200;
    private static final Pattern SENTENCE = Pattern.compile("^.*?[.!?][\"'”’)]*(?=\\s)");

    private KeyTitle() {}

    /** The title that the site's format makes: the first line, the first sentence, or all of it, which is none. */
    static String byFormat(Element body, String format) {
        if (format.equals("full")) {
            return "";
        }
        String line = text(firstLine(body));
        if (!format.equals("first-sentence")) {
            return take(body, line);
        }
        Matcher sentence = SENTENCE.matcher(line);
        return take(body, sentence.find() ? sentence.group() : line);
    }

    /** The title that the site gave. */
    static String given(Element body, String markup) {
        Element title = org.jsoup.Jsoup.parseBodyFragment(markup).body();
        title.select(".liveblog-command").remove();
        return take(body, PlainText.of(title.html()).replaceFirst("^/key\\s+", ""));
    }

    private static String take(Element body, String title) {
        String all = PlainText.of(body.html());
        if (title.isEmpty() || title.length() > LONGEST || !all.startsWith(title) || all.equals(title)) {
            return "";
        }
        List<Node> line = firstLine(body);
        if (text(line).equals(title)) {
            Node after = line.get(line.size() - 1).nextSibling();
            Element box = line.get(0).parent() instanceof Element parent ? parent : body;
            line.forEach(Node::remove);
            if (after != null && after.nameIs("br")) {
                after.remove();
            }
            if (!box.equals(body) && box.childNodeSize() == 0) {
                box.remove();
            }
            return title;
        }
        TextNode first = Content.firstText(body);
        String words = first.getWholeText().replaceAll("[ \\t\\n\\f\\r]+", " ").stripLeading();
        if (words.startsWith(title) && words.length() > title.length() && words.charAt(title.length()) == ' ') {
            first.text(words.substring(title.length()).stripLeading());
            return title;
        }
        return "";
    }

    /** What stands before the first break of a line, in the first box with words. */
    private static List<Node> firstLine(Element body) {
        Element box = body;
        TextNode first = Content.firstText(body);
        for (Node up = first.parent(); up instanceof Element element && !up.equals(body); up = up.parent()) {
            if (element.nameIs("p") || element.nameIs("div") || element.nameIs("h2") || element.nameIs("h3")) {
                box = element;
                break;
            }
        }
        List<Node> line = new ArrayList<>();
        for (Node node : box.childNodes()) {
            boolean ends = node.nameIs("br") || (node instanceof Element element && element.isBlock());
            if (ends && !line.isEmpty()) {
                break;
            }
            line.add(node);
        }
        return line;
    }

    private static String text(List<Node> nodes) {
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> html.append(node.outerHtml()));
        return PlainText.of(html.toString());
    }
}
