package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The map of all pages for search engines: one file, or several with an index. */
public final class Sitemap implements PageKind {
    /** What the protocol allows in one file. */
    private static final int URLS = 50_000;

    private static final int WRITTEN_AT_ONCE = 500;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final List<PageKind> kinds;

    /** The kinds whose pages are named. */
    public Sitemap(List<PageKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        return Stream.of(new PageSet("sitemap", () -> site.archivePrint(), () -> pages(site), Stream::of));
    }

    private Stream<PageSet.Listed> listed(SiteView site) {
        return kinds.stream()
                .filter(kind -> site.makes(kind.name()))
                .flatMap(kind -> kind.allSets(site))
                .flatMap(set -> set.listed().get());
    }

    private Stream<Page> pages(SiteView site) {
        if (!isLarge(site)) {
            return Stream.of(new Page(
                    "sitemap.xml",
                    new Content.Stream(out -> write(out, site, listed(site).iterator(), URLS))));
        }
        // The parts are written in order from one walk over all pages; the index is there once the walk is over.
        Iterator<PageSet.Listed> all = listed(site).iterator();
        AtomicInteger files = new AtomicInteger();
        Stream<Page> parts = Stream.generate(() -> new Page(
                        "sitemap-" + files.incrementAndGet() + ".xml",
                        new Content.Stream(out -> write(out, site, all, URLS))))
                .takeWhile(part -> all.hasNext());
        Stream<Page> index = Stream.of("sitemap.xml")
                .map(path -> new Page(path, new Content.Stream(out -> index(out, site, files.get() - 1))));
        return Stream.concat(parts, index);
    }

    private boolean isLarge(SiteView site) {
        boolean hasPages = site.makes("entry") && site.settings().entryPages() == Settings.EntryPages.ALL;
        // To count the pages takes as long as to write them.
        return (hasPages && site.archive().entryCount() > URLS)
                || listed(site).limit(URLS + 1L).count() > URLS;
    }

    private static void write(OutputStream out, SiteView site, Iterator<PageSet.Listed> pages, int most)
            throws IOException {
        Xml xml = Xml.document().open("urlset").attribute("xmlns", NAMESPACE).line();
        for (int n = 1; n <= most && pages.hasNext(); n++) {
            PageSet.Listed page = pages.next();
            xml.open("url").text("loc", site.urls().absolute(page.url()));
            if (page.modified().isKnown()) {
                xml.text("lastmod", Times.machine(page.modified()));
            }
            xml.close();
            if (n % WRITTEN_AT_ONCE == 0) {
                out.write(xml.take().getBytes(StandardCharsets.UTF_8));
            }
        }
        out.write(xml.close().take().getBytes(StandardCharsets.UTF_8));
    }

    private static void index(OutputStream out, SiteView site, int files) throws IOException {
        Xml xml = Xml.document()
                .open("sitemapindex")
                .attribute("xmlns", NAMESPACE)
                .line();
        for (int n = 1; n <= files; n++) {
            xml.open("sitemap")
                    .text("loc", site.urls().absolute("sitemap-" + n + ".xml"))
                    .close();
        }
        out.write(xml.close().take().getBytes(StandardCharsets.UTF_8));
    }
}
