package io.github.liveblogarchive.input.schemaorg;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries that a page marks in its own markup: microdata, the streams of the BBC of that time, and AMP's live lists. They
 * are written as JSON-LD would have them, with marked-up bodies.
 */
final class OldMarkup {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private final Page page;
    private final Set<String> keys;

    private OldMarkup(Page page) {
        this.page = page;
        this.keys = page.document().select("[data-component=timeline] a[data-event-id]").stream()
                .map(link -> link.attr("data-event-id"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entries, empty where the page marks none. */
    static ArrayNode read(Page page) {
        OldMarkup markup = new OldMarkup(page);
        ArrayNode updates = markup.all("[itemprop~=liveBlogUpdate]", markup::microdata);
        if (updates.isEmpty()) {
            updates = markup.all("article.lx-stream-post", markup::stream);
        }
        return updates.isEmpty() ? markup.all("amp-live-list [items] > [id]", markup::liveList) : updates;
    }

    private interface Reading {
        ObjectNode read(Element entry);
    }

    private ArrayNode all(String selector, Reading reading) {
        ArrayNode updates = NODES.arrayNode();
        for (Element entry : page.document().select(selector)) {
            if (!entry.hasAttr("data-tombstone")) {
                updates.add(reading.read(entry));
            }
        }
        return updates;
    }

    private ObjectNode microdata(Element entry) {
        ObjectNode update = start(entry);
        Element body = first(entry, "[itemprop~=articleBody]");
        String headline = property(entry, "headline");
        Element heading = first(entry, ".block-title, " + HEADINGS);
        boolean inBody = heading != null && body != null && body.equals(heading.closest("[itemprop~=articleBody]"));
        String shown = heading == null || inBody ? "" : heading.text();
        put(update, "headline", headline.isEmpty() ? shown : headline);
        put(update, "url", property(entry, "url"));
        put(update, "datePublished", time(entry, "datePublished", ".published-time time[datetime], time[datetime]"));
        put(update, "dateModified", time(entry, "dateModified", ".updated-time time[datetime]"));
        author(update, first(entry, "[itemprop~=author]"));
        body(
                update,
                body == null ? without(entry, ".block-title, .block-time, header, footer, time, [itemprop]") : body);
        update.put("_key", entry.hasClass("is-key-event") || keys.contains(entry.id()));
        update.put("_summary", entry.hasClass("is-summary"));
        return update;
    }

    private ObjectNode stream(Element entry) {
        ObjectNode update = start(entry);
        Element heading = first(entry, ".lx-stream-post__header-text, header h3");
        put(update, "headline", heading == null ? "" : heading.text());
        put(update, "datePublished", time(entry, "datePublished", "time[datetime]"));
        author(update, first(entry, ".lx-stream-post__contributor-name, .lx-stream-post__contributor"));
        Element body = first(entry, ".lx-stream-post-body");
        body(update, body == null ? without(entry, "header, footer, .lx-stream-post__contributor, time") : body);
        return update;
    }

    private ObjectNode liveList(Element entry) {
        ObjectNode update = start(entry);
        Element heading = first(entry, HEADINGS);
        put(update, "headline", heading == null ? "" : heading.text());
        put(update, "datePublished", entry.attr("data-sort-time"));
        put(update, "dateModified", entry.attr("data-update-time"));
        Element body = entry.clone();
        Element doubled = first(body, HEADINGS);
        if (doubled != null) {
            doubled.remove();
        }
        body(update, body);
        return update;
    }

    private static ObjectNode start(Element entry) {
        ObjectNode update = NODES.objectNode();
        if (!entry.id().isEmpty()) {
            update.put("@id", "#" + entry.id());
        } else if (entry.hasAttr("itemid")) {
            update.put("@id", entry.attr("itemid"));
        }
        return update;
    }

    private static void body(ObjectNode update, Element body) {
        update.put("articleBody", body.html());
        update.put("_markup", true);
    }

    private static void author(ObjectNode update, @Nullable Element author) {
        if (author == null) {
            return;
        }
        Element name = first(author, "[itemprop~=name]");
        String said = name == null ? author.attr("content") : name.text();
        ObjectNode person = update.putObject("author");
        put(person, "name", said.isEmpty() ? author.text() : said);
        Element link = author.nameIs("a") ? author : first(author, "a[href]");
        put(person, "url", link == null ? "" : link.attr("href"));
    }

    private static String time(Element entry, String name, String otherwise) {
        String said = property(entry, name);
        Element time = said.isEmpty() ? first(entry, otherwise) : null;
        return time == null ? said : time.attr("datetime");
    }

    private static String property(Element entry, String name) {
        Element element = first(entry, "[itemprop~=" + name + "]");
        if (element == null) {
            return "";
        }
        for (String attribute : new String[] {"content", "datetime", "href"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private static @Nullable Element first(Element entry, String selector) {
        Predicate<Element> own = element -> !element.equals(entry);
        return entry.select(selector).stream().filter(own).findFirst().orElse(null);
    }

    private static Element without(Element entry, String selector) {
        Element copy = entry.clone();
        copy.select(selector).stream().filter(element -> !element.equals(copy)).forEach(Element::remove);
        return copy;
    }

    private static void put(ObjectNode update, String name, String value) {
        if (!value.isBlank()) {
            update.put(name, value);
        }
    }
}
