package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Place;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where things stand in an Atom feed. */
final class AtomShape implements XmlFeed.Shape {
    private static final Set<String> FEED = Set.of(
            "id",
            "title",
            "subtitle",
            "tagline",
            "link",
            "author",
            "rights",
            "copyright",
            "entry",
            "fh:complete",
            "opensearch:totalresults");
    private static final Set<String> ENTRY = Set.of(
            "id",
            "title",
            "link",
            "published",
            "issued",
            "created",
            "updated",
            "modified",
            "author",
            "category",
            "content",
            "summary",
            "media:content",
            "media:thumbnail",
            "media:group",
            "dc:creator",
            "dc:subject");
    private static final Set<String> MACHINERY = Set.of(
            "generator",
            "icon",
            "logo",
            "updated",
            "modified",
            "contributor",
            "category",
            "source",
            "rights",
            "fh:archive",
            "thr:total",
            "thr:in-reply-to",
            "georss:point",
            "opensearch:startindex",
            "opensearch:itemsperpage",
            "opensearch:query",
            "app:edited",
            "app:control",
            "sy:updateperiod",
            "sy:updatefrequency");

    private final Xml xml;

    AtomShape(String file, InputContext context) {
        this.xml = new Xml(file, context);
    }

    @Override
    public String system() {
        return "Atom feed";
    }

    @Override
    public String entries() {
        return "entry, atom|entry";
    }

    @Override
    public Element head(Element document) {
        Element feed = document.selectFirst("feed, atom|feed");
        return feed == null ? document : feed;
    }

    @Override
    public ObjectNode feed(Element head) {
        plainNames(head);
        xml.watch(head, FEED, MACHINERY, Set.of());
        ObjectNode feed = JsonNodeFactory.instance.objectNode();
        Xml.put(feed, "_id", Xml.text(head, "id"));
        Xml.put(feed, "title", html(head, "title"));
        Xml.put(feed, "description", html(head, "subtitle", "tagline"));
        Xml.put(feed, "home_page_url", link(head, "alternate"));
        Xml.put(feed, "feed_url", link(head, "self"));
        Xml.put(feed, "next_url", link(head, "next", "prev-archive", "previous"));
        Xml.put(feed, "language", head.attr("xml:lang"));
        Xml.put(feed, "_rights", html(head, "rights", "copyright"));
        Xml.put(feed, "_total", Xml.text(head, "opensearch:totalresults"));
        feed.put("_complete", Xml.child(head, "fh:complete").isPresent());
        authors(feed, head);
        return feed;
    }

    @Override
    public List<String> names(Element entry) {
        plainNames(entry);
        return List.of(Xml.text(entry, "id"), link(entry, "alternate"));
    }

    @Override
    public ObjectNode item(Element entry, Place place) {
        plainNames(entry);
        xml.watch(entry, ENTRY, MACHINERY, Set.of());
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        Xml.put(item, "id", Xml.text(entry, "id"));
        Xml.put(item, "url", link(entry, "alternate"));
        Xml.put(item, "title", html(entry, "title"));
        Xml.put(item, "content_html", html(entry, "content"));
        Xml.put(item, "summary", html(entry, "summary"));
        Xml.put(item, "date_published", Xml.text(entry, "published", "issued", "created"));
        Xml.put(item, "date_modified", Xml.text(entry, "updated", "modified"));
        Xml.put(item, "language", entry.attr("xml:lang"));
        authors(item, entry);
        for (Element category : Xml.children(entry, "category")) {
            String label = category.attr("label");
            item.withArray("tags").add(label.isEmpty() ? category.attr("term") : label);
        }
        for (Element link : Xml.children(entry, "link")) {
            if (link.attr("rel").equals("enclosure")) {
                MediaRss.attach(item, link.attr("href"), link.attr("type"), link.attr("title"));
            }
        }
        MediaRss.read(entry, item);
        return item;
    }

    // One feed in a hundred writes a prefix before every name.
    private static void plainNames(Element parent) {
        for (Element element : parent.getAllElements()) {
            if (element.tagName().matches("atom:.+")) {
                element.tagName(element.tagName().substring("atom:".length()));
            }
        }
    }

    private void authors(ObjectNode node, Element parent) {
        for (Element author : Xml.children(parent, "author")) {
            if (!Xml.text(author, "email").isEmpty()) {
                xml.isPrivate("email");
            }
            ObjectNode person = node.withArray("authors").addObject();
            Xml.put(person, "name", Xml.text(author, "name"));
            Xml.put(person, "url", Xml.text(author, "uri", "url"));
        }
        if (!node.has("authors") && !Xml.text(parent, "dc:creator").isEmpty()) {
            Xml.put(node.withArray("authors").addObject(), "name", Xml.text(parent, "dc:creator"));
        }
    }

    private static String link(Element parent, String... rels) {
        for (String rel : rels) {
            for (Element link : Xml.children(parent, "link")) {
                String its = link.hasAttr("rel") ? link.attr("rel") : "alternate";
                boolean page = !rel.equals("alternate")
                        || link.attr("type").isEmpty()
                        || link.attr("type").contains("html");
                if (its.equals(rel) && page) {
                    return based(link, "href");
                }
            }
        }
        return "";
    }

    private static String based(Element link, String name) {
        Element holder = link.closest("[xml:base]");
        Element anchor = new Element("a").attr("href", link.attr(name));
        anchor.setBaseUri(holder == null ? "" : holder.attr("xml:base"));
        String full = anchor.absUrl("href");
        return full.isEmpty() ? link.attr(name) : full;
    }

    /** The first of these texts as HTML, whatever type it has. */
    private static String html(Element parent, String... names) {
        for (String name : names) {
            for (Element text : Xml.children(parent, name)) {
                String html = html(text);
                if (!html.isBlank()) {
                    return html;
                }
            }
        }
        return "";
    }

    private static String html(Element text) {
        String type = text.attr("type").isEmpty() ? text.attr("mode") : text.attr("type");
        if (text.hasAttr("src") && !text.hasText()) {
            return "<p><a href=\"" + Entities.escape(text.attr("src")) + "\">" + Entities.escape(text.attr("src"))
                    + "</a></p>";
        }
        if (type.equals("xhtml") || type.equals("application/xhtml+xml") || type.equals("xml")) {
            List<Element> boxes = Xml.children(text, "div", "xhtml:div");
            String inner = boxes.size() == 1 ? boxes.get(0).html() : text.html();
            return Xml.based(inner.replaceAll("(</?)xhtml:", "$1"), text);
        }
        boolean marked = type.equals("html") || type.equals("text/html") || type.equals("escaped");
        String words = text.wholeText();
        return marked ? Xml.based(words, text) : Entities.escape(words).replace("\n", "<br>");
    }
}
