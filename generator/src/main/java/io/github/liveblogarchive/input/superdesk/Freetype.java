package io.github.liveblogarchive.input.superdesk;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Posts of a newsroom's own kinds, as score cards, which come as finished HTML with the form that they were typed into. */
final class Freetype {
    private static final Set<String> KEPT = Set.of(
            "href",
            "src",
            "srcset",
            "alt",
            "title",
            "width",
            "height",
            "colspan",
            "rowspan",
            "datetime",
            "cite",
            "lang",
            "dir");

    private Freetype() {}

    /** The markup without styles and without the form: what a reader saw, in plain elements. */
    static Element plain(String html, String page) {
        Document document = Jsoup.parseBodyFragment(html, page);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("style, script, input, button, .freetype--empty").remove();
        body.select("fieldset, form, legend").tagName("div");
        // A box of the form around a picture or words that lead somewhere, and the cells of a line.
        for (Element box : body.select("a div, li div, td div, th div")) {
            box.after(new TextNode(" "));
            box.unwrap();
        }
        for (Element element : body.getAllElements()) {
            clean(element);
        }
        body.select("span, label").unwrap();
        for (Element link : body.select("a")) {
            while (link.lastChild() instanceof TextNode last && last.isBlank()) {
                last.remove();
            }
        }
        for (Element box : body.select("div")) {
            if (box.select("> div, > p, > ul, > ol, > table, > figure, > blockquote, > hr")
                    .isEmpty()) {
                box.tagName("p");
            }
        }
        List<Element> inside = body.select("p, li, ul, ol, div");
        for (int i = inside.size() - 1; i >= 0; i--) {
            Element element = inside.get(i);
            if (element.text().isBlank() && element.selectFirst("img, iframe, video, audio, br") == null) {
                element.remove();
            }
        }
        return body;
    }

    private static void clean(Element element) {
        if (element.nameIs("blockquote") || element.nameIs("iframe")) {
            return;
        }
        for (Attribute attribute : element.attributes().asList()) {
            if (!KEPT.contains(attribute.getKey())) {
                element.removeAttr(attribute.getKey());
            }
        }
    }
}
