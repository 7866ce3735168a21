package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.page.dates.Calendars;
import io.github.liveblogarchive.page.dates.Dated;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.JsonLd;
import io.github.liveblogarchive.page.view.Lines;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A page a year: its months with counts, and its live blogs. Those of no year have pages of their own. */
final class YearPages implements PageKind {
    // A year's page names this many of its live blogs; its months name all of them.
    private static final int LINES = 200;

    @Override
    public String name() {
        return "year";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        NavigableMap<YearMonth, Set<Integer>> months = Calendars.months(site.archive());
        NavigableSet<Integer> years =
                new TreeSet<>(months.keySet().stream().map(YearMonth::getYear).toList());
        Stream<PageSet> dated = years.stream().map(year -> {
            List<BlogHeader> blogs = blogs(site, months, year);
            List<String> print = new ArrayList<>(List.of(site.rootPrint(), years.toString()));
            blogs.forEach(blog -> print.add(blog.number() + blog.digest()));
            return new PageSet(
                    "year/" + year,
                    () -> Digests.of(print),
                    () -> Stream.of(page(site, months, years, year, blogs)),
                    () -> Stream.of(new PageSet.Listed(site.paths().year(year), Calendars.newest(blogs))));
        });
        return Stream.concat(dated, new UndatedPages(site).sets());
    }

    private static List<BlogHeader> blogs(SiteView site, NavigableMap<YearMonth, Set<Integer>> months, int year) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        of(months, year).values().forEach(numbers::addAll);
        return numbers.descendingSet().stream().map(site.archive().blogs()::get).toList();
    }

    private static NavigableMap<YearMonth, Set<Integer>> of(NavigableMap<YearMonth, Set<Integer>> months, int year) {
        return months.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true);
    }

    private static Page page(
            SiteView site,
            NavigableMap<YearMonth, Set<Integer>> months,
            NavigableSet<Integer> years,
            int year,
            List<BlogHeader> blogs) {
        String path = site.paths().year(year);
        Set<YearMonth> covered = of(months, year).keySet();
        Lines lines = new Lines(site);
        List<View.Link> previous = Calendars.link(years.lower(year), y -> link(site, y));
        List<View.Link> next = Calendars.link(years.higher(year), y -> link(site, y));
        Heads head = new Heads(site, "year", path, String.valueOf(year)).crumb(String.valueOf(year), path);
        head.jsonLd(new JsonLd(site).crumbs(head.crumbs()));
        Dated.YearPage view = new Dated.YearPage(
                head.build(),
                Calendars.year(site, months, year),
                covered.stream()
                        .map(month -> Calendars.month(site, months, month))
                        .toList(),
                Calendars.OF_DAYS,
                covered.stream()
                        .mapToInt(month -> Calendars.entries(site, month))
                        .sum(),
                blogs.stream().limit(LINES).map(lines::blog).toList(),
                previous,
                next);
        return new Page(path + "index.html", new Content.Template("year", view));
    }

    private static View.Link link(SiteView site, int year) {
        return new View.Link(String.valueOf(year), site.paths().year(year), "");
    }
}
