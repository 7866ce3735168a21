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
import io.github.liveblogarchive.site.Pager;
import io.github.liveblogarchive.site.SiteView;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month: its calendar with counts, and its live blogs, paged. */
final class MonthPages implements PageKind {
    @Override
    public String name() {
        return "month";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        NavigableMap<YearMonth, Set<Integer>> months = Calendars.months(site.archive());
        return months.keySet().stream().map(month -> {
            List<BlogHeader> blogs = months.getOrDefault(month, Set.of()).stream()
                    .map(site.archive().blogs()::get)
                    .toList();
            List<String> print = new ArrayList<>(List.of(site.rootPrint(), neighbours(months, month)));
            blogs.forEach(blog -> print.add(blog.number() + blog.digest()));
            Pager pager = new Pager(blogs.size(), site.settings().itemsPerPage());
            String folder = site.paths().month(month);
            return new PageSet(
                    "month/" + month,
                    () -> Digests.of(print),
                    () -> IntStream.rangeClosed(1, pager.pages())
                            .mapToObj(p -> page(site, months, month, blogs, pager, p)),
                    () -> IntStream.rangeClosed(1, pager.pages())
                            .mapToObj(p -> new PageSet.Listed(
                                    site.paths().listing(folder, p, pager.pages()),
                                    Calendars.newest(blogs.subList(pager.from(p), pager.to(p))))));
        });
    }

    private static String neighbours(NavigableMap<YearMonth, Set<Integer>> months, YearMonth month) {
        return months.lowerKey(month) + " " + months.higherKey(month);
    }

    private static Page page(
            SiteView site,
            NavigableMap<YearMonth, Set<Integer>> months,
            YearMonth month,
            List<BlogHeader> blogs,
            Pager pager,
            int number) {
        String folder = site.paths().month(month);
        String path = site.paths().listing(folder, number, pager.pages());
        Lines lines = new Lines(site);
        List<View.Line> shown = new ArrayList<>();
        for (int i = pager.to(number) - 1; i >= pager.from(number); i--) {
            shown.add(lines.blog(blogs.get(i)));
        }
        Heads head =
                new Heads(site, "month", path, lines.title(site.bodies().month(month), number, pager.pages(), true));
        if (site.makes("year")) {
            head.crumb(String.valueOf(month.getYear()), site.paths().year(month.getYear()));
        }
        head.crumb(site.bodies().month(month), folder);
        head.jsonLd(new JsonLd(site).crumbs(head.crumbs()));
        View.Pager links = lines.listing(folder, pager, number);
        head.neighbours(links.previous(), links.next());
        Dated.MonthPage view = new Dated.MonthPage(
                head.build(),
                Calendars.month(site, months, month),
                Calendars.OF_DAYS,
                Calendars.entries(site, month),
                shown,
                links,
                Calendars.link(months.lowerKey(month), m -> link(site, m)),
                Calendars.link(months.higherKey(month), m -> link(site, m)));
        return new Page(path + "index.html", new Content.Template("month", view));
    }

    private static View.Link link(SiteView site, YearMonth month) {
        return new View.Link(site.bodies().month(month), site.paths().month(month), "");
    }
}
