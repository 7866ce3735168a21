package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Slice;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.page.card.Cards;
import io.github.liveblogarchive.page.coverage.Citation;
import io.github.liveblogarchive.page.coverage.Neighbours;
import io.github.liveblogarchive.page.coverage.Overview;
import io.github.liveblogarchive.page.view.Contents;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.Items;
import io.github.liveblogarchive.page.view.JsonLd;
import io.github.liveblogarchive.page.view.Lines;
import io.github.liveblogarchive.page.view.Nearby;
import io.github.liveblogarchive.page.view.Texts;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.Rendering;
import io.github.liveblogarchive.site.SiteView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One live blog while its pages are made. */
final class OneBlog {
    private final SiteView site;
    private final BlogHeader header;
    private final LiveBlog blog;
    private final Items items;
    private final View.Coverage view;
    private final List<View.Item> pinned = new ArrayList<>();
    private final NavigableMap<Integer, View.Line> keyEvents = new TreeMap<>();
    private final Overview overview;
    private final List<Nearby> nearby;
    private final int pages;
    private final String whole;
    /** What all pages made so far show, for the page that shows all of it. */
    private final List<Items.Placed> all = new ArrayList<>();

    OneBlog(SiteView site, BlogHeader header, Neighbours neighbours) {
        this.site = site;
        this.header = header;
        this.blog = site.archive().liveBlog(header);
        this.items = new Items(site);
        this.view = items.coverage(header, blog);
        this.pages = site.paths().blogPages(header);
        this.whole = site.paths().hasWhole(header) ? site.paths().whole(header) : "";
        this.overview = Overview.of(site, header);
        this.nearby = Nearby.of(site, neighbours, header);
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
        Stream<Page> paged = IntStream.rangeClosed(1, pages).boxed().flatMap(p -> {
            List<Items.Placed> placed = items.placed(header, site.paths().entriesOf(header, p));
            if (!whole.isEmpty()) {
                all.addAll(placed);
            }
            return site.paths().orders(header).stream().map(order -> page(p, placed, order));
        });
        return whole.isEmpty()
                ? paged.parallel()
                : Stream.concat(paged, Stream.of(1).map(one -> wholePage()));
    }

    private Page page(int page, List<Items.Placed> placed, Settings.Order order) {
        boolean newestFirst = order == Settings.Order.NEWEST;
        String path = site.paths().blogPage(header, page, order);
        String main = site.paths().blogPage(header, page);
        boolean start = page == (newestFirst ? pages : 1);
        boolean first = path.equals(view.path());
        List<View.Day> days = Items.days(header, placed, newestFirst);
        View.Pager pager =
                Lines.pager(page, pages, newestFirst, p -> site.paths().blogPage(header, p, order));
        String title = first ? blog.title() : blog.title() + " – " + part(page, start, newestFirst);
        Heads head = head("blog", path, title, main).neighbours(pager.previous(), pager.next());
        // The page in the other order says the same, so only the main one says it to machines.
        if (path.equals(main)) {
            Texts texts = Texts.ofStream(site, entries(page), view.authors(), head.crumbs());
            head.jsonLd(new JsonLd(site).blog(header, blog, view, path, days, texts));
        }
        Slice slice = site.paths().entriesOf(header, page);
        IntFunction<String> paths = n -> site.paths().anchor(n, order);
        View.BlogPage shown = new View.BlogPage(
                head.build(),
                view,
                newestFirst,
                site.paths().orders(header).size() > 1
                        ? start(newestFirst ? Settings.Order.OLDEST : Settings.Order.NEWEST)
                        : "",
                whole,
                pager,
                start,
                start ? Contents.of(site, header, overview, keyEvents, paths) : Contents.NONE,
                start ? citation() : Citation.NONE,
                first ? pinned : List.of(),
                // All of them on every page would grow with the square of the coverage.
                keyEvents(start ? keyEvents : keyEvents.subMap(slice.from(), slice.to()), paths),
                start || keyEvents.isEmpty() ? "" : start(order) + "#_key-events",
                first || view.comments().isEmpty() ? "" : view.path() + "#_comments",
                days,
                nearby);
        return new Page(path + "index.html", new Content.Template("blog", shown));
    }

    // Pages are numbered from the oldest on, so where the newest stand first the first one is no "page 3 of 3".
    private String part(int page, boolean start, boolean newestFirst) {
        return start
                ? site.bodies().word(newestFirst ? "blog.newestFirst" : "blog.oldestFirst")
                : site.bodies().word("blog.page", page, pages);
    }

    private Page wholePage() {
        IntFunction<String> paths = n -> whole + "#" + site.archive().entryId(n);
        String title = blog.title() + " – " + site.bodies().word("blog.whole");
        View.BlogPage shown = new View.BlogPage(
                head("blog whole", whole, title, view.path()).build(),
                view,
                false,
                start(Settings.Order.NEWEST),
                whole,
                Lines.pager(1, 1, false, p -> start(Settings.Order.OLDEST)),
                true,
                Contents.of(site, header, overview, keyEvents, paths),
                citation(),
                List.of(),
                keyEvents(keyEvents, paths),
                "",
                "",
                Items.days(header, all, false),
                nearby);
        return new Page(whole + "index.html", new Content.Template("blog", shown));
    }

    private Heads head(String kind, String path, String title, String canonical) {
        return new Heads(site, kind, path, title)
                .description(site.bodies().text(header.text()))
                .language(blog.language(), blog.dir())
                .canonical(canonical)
                .image(view.image())
                .card(Cards.path(site, header), blog.title())
                .article(header.start(), header.modified(), view.topics())
                .section(blog.section())
                .feed(blog.title(), view.feed())
                .dateCrumbs(header.start(), header.zone())
                .crumb(blog.title(), view.path());
    }

    private Citation citation() {
        List<String> authors = view.authors().stream().map(View.By::name).toList();
        return Citation.of(
                site,
                header,
                new Citation.Work(header.slug(), authors, blog.title(), "", header.start(), "", view.path()));
    }

    /** The page on which reading in an order begins. */
    private String start(Settings.Order order) {
        return site.paths().blogPage(header, order == Settings.Order.OLDEST ? 1 : pages, order);
    }

    private static List<View.Line> keyEvents(Map<Integer, View.Line> those, IntFunction<String> paths) {
        return those.entrySet().stream()
                .map(key -> key.getValue().at(paths.apply(key.getKey())))
                .toList();
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
