package io.github.liveblogarchive.input.feeds;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ObjectNode;

/** Pictures and films of an entry in XML as attachments. */
final class MediaRss {
    private MediaRss() {}

    static void attach(ObjectNode item, String url, String type, String title) {
        if (url.isBlank()) {
            return;
        }
        ObjectNode attachment = item.withArray("attachments").addObject();
        attachment.put("url", url.strip());
        Xml.put(attachment, "mime_type", type);
        Xml.put(attachment, "title", title);
    }

    /** The elements of Media RSS; of several sizes of one thing, the first. */
    static void read(Element entry, ObjectNode item) {
        List<Element> things = new ArrayList<>(Xml.children(entry, "media:content"));
        for (Element group : Xml.children(entry, "media:group")) {
            things.addAll(Xml.children(group, "media:content").stream().limit(1).toList());
        }
        for (Element thing : things) {
            String medium = thing.attr("medium");
            String type = thing.attr("type").isEmpty() && !medium.isEmpty() ? medium + "/*" : thing.attr("type");
            attach(item, thing.attr("url"), type, Xml.text(thing, "media:title"));
            if (item.path("attachments").isArray() && !thing.attr("url").isBlank()) {
                ObjectNode last = (ObjectNode)
                        item.path("attachments").get(item.path("attachments").size() - 1);
                Xml.put(last, "_caption", Xml.text(thing, "media:description"));
                Xml.put(last, "_credit", Xml.text(thing, "media:credit"));
                Xml.put(last, "_width", thing.attr("width"));
                Xml.put(last, "_height", thing.attr("height"));
            }
        }
        Xml.child(entry, "media:thumbnail").ifPresent(thumbnail -> Xml.put(item, "_thumbnail", thumbnail.attr("url")));
    }
}
