package io.github.liveblogarchive.page.dates;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.SiteView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts live blogs and entries by year, month and day. A blog over midnight counts on each of its days. */
public final class Calendars {
    private static final int MONTHS = 12;
    /** From so many entries on a day is a shade darker. */
    public static final List<Integer> OF_DAYS = List.of(1, 10, 50, 200);
    /** From so many entries on a month is a shade darker. */
    public static final List<Integer> OF_MONTHS = List.of(1, 50, 250, 1_000);

    private Calendars() {}

    /** Blogs with coverage in each month, by their numbers. */
    public static NavigableMap<YearMonth, Set<Integer>> months(Archive archive) {
        NavigableMap<YearMonth, Set<Integer>> months = new TreeMap<>();
        archive.days().forEach((day, slices) -> {
            Set<Integer> blogs = months.computeIfAbsent(YearMonth.from(day), m -> new TreeSet<>());
            slices.forEach(slice -> blogs.add(slice.blog()));
        });
        return months;
    }

    /** All years with coverage, newest first, each with its twelve months. */
    public static List<Dated.Year> years(SiteView site) {
        NavigableMap<YearMonth, Set<Integer>> months = months(site.archive());
        List<Dated.Year> years = new ArrayList<>();
        new TreeSet<>(months.keySet().stream().map(YearMonth::getYear).toList())
                .descendingSet()
                .forEach(year -> years.add(year(site, months, year)));
        return years;
    }

    public static Dated.Year year(SiteView site, NavigableMap<YearMonth, Set<Integer>> months, int year) {
        Set<Integer> all = new HashSet<>();
        List<Dated.Cell> shown = new ArrayList<>();
        for (int m = 1; m <= MONTHS; m++) {
            YearMonth month = YearMonth.of(year, m);
            Set<Integer> blogs = months.getOrDefault(month, Collections.emptySet());
            all.addAll(blogs);
            shown.add(cell(String.valueOf(m), path(site, month, blogs), entries(site, month), OF_MONTHS, blogs.size()));
        }
        String path = site.makes("year") ? site.paths().year(year) : "";
        return new Dated.Year(String.valueOf(year), path, all.size(), shown);
    }

    /** A month with its weeks from Monday to Sunday; cells outside it are empty. */
    public static Dated.Month month(SiteView site, NavigableMap<YearMonth, Set<Integer>> months, YearMonth month) {
        List<Dated.Cell> cells = new ArrayList<>();
        Dated.Cell outside = new Dated.Cell("", "", 0, 0);
        cells.addAll(Collections.nCopies(month.atDay(1).getDayOfWeek().getValue() - 1, outside));
        for (int d = 1; d <= month.lengthOfMonth(); d++) {
            LocalDate day = month.atDay(d);
            List<Archive.DaySlice> slices = site.archive().days().getOrDefault(day, List.of());
            String path =
                    slices.isEmpty() || !site.makes("day") ? "" : site.paths().day(day);
            cells.add(cell(String.valueOf(d), path, entries(slices), OF_DAYS, slices.size()));
        }
        cells.addAll(Collections.nCopies((7 - cells.size() % 7) % 7, outside));
        List<List<Dated.Cell>> weeks = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += 7) {
            weeks.add(List.copyOf(cells.subList(from, from + 7)));
        }
        Set<Integer> blogs = months.getOrDefault(month, Set.of());
        Moment first = Moment.ofDay(month.atDay(1), ZoneOffset.UTC);
        return new Dated.Month(first, path(site, month, blogs), blogs.size(), weeks);
    }

    /** The entries of a month. */
    public static int entries(SiteView site, YearMonth month) {
        return site.archive().days().subMap(month.atDay(1), true, month.atEndOfMonth(), true).values().stream()
                .mapToInt(Calendars::entries)
                .sum();
    }

    /** The entries of a day. */
    public static int entries(List<Archive.DaySlice> slices) {
        return slices.stream().mapToInt(Archive.DaySlice::size).sum();
    }

    private static String path(SiteView site, YearMonth month, Set<Integer> blogs) {
        return blogs.isEmpty() || !site.makes("month") ? "" : site.paths().month(month);
    }

    // A live blog that has no entries there, since it was announced for that day, still makes it warm.
    private static Dated.Cell cell(String name, String path, int entries, List<Integer> steps, int blogs) {
        int heat = (int) steps.stream().filter(step -> entries >= step).count();
        return new Dated.Cell(name, path, entries, blogs == 0 ? 0 : Math.max(1, heat));
    }

    /** The newest content date of some blogs. */
    public static Moment newest(Iterable<BlogHeader> blogs) {
        Moment newest = Moment.UNKNOWN;
        for (BlogHeader blog : blogs) {
            Moment modified = blog.modified();
            if (modified.isKnown()
                    && (!newest.isKnown()
                            || modified.at().toInstant().isAfter(newest.at().toInstant()))) {
                newest = modified;
            }
        }
        return newest;
    }

    /** Links to the neighbours of a key among those with coverage; each list has one link or none. */
    public static <K> List<View.Link> link(
            @org.jspecify.annotations.Nullable K key, java.util.function.Function<K, View.Link> make) {
        return key == null ? List.of() : List.of(make.apply(key));
    }
}
