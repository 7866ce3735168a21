package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.rows.CalendarDays;
import io.github.liveblogarchive.archive.rows.Columns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gathers which entries stand on which day, by the calendar of their blog's zone. */
final class Days {
    private final Columns columns;
    private final NavigableMap<LocalDate, List<Archive.DaySlice>> days = new TreeMap<>();

    Days(Columns columns) {
        this.columns = columns;
    }

    /** Entries without a date stand on the day of those before them; a blog without dates stands on none. */
    void add(BlogHeader blog) {
        if (!blog.start().isKnown()) {
            return;
        }
        Map<Long, List<Slice>> own = new TreeMap<>();
        CalendarDays calendar = new CalendarDays(blog.zone());
        long day = blog.start().day(blog.zone()).toEpochDay();
        // A blog that was announced for one day and has entries only on the next still has its address on the first.
        own.put(day, new ArrayList<>());
        int from = blog.entries().from();
        for (int entry = from; entry < blog.entries().to(); entry++) {
            long next = columns.isDated(entry) ? calendar.day(columns, entry) : day;
            if (next != day) {
                put(own, day, new Slice(from, entry));
                day = next;
                from = entry;
            }
        }
        put(own, day, new Slice(from, blog.entries().to()));
        own.forEach((at, slices) -> days.computeIfAbsent(LocalDate.ofEpochDay(at), d -> new ArrayList<>())
                .add(new Archive.DaySlice(blog.number(), slices)));
    }

    NavigableMap<LocalDate, List<Archive.DaySlice>> sorted() {
        return days;
    }

    private static void put(Map<Long, List<Slice>> own, long day, Slice entries) {
        if (!entries.isEmpty()) {
            own.computeIfAbsent(day, d -> new ArrayList<>()).add(entries);
        }
    }
}
