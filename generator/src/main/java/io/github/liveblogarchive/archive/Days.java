package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.EntryRow;
import io.github.liveblogarchive.model.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gathers which entries stand on which day, by the calendar of their blog's zone. */
final class Days {
    private final NavigableMap<LocalDate, List<Archive.DaySlice>> days = new TreeMap<>();

    /** Entries without a date stand on the day of those before them; a blog without dates stands on none. */
    void add(BlogHeader blog, List<EntryRow> rows) {
        if (!blog.start().isKnown()) {
            return;
        }
        Map<LocalDate, List<Slice>> own = new TreeMap<>();
        LocalDate day = blog.start().day(blog.zone());
        // A blog that was announced for one day and has entries only on the next still has its address on the first.
        own.put(day, new ArrayList<>());
        int from = blog.entries().from();
        int number = from;
        for (EntryRow row : rows) {
            Moment date = row.date();
            LocalDate next = date.isKnown() ? date.day(blog.zone()) : day;
            if (!next.equals(day)) {
                put(own, day, new Slice(from, number));
                day = next;
                from = number;
            }
            number++;
        }
        put(own, day, new Slice(from, number));
        own.forEach((at, slices) ->
                days.computeIfAbsent(at, d -> new ArrayList<>()).add(new Archive.DaySlice(blog.number(), slices)));
    }

    NavigableMap<LocalDate, List<Archive.DaySlice>> sorted() {
        return days;
    }

    private static void put(Map<LocalDate, List<Slice>> own, LocalDate day, Slice entries) {
        if (!entries.isEmpty()) {
            own.computeIfAbsent(day, d -> new ArrayList<>()).add(entries);
        }
    }
}
