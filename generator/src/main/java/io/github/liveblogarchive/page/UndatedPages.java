package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.page.dates.Calendars;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.JsonLd;
import io.github.liveblogarchive.page.view.Lines;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.Pager;
import io.github.liveblogarchive.site.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The live blogs that no calendar leads to, since nothing in them has a date: a list, paged. */
final class UndatedPages {
    private final SiteView site;
    private final List<BlogHeader> blogs;
    private final Pager pager;

    UndatedPages(SiteView site) {
        this.site = site;
        this.blogs = blogs(site);
        this.pager = new Pager(blogs.size(), site.settings().itemsPerPage());
    }

    static List<BlogHeader> blogs(SiteView site) {
        return site.archive().blogs().stream()
                .filter(blog -> !blog.start().isKnown())
                .toList();
    }

    /** One set, or none where every live blog has a date. */
    Stream<PageSet> sets() {
        if (blogs.isEmpty()) {
            return Stream.of();
        }
        List<String> print = new ArrayList<>(List.of(site.rootPrint()));
        blogs.forEach(blog -> print.add(blog.number() + blog.digest()));
        return Stream.of(new PageSet(
                "undated",
                () -> Digests.of(print),
                () -> numbers().mapToObj(this::page),
                () -> numbers()
                        .mapToObj(p -> new PageSet.Listed(
                                path(p), Calendars.newest(blogs.subList(pager.from(p), pager.to(p)))))));
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, pager.pages());
    }

    private String path(int number) {
        return site.paths().listing(site.paths().undated(), number, pager.pages());
    }

    private Page page(int number) {
        String path = path(number);
        String title = site.bodies().word("home.undated");
        Lines lines = new Lines(site);
        List<View.Line> shown = new ArrayList<>();
        for (int i = pager.to(number) - 1; i >= pager.from(number); i--) {
            shown.add(lines.blog(blogs.get(i)));
        }
        View.Pager links = lines.listing(site.paths().undated(), pager, number);
        Heads head = new Heads(site, "undated", path, lines.title(title, number, pager.pages(), true))
                .crumb(title, site.paths().undated())
                .neighbours(links.previous(), links.next());
        head.jsonLd(new JsonLd(site).crumbs(head.crumbs()));
        View.UndatedPage view = new View.UndatedPage(head.build(), blogs.size(), shown, links);
        return new Page(path + "index.html", new Content.Template("undated", view));
    }
}
