package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.page.dates.Calendars;
import io.github.liveblogarchive.page.dates.Dated;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.JsonLd;
import io.github.liveblogarchive.page.view.Lines;
import io.github.liveblogarchive.page.view.Once;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.Pager;
import io.github.liveblogarchive.site.SiteView;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day: its live blogs, each with its entries of that day; paged by entries. */
final class DayPages implements PageKind {
    // A line of an entry is short, so a page holds more of them than of live blogs.
    private static final int FACTOR = 4;

    @Override
    public String name() {
        return "day";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        return site.archive().days().entrySet().stream().map(day -> {
            List<String> print = new ArrayList<>(List.of(
                    site.rootPrint(),
                    site.archive().days().lowerKey(day.getKey()) + " "
                            + site.archive().days().higherKey(day.getKey())));
            List<BlogHeader> blogs = new ArrayList<>();
            for (Archive.DaySlice slice : day.getValue()) {
                BlogHeader blog = site.archive().blogs().get(slice.blog());
                blogs.add(blog);
                print.add(blog.digest());
            }
            Pager pager = pager(site, day.getValue());
            Once<int[]> ends = new Once<>(() -> ends(day.getValue()));
            String folder = site.paths().day(day.getKey());
            return new PageSet(
                    "day/" + day.getKey(),
                    () -> Digests.of(print),
                    () -> IntStream.rangeClosed(1, pager.pages())
                            .mapToObj(p -> page(site, day.getKey(), day.getValue(), ends.get(), pager, p)),
                    () -> IntStream.rangeClosed(1, pager.pages())
                            .mapToObj(p -> new PageSet.Listed(pagePath(folder, p), Calendars.newest(blogs))));
        });
    }

    // A day is read from its morning on, so its first page has the folder's address.
    private static String pagePath(String folder, int page) {
        return page == 1 ? folder : folder + "page/" + page + "/";
    }

    private static Pager pager(SiteView site, List<Archive.DaySlice> slices) {
        int entries = slices.stream().mapToInt(DayPages::lines).sum();
        return new Pager(entries, site.settings().itemsPerPage() * FACTOR);
    }

    private static int lines(Archive.DaySlice slice) {
        return Math.max(1, slice.size());
    }

    // Where among the day's lines those of each blog end, so that no page has to walk through those before it.
    private static int[] ends(List<Archive.DaySlice> slices) {
        int[] ends = new int[slices.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += lines(slices.get(i));
            ends[i] = end;
        }
        return ends;
    }

    private static List<Dated.DayBlog> blogs(
            SiteView site, List<Archive.DaySlice> slices, int[] ends, int from, int to) {
        Lines lines = new Lines(site);
        List<Dated.DayBlog> blogs = new ArrayList<>();
        int found = Arrays.binarySearch(ends, from);
        for (int i = found < 0 ? -1 - found : found + 1; i < ends.length; i++) {
            Archive.DaySlice slice = slices.get(i);
            int start = ends[i] - lines(slice);
            if (start >= to) {
                break;
            }
            List<View.Line> entries = slice.entries(from - start, to - start)
                    .mapToObj(lines::entry)
                    .toList();
            blogs.add(new Dated.DayBlog(lines.blog(site.archive().blogs().get(slice.blog())), entries));
        }
        return blogs;
    }

    private static Page page(
            SiteView site, LocalDate day, List<Archive.DaySlice> slices, int[] ends, Pager pager, int number) {
        String folder = site.paths().day(day);
        String path = pagePath(folder, number);
        Lines lines = new Lines(site);
        Moment moment = Moment.ofDay(day, ZoneOffset.UTC);
        Heads head = new Heads(site, "day", path, lines.title(site.bodies().day(day), number, pager.pages(), false))
                .dateCrumbs(moment, ZoneOffset.UTC);
        head.jsonLd(new JsonLd(site).crumbs(head.crumbs()));
        View.Pager links = Lines.pager(number, pager.pages(), false, p -> pagePath(folder, p));
        head.neighbours(links.previous(), links.next());
        Dated.DayPage view = new Dated.DayPage(
                head.build(),
                moment,
                slices.size(),
                Calendars.entries(slices),
                blogs(site, slices, ends, pager.from(number), pager.to(number)),
                links,
                Calendars.link(site.archive().days().lowerKey(day), d -> link(site, d)),
                Calendars.link(site.archive().days().higherKey(day), d -> link(site, d)));
        return new Page(path + "index.html", new Content.Template("day", view));
    }

    private static View.Link link(SiteView site, LocalDate day) {
        return new View.Link(site.bodies().day(day), site.paths().day(day), "");
    }
}
