package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.site.SiteView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts live blogs by year, month and day. A blog over midnight counts on each of its days. */
public final class Calendars {
    private static final int MONTHS = 12;

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
    public static List<View.Year> years(SiteView site) {
        NavigableMap<YearMonth, Set<Integer>> months = months(site.archive());
        List<View.Year> years = new ArrayList<>();
        new TreeSet<>(months.keySet().stream().map(YearMonth::getYear).toList())
                .descendingSet()
                .forEach(year -> years.add(year(site, months, year)));
        return years;
    }

    public static View.Year year(SiteView site, NavigableMap<YearMonth, Set<Integer>> months, int year) {
        Set<Integer> all = new HashSet<>();
        List<View.Counted> shown = new ArrayList<>();
        for (int m = 1; m <= MONTHS; m++) {
            YearMonth month = YearMonth.of(year, m);
            Set<Integer> blogs = months.getOrDefault(month, Collections.emptySet());
            all.addAll(blogs);
            String path =
                    blogs.isEmpty() || !site.makes("month") ? "" : site.paths().month(month);
            shown.add(new View.Counted(String.valueOf(m), path, blogs.size()));
        }
        String path = site.makes("year") ? site.paths().year(year) : "";
        return new View.Year(String.valueOf(year), path, all.size(), shown);
    }

    /** The weeks of a month from Monday to Sunday; cells outside the month are empty. */
    public static List<List<View.Cell>> weeks(SiteView site, YearMonth month) {
        List<List<View.Cell>> weeks = new ArrayList<>();
        List<View.Cell> week = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            week.add(new View.Cell("", "", 0));
        }
        for (int d = 1; d <= month.lengthOfMonth(); d++) {
            LocalDate day = month.atDay(d);
            int count = site.archive().days().getOrDefault(day, List.of()).size();
            String path = count == 0 || !site.makes("day") ? "" : site.paths().day(day);
            week.add(new View.Cell(String.valueOf(d), path, count));
            if (week.size() == 7) {
                weeks.add(List.copyOf(week));
                week.clear();
            }
        }
        while (!week.isEmpty() && week.size() < 7) {
            week.add(new View.Cell("", "", 0));
        }
        if (!week.isEmpty()) {
            weeks.add(List.copyOf(week));
        }
        return weeks;
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
