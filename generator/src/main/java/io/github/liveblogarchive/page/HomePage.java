package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.page.dates.Calendars;
import io.github.liveblogarchive.page.dates.Dated;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.Items;
import io.github.liveblogarchive.page.view.Lines;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way in: the newest coverage at large, what came before it, the calendar, what has no date, the topics. */
final class HomePage implements PageKind {
    private static final int NEWEST = 20;
    private static final int KEY_EVENTS = 5;
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
        List<BlogHeader> newest = blogs.subList(Math.max(0, blogs.size() - NEWEST), blogs.size()).stream()
                .filter(blog -> blog.start().isKnown())
                .sorted(Comparator.comparingInt(BlogHeader::number).reversed())
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
                        new Dated.HomePage(
                                head.build(),
                                newest.stream()
                                        .limit(1)
                                        .map(blog -> lead(site, lines, blog))
                                        .toList(),
                                newest.stream().skip(1).map(lines::blog).toList(),
                                Calendars.years(site),
                                Calendars.OF_MONTHS,
                                undated,
                                allUndated,
                                topics,
                                lists(site))));
    }

    private static Dated.Lead lead(SiteView site, Lines lines, BlogHeader blog) {
        int[] keys = IntStream.range(blog.entries().from(), blog.entries().to())
                .filter(site.archive()::isKey)
                .toArray();
        return new Dated.Lead(
                lines.blog(blog),
                new Items(site).coverage(blog, site.archive().liveBlog(blog)),
                Arrays.stream(keys)
                        .skip(Math.max(0, keys.length - KEY_EVENTS))
                        .mapToObj(lines::entry)
                        .toList());
    }

    private static List<View.Counted> lists(SiteView site) {
        return Stream.of(
                        list(
                                site,
                                "topic",
                                "terms.topics",
                                "topics/",
                                site.archive().topics()),
                        list(
                                site,
                                "author",
                                "terms.authors",
                                "authors/",
                                site.archive().authors()),
                        list(
                                site,
                                "series",
                                "terms.series",
                                "series/",
                                site.archive().series()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<View.Counted> list(
            SiteView site, String kind, String word, String path, Map<String, Term> terms) {
        return terms.isEmpty() || !site.makes(kind)
                ? Optional.empty()
                : Optional.of(new View.Counted(site.bodies().word(word), path, terms.size()));
    }
}
