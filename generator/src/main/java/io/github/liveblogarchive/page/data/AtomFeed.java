package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Slice;
import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Atom feeds (RFC 4287): of the site, of each live blog, of each topic. Each names its newest entries. */
public final class AtomFeed implements PageKind {
    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        Stream<PageSet> topics = site.makes("topic")
                ? site.archive().topics().values().stream()
                        .filter(site::hasFeed)
                        .map(term -> topic(site, term))
                : Stream.of();
        Stream<PageSet> all = site.hasFeed() ? Stream.of(all(site)) : Stream.of();
        return Stream.concat(all, topics);
    }

    @Override
    public Stream<PageSet> sets(SiteView site, BlogHeader blog) {
        return site.hasFeed(blog) ? Stream.of(blog(site, blog)) : Stream.of();
    }

    private static PageSet all(SiteView site) {
        return set("feed", site.archivePrint(), site, site.paths().feed(""), () -> {
            List<FeedItem> items = new ArrayList<>();
            site.archive().newest(site.settings().feedEntries()).forEach(n -> items.add(FeedItem.entry(n)));
            return new AtomDocument.Subject(
                    "site",
                    site.settings().title(),
                    site.settings().description(),
                    "",
                    site.makes("home"),
                    site.settings().language(),
                    items,
                    false);
        });
    }

    private static PageSet blog(SiteView site, BlogHeader blog) {
        String folder = site.paths().blog(blog);
        return set(
                "feed/blog/" + blog.id(),
                site.blogPrint(blog),
                site,
                site.paths().feed(folder),
                () -> {
                    Slice entries = blog.entries();
                    int from = Math.max(
                            entries.from(), entries.to() - site.settings().feedEntries());
                    List<FeedItem> items = new ArrayList<>();
                    for (int n = entries.to() - 1; n >= from; n--) {
                        items.add(FeedItem.entry(n));
                    }
                    return new AtomDocument.Subject(
                            "blog " + blog.id(),
                            blog.title(),
                            site.bodies().text(blog.text()),
                            folder,
                            site.makes("blog"),
                            blog.language(),
                            items,
                            from == entries.from());
                });
    }

    private static PageSet topic(SiteView site, Term term) {
        String folder = site.paths().topic(term.slug());
        int from = Math.max(0, term.items().size() - site.settings().feedEntries());
        // Whether older items are left out is said in the feed, and those are of no blog that is printed below.
        Set<String> print = new LinkedHashSet<>(List.of(
                site.rootPrint(),
                term.name(),
                from == 0 ? "complete" : "newest",
                "items " + (term.items().size() - from)));
        List<FeedItem> items = new ArrayList<>();
        for (int i = term.items().size() - 1; i >= from; i--) {
            int number = term.items().number(i);
            boolean entry = term.items().isEntry(i);
            BlogHeader blog = site.blogOf(term, i);
            print.add(site.blogPrint(blog));
            if (blog.modified().isKnown()) {
                items.add(entry ? FeedItem.entry(number) : FeedItem.blog(number));
            }
        }
        return set(
                "feed/topic/" + term.slug(),
                Digests.of(print),
                site,
                site.paths().feed(folder),
                () -> new AtomDocument.Subject(
                        "topic " + term.slug(),
                        term.name(),
                        "",
                        folder,
                        true,
                        site.settings().language(),
                        items,
                        from == 0));
    }

    private static PageSet set(
            String id,
            String print,
            SiteView site,
            String path,
            java.util.function.Supplier<AtomDocument.Subject> subject) {
        return new PageSet(
                id,
                print,
                () -> Stream.of(new Page(
                        path, new Content.Stream(out -> new AtomDocument(site, path, subject.get()).write(out)))),
                Stream::of);
    }
}
