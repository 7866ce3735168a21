package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Links of a blog to its own entries. A link to an entry of this file becomes one to our anchor, a link to an entry that
 * is not here keeps leading to the source.
 */
final class Links {
    record Reference(String target, Place place) {}

    private static final Pattern BLOCK = Pattern.compile("[#:=]block-([\\w:.-]+)");

    private final String page;
    private final Set<String> blockIds;
    private final List<Reference> references = new ArrayList<>();

    /**
     * @param page the blog's address at its source, empty when unknown
     * @param blockIds the ids of the blocks in this file, as the source spells them
     */
    Links(String page, Set<String> blockIds) {
        this.page = page;
        this.blockIds = Set.copyOf(blockIds);
    }

    String page() {
        return page;
    }

    /** The entries that were linked to. */
    List<Reference> references() {
        return List.copyOf(references);
    }

    void rewrite(Element body, Place place, Desk desk) {
        for (Element link : body.select("a[href]")) {
            String href = link.attr("href");
            if (!isHere(href)) {
                continue;
            }
            Matcher block = BLOCK.matcher(href);
            String id = block.find() ? block.group(1) : "";
            if (blockIds.contains(id)) {
                String target = "#" + Slug.ofId(id);
                link.attr("href", target);
                references.add(new Reference(target, place));
            } else if (href.startsWith("#") && !page.isEmpty()) {
                link.attr("href", page + href);
            }
            if (!id.isEmpty() && !blockIds.contains(id)) {
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
                || (!page.isEmpty() && bare(href).equals(bare(page)));
    }

    private static String bare(String url) {
        return url.replaceFirst("[?#].*", "").replaceFirst("^https?://(www\\.|m\\.|amp\\.)?", "");
    }
}
