package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.EntryRow;
import io.github.liveblogarchive.model.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        LocalDate day = blog.start().day(blog.zone());
        int from = blog.entries().from();
        int number = from;
        for (EntryRow row : rows) {
            Moment date = row.date();
            LocalDate next = date.isKnown() ? date.day(blog.zone()) : day;
            if (!next.equals(day)) {
                put(day, blog, new Slice(from, number));
                day = next;
                from = number;
            }
            number++;
        }
        put(day, blog, new Slice(from, number));
    }

    NavigableMap<LocalDate, List<Archive.DaySlice>> sorted() {
        return days;
    }

    private void put(LocalDate day, BlogHeader blog, Slice entries) {
        // A blog that was announced for one day and has entries only on the next still has its address on the first.
        if (!entries.isEmpty() || day.equals(blog.start().day(blog.zone()))) {
            days.computeIfAbsent(day, d -> new ArrayList<>()).add(new Archive.DaySlice(blog.number(), entries));
        }
    }
}
