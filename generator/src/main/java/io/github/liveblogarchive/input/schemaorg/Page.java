package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A saved page: what its head says of it, its scripts, its anchors. For JSON-LD without a page all of it is empty. */
final class Page {
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");
    private static final Pattern PAGES =
            Pattern.compile("(?i)(?:page\\s*)?\\b(\\d{1,4})\\s*(?:of|/|von|de|sur)\\s*(\\d{1,4})\\b");

    private final Document document;
    private final Place place;
    private final String stem;
    private final String given;
    private final boolean there;
    private final Map<String, Element> anchors = new HashMap<>();

    private Page(Document document, InputFile file, String given, boolean there) {
        this.document = document;
        this.place = Place.file(file.name());
        this.stem = file.stem();
        this.given = given;
        this.there = there;
        document.select("[id]").forEach(element -> anchors.putIfAbsent(element.id(), element));
    }

    static Page none(InputFile file, String url) {
        return new Page(new Document(""), file, url, false);
    }

    /** @param url the page's address where the user names it, or empty */
    static Page read(InputFile file, String url) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            Document document = Jsoup.parse(in, null, url, Parser.htmlParser().setTrackPosition(true));
            document.outputSettings().prettyPrint(false);
            return new Page(document, file, url, true);
        }
    }

    /** Whether there is a page at all. */
    boolean isThere() {
        return there;
    }

    Document document() {
        return document;
    }

    Place place() {
        return place;
    }

    /** The name of the file without its ending. */
    String stem() {
        return stem;
    }

    List<Element> scripts() {
        return document.select("script").stream()
                .filter(script ->
                        script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json"))
                .toList();
    }

    /** The address that the page gives for itself, or the one by which it was saved; empty where nothing tells. */
    String address() {
        Element link = document.selectFirst("link[rel=canonical][href]");
        String canonical = link == null ? "" : Addresses.absolute(link.attr("href"), given);
        if (!canonical.isEmpty()) {
            return canonical;
        }
        String named = Addresses.absolute(meta("og:url"), given);
        return named.isEmpty() ? saved() : named;
    }

    /** The address by which it was saved, as the user or the browser says. */
    String saved() {
        if (!given.isEmpty() || !there) {
            return given;
        }
        return document.childNodes().stream()
                .filter(node -> node instanceof Comment)
                .map(node -> SAVED_FROM.matcher(((Comment) node).getData()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    String title() {
        Element headline = document.selectFirst("h1[itemprop~=headline], h1");
        String shared = meta("og:title");
        String shown = headline == null ? "" : headline.text().strip();
        return !shown.isEmpty()
                ? shown
                : !shared.isEmpty() ? shared : document.title().strip();
    }

    String description() {
        String said = meta("description");
        return said.isEmpty() ? meta("og:description") : said;
    }

    String language() {
        Element html = document.selectFirst("html[lang]");
        return html == null ? "" : html.attr("lang").strip();
    }

    /** A value of the head by its name or property, or empty. */
    String meta(String name) {
        for (Element meta : document.select("meta[content]")) {
            if (meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)) {
                String content = meta.attr("content").strip();
                if (!content.isEmpty()) {
                    return content;
                }
            }
        }
        return "";
    }

    List<String> metas(String name) {
        return document.select("meta[content]").stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .toList();
    }

    /** The element to which an anchor leads. */
    Optional<Element> anchor(String id) {
        return Optional.ofNullable(anchors.get(id));
    }

    /** How the page says that it is one of several, or nothing. */
    Optional<String> oneOfSeveral() {
        // Journals also name the next story so; only another part of this one counts.
        String own = address();
        for (Element link : document.select("link[rel~=^(next|prev)$][href], a[rel~=^(next|prev)$][href]")) {
            String href = link.attr("href");
            boolean part = own.isEmpty()
                    ? href.startsWith("?")
                    : Addresses.page(Addresses.absolute(href, own)).equals(Addresses.page(own));
            if (part) {
                return Optional.of("it names a page \"" + link.attr("rel") + "\" to it");
            }
        }
        for (Element pager : document.select("[class*=pagination], [class*=pager], [data-component=pagination]")) {
            Matcher count = PAGES.matcher(pager.text());
            if (count.find() && Integer.parseInt(count.group(2)) > 1) {
                return Optional.of("it is page " + count.group(1) + " of " + count.group(2));
            }
        }
        return Optional.empty();
    }
}
