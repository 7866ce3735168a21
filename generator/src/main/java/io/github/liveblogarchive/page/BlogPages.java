package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Slice;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.Items;
import io.github.liveblogarchive.page.view.JsonLd;
import io.github.liveblogarchive.page.view.Lines;
import io.github.liveblogarchive.page.view.Texts;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.Rendering;
import io.github.liveblogarchive.site.SiteView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The live blogs: every page of each, oldest first and newest first. */
final class BlogPages implements PageKind {
    @Override
    public String name() {
        return "blog";
    }

    @Override
    public Stream<PageSet> sets(SiteView site, BlogHeader blog) {
        return Stream.of(new PageSet(
                "blog/" + blog.id(),
                site.blogPrint(blog),
                () -> new Blog(site, blog).pages(),
                () -> IntStream.rangeClosed(1, site.paths().blogPages(blog))
                        .mapToObj(p -> new PageSet.Listed(site.paths().blogPage(blog, p), blog.modified()))));
    }

    /** One live blog while its pages are made. */
    private static final class Blog {
        private final SiteView site;
        private final BlogHeader header;
        private final LiveBlog blog;
        private final Items items;
        private final View.Coverage view;
        private final List<View.Item> pinned = new ArrayList<>();
        private final NavigableMap<Integer, View.Line> keyEvents = new TreeMap<>();
        private final int pages;

        Blog(SiteView site, BlogHeader header) {
            this.site = site;
            this.header = header;
            this.blog = site.archive().liveBlog(header);
            this.items = new Items(site);
            this.view = items.coverage(header, blog);
            this.pages = site.paths().blogPages(header);
            Lines lines = new Lines(site);
            for (int n = header.entries().from(); n < header.entries().to(); n++) {
                if (site.archive().isPinned(n)) {
                    pinned.add(items.item(header, n));
                }
                if (site.archive().isKey(n)) {
                    keyEvents.put(n, lines.entry(n));
                }
            }
        }

        Stream<Page> pages() {
            return IntStream.rangeClosed(1, pages).boxed().flatMap(p -> {
                List<Items.Placed> placed = items.placed(header, site.paths().entriesOf(header, p));
                return Stream.of(Settings.Order.OLDEST, Settings.Order.NEWEST).map(order -> page(p, placed, order));
            });
        }

        private Page page(int page, List<Items.Placed> placed, Settings.Order order) {
            boolean newestFirst = order == Settings.Order.NEWEST;
            Settings.Order other = newestFirst ? Settings.Order.OLDEST : Settings.Order.NEWEST;
            String path = site.paths().blogPage(header, page, order);
            String main = site.paths().blogPage(header, page);
            boolean first = path.equals(view.path());
            int start = newestFirst ? pages : 1;
            Slice slice = site.paths().entriesOf(header, page);
            List<View.Day> days = Items.days(header, placed, newestFirst);
            View.Pager pager =
                    Lines.pager(page, pages, newestFirst, p -> site.paths().blogPage(header, p, order));
            Heads head = new Heads(
                            site,
                            "blog",
                            path,
                            first
                                    ? blog.title()
                                    : blog.title() + " – " + site.bodies().word("blog.page", page, pages))
                    .description(site.bodies().text(header.text()))
                    .language(blog.language(), blog.dir())
                    .canonical(main)
                    .image(view.image())
                    .article(header.start(), header.modified(), view.topics())
                    .section(blog.section())
                    .feed(blog.title(), view.feed())
                    .dateCrumbs(header.start(), header.zone())
                    .crumb(blog.title(), view.path())
                    .neighbours(pager.previous(), pager.next());
            // The page in the other order says the same, so only the main one says it to machines.
            if (path.equals(main)) {
                Texts texts = new Texts(site, entries(page), view.authors(), head.crumbs(), false);
                head.jsonLd(new JsonLd(site).blog(header, blog, view, path, days, texts));
            }
            View.BlogPage shown = new View.BlogPage(
                    head.build(),
                    view,
                    newestFirst,
                    site.paths().blogPage(header, other == Settings.Order.OLDEST ? 1 : pages, other),
                    pager,
                    first ? pinned : List.of(),
                    // All of them on every page would grow with the square of the coverage.
                    List.copyOf((page == start ? keyEvents : keyEvents.subMap(slice.from(), slice.to())).values()),
                    page == start || keyEvents.isEmpty()
                            ? ""
                            : site.paths().blogPage(header, start, order) + "#_key-events",
                    first || view.comments().isEmpty() ? "" : view.path() + "#_comments",
                    days);
            return new Page(path + "index.html", new Content.Template("blog", shown));
        }

        private Map<String, Rendering> entries(int page) {
            Slice slice = site.paths().entriesOf(header, page);
            Map<String, Rendering> entries = new HashMap<>();
            for (int n = slice.from(); n < slice.to(); n++) {
                entries.put(site.archive().entryId(n), site.rendering(n));
            }
            return entries;
        }
    }
}
