package io.github.liveblogarchive.page.search;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.site.SiteView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives everything that can be found a number that stays: the day, which of the day's live blogs, which of its entries.
 * So a new entry moves only those after it on that day, and a number alone tells where in time something stands.
 */
final class Slots {
    /** Days are counted from the year 0, so that 0 is free for what has no date. */
    private static final int EPOCH = 719_528;

    /** Documents of one slot at most; a script holds a whole number in 53 bits. */
    static final int MOST = 4_096;

    /** In a slot's documents, the live blog itself. */
    static final int BLOG = -1;

    /** Documents of a live blog on one day: numbers of entries, or {@link #BLOG}. */
    static final class Slot {
        private final int day;
        private final int place;
        private final int[] documents;

        Slot(int day, int place, int[] documents) {
            this.day = day;
            this.place = place;
            this.documents = documents;
        }

        int day() {
            return day;
        }

        int place() {
            return place;
        }

        int size() {
            return documents.length;
        }

        /** The document at a place in the slot. */
        int document(int at) {
            return documents[at];
        }
    }

    private final List<BlogHeader> blogs;
    /** For each live blog where its days begin in the lists below; they stand in the order of time. */
    private final int[] begins;

    private final int[] days;
    private final int[] places;
    private final Archive.DaySlice[] slices;

    Slots(SiteView site) {
        Archive archive = site.archive();
        blogs = archive.blogs();
        begins = new int[blogs.size() + 1];
        Collection<List<Archive.DaySlice>> dated = archive.days().values();
        dated.forEach(day -> day.forEach(slice -> begins[slice.blog() + 1]++));
        List<Archive.DaySlice> undated = new ArrayList<>();
        for (BlogHeader blog : blogs) {
            if (begins[blog.number() + 1] == 0) {
                undated.add(new Archive.DaySlice(blog.number(), List.of(blog.entries())));
                begins[blog.number() + 1]++;
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        int all = begins[blogs.size()];
        days = new int[all];
        places = new int[all];
        slices = new Archive.DaySlice[all];
        int[] next = begins.clone();
        number(undated, 0, next);
        for (LocalDate day : archive.days().keySet()) {
            number(archive.days().get(day), (int) (day.toEpochDay() + EPOCH), next);
        }
    }

    private void number(List<Archive.DaySlice> ofDay, int day, int[] next) {
        int place = 0;
        for (Archive.DaySlice slice : ofDay) {
            int at = next[slice.blog()]++;
            days[at] = day;
            places[at] = place;
            slices[at] = slice;
            place += (slice.size() + MOST) / MOST;
        }
    }

    /** The slots of a live blog in the order of time; the first begins with the live blog itself. */
    List<Slot> of(BlogHeader blog) {
        List<Slot> slots = new ArrayList<>();
        for (int at = begins[blog.number()]; at < begins[blog.number() + 1]; at++) {
            IntStream entries = slices[at].entries(0, slices[at].size());
            int[] documents = at == begins[blog.number()]
                    ? IntStream.concat(IntStream.of(BLOG), entries).toArray()
                    : entries.toArray();
            for (int from = 0; from < documents.length; from += MOST) {
                slots.add(new Slot(
                        days[at],
                        places[at] + from / MOST,
                        Arrays.copyOfRange(documents, from, Math.min(documents.length, from + MOST))));
            }
        }
        return slots;
    }

    /** Of where a live blog's documents stand. */
    String print(BlogHeader blog) {
        StringBuilder print = new StringBuilder();
        for (int at = begins[blog.number()]; at < begins[blog.number() + 1]; at++) {
            print.append(days[at]).append('-').append(places[at]).append(' ');
        }
        return print.toString();
    }
}
