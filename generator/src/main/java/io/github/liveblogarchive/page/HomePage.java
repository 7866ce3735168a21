package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.page.view.Calendars;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.Lines;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The way in: newest coverage, the calendar, what has no date, the topics. */
final class HomePage implements PageKind {
    private static final int NEWEST = 20;
    private static final int TOPICS = 40;
    private static final int UNDATED = 50;

    @Override
    public String name() {
        return "home";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        return Stream.of(new PageSet(
                "home",
                () -> site.archivePrint(),
                () -> Stream.of(page(site)),
                () -> Stream.of(
                        new PageSet.Listed("", Calendars.newest(site.archive().blogs())))));
    }

    private static Page page(SiteView site) {
        List<BlogHeader> blogs = site.archive().blogs();
        Lines lines = new Lines(site);
        List<View.Line> newest = blogs.subList(Math.max(0, blogs.size() - NEWEST), blogs.size()).stream()
                .filter(blog -> blog.start().isKnown())
                .sorted(Comparator.comparingInt(BlogHeader::number).reversed())
                .map(lines::blog)
                .toList();
        List<View.Line> undated = UndatedPages.blogs(site).stream()
                .sorted(Comparator.comparingInt(BlogHeader::number).reversed())
                .limit(UNDATED)
                .map(lines::blog)
                .toList();
        String allUndated =
                undated.isEmpty() || !site.makes("year") ? "" : site.paths().undated();
        List<View.Counted> topics = site.archive().topics().values().stream()
                .sorted(Comparator.comparingInt((Term t) -> t.items().size())
                        .reversed()
                        .thenComparing(Term::slug))
                .limit(TOPICS)
                .map(t -> new View.Counted(
                        t.name(),
                        site.makes("topic") ? site.paths().topic(t.slug()) : "",
                        t.items().size()))
                .toList();
        Heads head = new Heads(site, "home", "", site.settings().title())
                .description(site.settings().description());
        return new Page(
                "index.html",
                new Content.Template(
                        "home",
                        new View.HomePage(head.build(), newest, Calendars.years(site), undated, allUndated, topics)));
    }
}
