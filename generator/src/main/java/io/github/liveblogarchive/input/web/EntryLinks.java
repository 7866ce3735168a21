package io.github.liveblogarchive.input.web;

import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Links of a blog to its own entries: those to an entry that is here become links to our anchor, the others keep leading
 * to the source.
 */
public final class EntryLinks {
    /** A link to an entry of the same blog. */
    public record Reference(String target, Place place) {}

    private static final Pattern QUERY = Pattern.compile("[?&](?:liveblog\\._id|entry|page=with:?)[=:]?([^&#]+)");

    private final String page;
    private final Map<String, String> entries = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /** @param page the blog's address at its source, empty when unknown */
    public EntryLinks(String page) {
        this.page = page;
    }

    public String page() {
        return page;
    }

    /** Makes a former anchor or address of an entry known. */
    public void add(String former, String id) {
        if (!former.isEmpty()) {
            entries.putIfAbsent(Addresses.isWeb(former) ? Addresses.page(former) : former, id);
        }
    }

    /** The links to entries that were found. */
    public List<Reference> references() {
        return List.copyOf(references);
    }

    void rewrite(Element body, Place place, WebDesk desk) {
        for (Element link : body.select("a[href]")) {
            String href = link.attr("href");
            String id = target(href);
            if (!id.isEmpty()) {
                link.attr("href", "#" + id);
                references.add(new Reference("#" + id, place));
            } else if (href.startsWith("#")) {
                leave(link, href, place, desk);
            }
        }
    }

    private void leave(Element link, String href, Place place, WebDesk desk) {
        if (page.isEmpty()) {
            link.unwrap();
            desk.say(Kind.DEAD_LINK, place, "link to a place that is not here became its words", href);
        } else {
            link.attr("href", page + href);
            desk.say(Kind.REPAIRED, place, "link to an entry that this file does not hold leads to the source", href);
        }
    }

    private String target(String href) {
        boolean here =
                href.startsWith("#") || (!page.isEmpty() && Addresses.page(href).equals(Addresses.page(page)));
        if (here) {
            String anchor = Addresses.fragment(href);
            Matcher query = QUERY.matcher(href);
            String asked = anchor.isEmpty() && query.find() ? query.group(1) : anchor;
            String id = entries.getOrDefault(asked, entries.getOrDefault(asked.replaceFirst("__.*", ""), ""));
            return id;
        }
        return Addresses.isWeb(href) ? entries.getOrDefault(Addresses.page(href), "") : "";
    }
}
