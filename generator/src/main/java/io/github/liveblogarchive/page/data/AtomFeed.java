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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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
        return set("feed", site::archivePrint, site, site.paths().feed(""), () -> {
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
                () -> site.blogPrint(blog),
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
        return set(
                "feed/topic/" + term.slug(),
                () -> print(site, term, from),
                site,
                site.paths().feed(folder),
                () -> new AtomDocument.Subject(
                        "topic " + term.slug(),
                        term.name(),
                        "",
                        folder,
                        true,
                        site.settings().language(),
                        items(site, term, from),
                        from == 0));
    }

    // Whether older items are left out is said in the feed, and those are of no blog that is printed here.
    private static String print(SiteView site, Term term, int from) {
        List<String> print = new ArrayList<>(List.of(
                site.rootPrint(),
                term.name(),
                from == 0 ? "complete" : "newest",
                "items " + (term.items().size() - from)));
        Set<Integer> printed = new HashSet<>();
        for (int i = term.items().size() - 1; i >= from; i--) {
            BlogHeader blog = site.blogOf(term, i);
            if (printed.add(blog.number())) {
                print.add(site.blogPrint(blog));
            }
            print.add(
                    term.items().isEntry(i)
                            ? String.valueOf(
                                    term.items().number(i) - blog.entries().from())
                            : "");
        }
        return Digests.of(print);
    }

    private static List<FeedItem> items(SiteView site, Term term, int from) {
        List<FeedItem> items = new ArrayList<>();
        for (int i = term.items().size() - 1; i >= from; i--) {
            int number = term.items().number(i);
            if (site.blogOf(term, i).modified().isKnown()) {
                items.add(term.items().isEntry(i) ? FeedItem.entry(number) : FeedItem.blog(number));
            }
        }
        return items;
    }

    private static PageSet set(
            String id, Supplier<String> print, SiteView site, String path, Supplier<AtomDocument.Subject> subject) {
        return new PageSet(
                id,
                print,
                () -> Stream.of(new Page(
                        path, new Content.Stream(out -> new AtomDocument(site, path, subject.get()).write(out)))),
                Stream::of);
    }
}
