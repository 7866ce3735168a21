package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.site.Rendering;
import io.github.liveblogarchive.site.SiteView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One Atom document. All dates are those of the content; ids come from the sources' own keys, never from addresses. */
final class AtomDocument {
    /**
     * What a feed is about.
     *
     * @param key unique among the site's feeds
     * @param folder path of the page that it belongs to
     * @param hasPage whether that page is made
     * @param complete whether items are all there is
     */
    record Subject(
            String key,
            String title,
            String subtitle,
            String folder,
            boolean hasPage,
            String language,
            List<FeedItem> items,
            boolean complete) {}

    /** An entry's element as text, the date that it is sorted by, and the date of its last change. */
    private record Ready(Instant date, Moment updated, String xml, int size) {
        Ready(Instant date, Moment updated, String xml) {
            this(date, updated, xml, xml.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";
    /** Bytes kept free for what stands around the entries. */
    private static final int FRAME = 4_000;

    private static final int SUMMARY = 1_000;
    /** An entry stands in the feed of each of its topics: all of its topics in all of them would grow with the square. */
    private static final int MOST_CATEGORIES = 50;

    private final SiteView site;
    private final String path;
    private final Subject subject;

    AtomDocument(SiteView site, String path, Subject subject) {
        this.site = site;
        this.path = path;
        this.subject = subject;
    }

    void write(OutputStream out) throws IOException {
        List<Ready> entries = new ArrayList<>();
        int most = site.settings().feedBytes() - FRAME;
        int left = most;
        boolean complete = subject.complete;
        for (FeedItem item : subject.items) {
            Ready next = item.isEntry() ? entry(item.number(), false) : blog(item.number());
            // What alone is larger than a feed may be is told in its first words.
            if (next.size() > most && item.isEntry()) {
                next = entry(item.number(), true);
            }
            if (next.size() > left) {
                complete = false;
                break;
            }
            left -= next.size();
            entries.add(next);
        }
        entries.sort(Comparator.comparing(Ready::date).reversed());
        frame(out, entries, complete);
    }

    private void frame(OutputStream out, List<Ready> entries, boolean complete) throws IOException {
        String updated = entries.stream()
                .map(Ready::updated)
                .max(Comparator.comparing(moment -> moment.at().toInstant()))
                .map(Times::full)
                .orElse(Times.full(Moment.UNKNOWN));
        Xml xml = Xml.document()
                .open("feed")
                .attribute("xmlns", ATOM)
                .attribute("xmlns:fh", HISTORY)
                .attribute("xml:lang", subject.language)
                .line();
        xml.text("id", id(subject.key)).text("title", subject.title);
        if (!subject.subtitle.isEmpty()) {
            xml.text("subtitle", subject.subtitle);
        }
        xml.text("updated", updated);
        link(xml, "self", "application/atom+xml", site.urls().absolute(path));
        if (subject.hasPage) {
            link(xml, "alternate", "text/html", site.urls().absolute(subject.folder));
        }
        author(xml, publisher());
        if (!site.settings().rights().isEmpty()) {
            xml.text("rights", site.settings().rights());
        }
        if (complete) {
            xml.empty("fh:complete").line();
        }
        for (Ready entry : entries) {
            xml.piece(entry.xml);
        }
        out.write(xml.close().take().getBytes(StandardCharsets.UTF_8));
    }

    private Ready entry(int number, boolean inShort) {
        BlogHeader blog = site.archive().blogOf(number);
        Rendering rendering = site.rendering(number);
        Entry entry = rendering.entry();
        Moment published = entry.date();
        Moment shown = published.isKnown() ? published : placed(number, blog);
        Moment updated = entry.updated().isKnown() ? entry.updated() : shown;
        String url = site.paths().entry(number);
        List<String> authors = entry.authors().stream().map(Byline::name).toList();
        String body = inShort
                ? "<p>" + escaped(ItemNames.cut(rendering.words(), SUMMARY)) + "</p>"
                : site.urls().absolute(rendering.html());
        return ready(
                id("entry " + blog.id() + " " + entry.id()),
                ItemNames.timed(rendering, blog.zone()),
                url,
                published,
                updated,
                authors,
                entry.topics(),
                body,
                entry.language().isEmpty() ? blog.language() : entry.language());
    }

    private Ready blog(int number) {
        BlogHeader blog = site.archive().blogs().get(number);
        LiveBlog whole = site.archive().liveBlog(blog);
        return ready(
                id("coverage " + blog.id()),
                blog.title(),
                site.paths().toBlog(blog),
                blog.start(),
                blog.modified(),
                whole.authors().stream().map(Byline::name).toList(),
                whole.topics(),
                "<p>" + site.urls().absolute(site.bodies().inline(whole.standfirst(), site.where(whole))) + "</p>",
                blog.language());
    }

    private Ready ready(
            String id,
            String title,
            String path,
            Moment published,
            Moment updated,
            List<String> authors,
            List<String> topics,
            String html,
            String language) {
        Xml xml = new Xml();
        xml.open("entry");
        if (!language.equals(subject.language)) {
            xml.attribute("xml:lang", language);
        }
        xml.line().text("id", id).text("title", title);
        if (!path.isEmpty()) {
            link(xml, "alternate", "text/html", site.urls().absolute(path));
        }
        if (published.hasTime()) {
            xml.text("published", Times.full(published));
        }
        xml.text("updated", Times.full(updated));
        for (String name : authors) {
            author(xml, name);
        }
        topics.stream()
                .limit(MOST_CATEGORIES)
                .forEach(topic -> xml.empty("category").attribute("term", topic).line());
        xml.open("content").attribute("type", "html").characters(html).close();
        xml.close();
        Moment order = published.isKnown() ? published : updated;
        return new Ready(order.at().toInstant(), updated, xml.take());
    }

    // Atom wants a date of every entry: where the source gives none it is that of what stands before it, and no
    // "published" is said.
    private Moment placed(int number, BlogHeader blog) {
        ZoneId zone = blog.zone();
        long second = site.archive().second(number);
        return second == Long.MIN_VALUE
                ? blog.modified()
                : Moment.of(Instant.ofEpochSecond(second).atZone(zone).toOffsetDateTime());
    }

    private String id(String key) {
        String digest = Slug.digest(siteKey() + "\n" + key);
        // A name-based UUID (RFC 9562, version 8: our own hash).
        return "urn:uuid:" + digest.substring(0, 8) + "-" + digest.substring(8, 12) + "-8" + digest.substring(13, 16)
                + "-a" + digest.substring(17, 20) + "-" + digest.substring(20, 32);
    }

    // Never the address: a site that moves shall not send all of its entries out again.
    private String siteKey() {
        String id = site.settings().siteId();
        return id.isEmpty() ? site.settings().title() : id;
    }

    private String publisher() {
        String name = site.settings().publisher().name();
        return name.isEmpty() ? site.settings().title() : name;
    }

    private static void author(Xml xml, String name) {
        xml.open("author").text("name", name).close();
    }

    private static void link(Xml xml, String rel, String type, String href) {
        xml.empty("link")
                .attribute("rel", rel)
                .attribute("type", type)
                .attribute("href", href)
                .line();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
