package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Place;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where things stand in an RSS feed. */
final class RssShape implements XmlFeed.Shape {
    private static final Set<String> CHANNEL = Set.of(
            "title",
            "link",
            "description",
            "language",
            "copyright",
            "item",
            "atom:link",
            "dc:language",
            "dc:rights",
            "dc:creator",
            "fh:complete",
            "opensearch:totalresults",
            "itunes:author");
    private static final Set<String> ITEM = Set.of(
            "title",
            "link",
            "description",
            "content:encoded",
            "guid",
            "pubdate",
            "dc:date",
            "dcterms:created",
            "dcterms:modified",
            "atom:updated",
            "atom:published",
            "author",
            "dc:creator",
            "category",
            "dc:subject",
            "enclosure",
            "media:content",
            "media:thumbnail",
            "media:group",
            "a10:updated",
            "itunes:author",
            "atom:link");
    private static final Set<String> MACHINERY = Set.of(
            "lastbuilddate",
            "pubdate",
            "docs",
            "generator",
            "ttl",
            "image",
            "cloud",
            "rating",
            "textinput",
            "skiphours",
            "skipdays",
            "category",
            "comments",
            "source",
            "sy:updateperiod",
            "sy:updatefrequency",
            "sy:updatebase",
            "slash:comments",
            "wfw:commentrss",
            "wfw:comment",
            "feedburner:info",
            "feedburner:origlink",
            "items",
            "dc:date",
            "dc:publisher",
            "dc:identifier",
            "dc:type",
            "dc:format",
            "media:rating",
            "media:copyright",
            "media:keywords",
            "media:title",
            "media:description",
            "media:credit",
            "itunes:summary",
            "itunes:duration",
            "itunes:explicit",
            "itunes:image",
            "itunes:category",
            "itunes:subtitle",
            "itunes:keywords",
            "georss:point",
            "site",
            "post-id");
    private static final Set<String> HIDDEN = Set.of("managingeditor", "webmaster", "itunes:owner", "itunes:email");

    private final Xml xml;

    RssShape(String file, InputContext context) {
        this.xml = new Xml(file, context);
    }

    @Override
    public String system() {
        return "RSS feed";
    }

    @Override
    public String entries() {
        return "item";
    }

    @Override
    public Element head(Element document) {
        Element channel = document.selectFirst("channel");
        return channel == null ? document : channel;
    }

    @Override
    public ObjectNode feed(Element head) {
        xml.watch(head, CHANNEL, MACHINERY, HIDDEN);
        ObjectNode feed = JsonNodeFactory.instance.objectNode();
        Xml.put(feed, "title", Xml.text(head, "title"));
        Xml.put(feed, "description", Xml.text(head, "description"));
        Xml.put(feed, "home_page_url", Xml.text(head, "link"));
        Xml.put(feed, "language", Xml.text(head, "language", "dc:language"));
        Xml.put(feed, "_rights", Xml.text(head, "copyright", "dc:rights"));
        Xml.put(feed, "_total", Xml.text(head, "opensearch:totalresults"));
        feed.put("_complete", Xml.child(head, "fh:complete").isPresent());
        for (Element link : Xml.children(head, "atom:link")) {
            switch (link.attr("rel")) {
                case "self" -> Xml.put(feed, "feed_url", link.attr("href"));
                case "next", "prev-archive" -> Xml.put(feed, "next_url", link.attr("href"));
                default -> {}
            }
        }
        people(feed, head, "dc:creator", "itunes:author");
        return feed;
    }

    @Override
    public List<String> names(Element entry) {
        return List.of(Xml.text(entry, "guid"), Xml.text(entry, "link"));
    }

    @Override
    public ObjectNode item(Element entry, Place place) {
        xml.watch(entry, ITEM, MACHINERY, HIDDEN);
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        String guid = Xml.text(entry, "guid");
        Xml.put(item, "id", guid.isEmpty() ? entry.attr("rdf:about") : guid);
        Xml.put(item, "url", Xml.text(entry, "link"));
        Xml.put(item, "title", Xml.text(entry, "title"));
        String full = Xml.text(entry, "content:encoded");
        String description = Xml.text(entry, "description");
        Xml.put(item, "content_html", Xml.based(full.isEmpty() ? description : full, entry));
        Xml.put(item, "summary", full.isEmpty() ? "" : description);
        Xml.put(item, "date_published", Xml.text(entry, "pubdate", "dc:date", "dcterms:created", "atom:published"));
        Xml.put(item, "date_modified", Xml.text(entry, "atom:updated", "a10:updated", "dcterms:modified"));
        people(item, entry, "dc:creator", "author", "itunes:author");
        for (Element category : Xml.children(entry, "category", "dc:subject")) {
            item.withArray("tags").add(category.wholeText().strip());
        }
        for (Element enclosure : Xml.children(entry, "enclosure")) {
            MediaRss.attach(item, enclosure.attr("url"), enclosure.attr("type"), "");
        }
        MediaRss.read(entry, item);
        return item;
    }

    // RSS wants an e-mail address for an author, with the name in brackets behind it.
    private void people(ObjectNode node, Element parent, String... names) {
        for (String name : names) {
            for (Element person : Xml.children(parent, name)) {
                String said = person.wholeText().strip();
                String plain = said.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1")
                        .replaceFirst("<?\\S+@\\S+>?", "")
                        .strip();
                if (!plain.equals(said)) {
                    xml.isPrivate(name);
                }
                if (!plain.isEmpty()) {
                    node.withArray("authors").addObject().put("name", plain);
                }
            }
            if (node.has("authors")) {
                return;
            }
        }
    }
}
