package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ObjectNode;

/** Looks into elements of a feed, and names each sort of them that nobody reads. For one file. */
final class Xml {
    private final String file;
    private final InputContext context;
    private final Set<String> seen = new HashSet<>();

    Xml(String file, InputContext context) {
        this.file = file;
        this.context = context;
    }

    /** The children of these names, in their order; names as the feed writes them, with prefix. */
    static List<Element> children(Element parent, String... names) {
        Set<String> wanted = Set.of(names);
        return parent.children().stream()
                .filter(child -> wanted.contains(child.tagName().toLowerCase(Locale.ROOT)))
                .toList();
    }

    static Optional<Element> child(Element parent, String... names) {
        return Stream.of(names).flatMap(name -> children(parent, name).stream()).findFirst();
    }

    /** The text of the first child of these names that has any, in the order of the names. */
    static String text(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name -> children(parent, name).stream())
                .map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    static void put(ObjectNode node, String name, String value) {
        if (!value.isBlank()) {
            node.put(name, value);
        }
    }

    /** Markup with the addresses in it completed, where the feed says against what. */
    static String based(String html, Element element) {
        Element holder = element.closest("[xml:base]");
        if (holder == null) {
            return html;
        }
        Document body = Jsoup.parseBodyFragment(html, holder.attr("xml:base"));
        body.outputSettings().prettyPrint(false);
        body.select("[href]").forEach(link -> link.attr("href", link.absUrl("href")));
        body.select("[src]").forEach(link -> link.attr("src", link.absUrl("src")));
        return body.body().html();
    }

    /** Says once for each name which elements are not read: private, machinery, or unknown. */
    void watch(Element parent, Set<String> kept, Set<String> dropped, Set<String> hidden) {
        for (Element child : parent.children()) {
            String name = child.tagName().toLowerCase(Locale.ROOT);
            if (!kept.contains(name) && seen.add(parent.tagName() + "/" + name)) {
                Kind kind = hidden.contains(name) || name.contains("mail")
                        ? Kind.PRIVATE
                        : dropped.contains(name) ? Kind.SKIPPED : Kind.UNKNOWN;
                String reason = kind == Kind.SKIPPED ? "field that is not content" : "field " + name;
                context.log().add(kind, "", Place.file(file).field(name), reason, kind == Kind.SKIPPED ? name : "");
            }
        }
    }

    /** Says that an address of a person was left out. */
    void isPrivate(String name) {
        if (seen.add("private " + name)) {
            context.log().add(Kind.PRIVATE, "", Place.file(file).field(name), "field " + name, "");
        }
    }
}
