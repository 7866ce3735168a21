package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * Links of a blog to its own entries. A link to an entry of this file becomes one to our anchor, a link to an entry that
 * is not here keeps leading to the source.
 */
public final class Links {
    /** A link to an entry, {@code #ENTRY}. */
    public record Reference(String target, Place place) {}

    private final String page;
    private final Map<String, String> entries;
    private final UnaryOperator<String> idIn;
    private final boolean anywhere;
    private final List<Reference> references = new ArrayList<>();

    /**
     * @param page the blog's address at its source, empty when unknown
     * @param entries the entries in this file: our ids by the source's
     * @param idIn finds the source's id of the entry that an address of the blog leads to; empty where it leads to none
     */
    public Links(String page, Map<String, String> entries, UnaryOperator<String> idIn) {
        this(page, entries, idIn, false);
    }

    /** @param anywhere whether an id is the same entry in every address: ids that are unique in the world */
    public Links(String page, Map<String, String> entries, UnaryOperator<String> idIn, boolean anywhere) {
        this.page = page;
        this.entries = Map.copyOf(entries);
        this.idIn = idIn;
        this.anywhere = anywhere;
    }

    public String page() {
        return page;
    }

    /** The entries that were linked to. */
    public List<Reference> references() {
        return List.copyOf(references);
    }

    void rewrite(Element body, Place place, Desk desk) {
        for (Element link : body.select("a[href]")) {
            String href = link.attr("href");
            if (!anywhere && !isHere(href)) {
                continue;
            }
            String id = idIn.apply(href);
            String entry = entries.getOrDefault(id, "");
            if (!entry.isEmpty()) {
                link.attr("href", "#" + entry);
                references.add(new Reference("#" + entry, place));
            } else if (href.startsWith("#") && !page.isEmpty()) {
                link.attr("href", page + href);
            }
            if (!id.isEmpty() && entry.isEmpty()) {
                desk.say(
                        Kind.REPAIRED,
                        place,
                        "link to an entry that this file does not hold leads to the source",
                        href);
            }
        }
    }

    private boolean isHere(String href) {
        return href.startsWith("#")
                || href.startsWith("?")
                || (!page.isEmpty() && withoutQuery(href).equals(withoutQuery(page)));
    }

    private static String withoutQuery(String url) {
        return WebAddress.bare(url.replaceFirst("[?#].*", ""));
    }
}
