package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.EntryRow;
import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.model.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** What is kept in memory of every entry, a column a fact: some 55 bytes an entry and its id. */
final class Columns {
    private static final byte KEY = 1;
    private static final byte PINNED = 2;

    private String[] ids = new String[64];
    private long[] seconds = new long[64];
    private long[] offsets = new long[64];
    private int[] lengths = new int[64];
    private int[] blogs = new int[64];
    private byte[] flags = new byte[64];
    /** The entries of each blog once more, sorted by id; at the rows that are the blog's own. */
    private int[] byId = new int[64];

    private int size;

    /** Seconds since 1970; unknown times come before all others. */
    static long second(Moment moment) {
        return moment.isKnown() ? moment.at().toEpochSecond() : Long.MIN_VALUE;
    }

    /** Adds the entries of a blog in order; entries of unknown time take the second of the one before them. */
    Slice add(int blog, long blogStart, List<EntryRow> rows) {
        int from = size;
        long second = blogStart;
        for (EntryRow row : rows) {
            grow();
            if (row.date().isKnown()) {
                second = second(row.date());
            }
            ids[size] = row.id();
            seconds[size] = second;
            offsets[size] = row.piece().offset();
            lengths[size] = row.piece().length();
            blogs[size] = blog;
            flags[size] = (byte) ((row.key() ? KEY : 0) | (row.pinned() ? PINNED : 0));
            size++;
        }
        List<Integer> sorted = new ArrayList<>(rows.size());
        for (int n = from; n < size; n++) {
            sorted.add(n);
        }
        sorted.sort(Comparator.comparing(n -> ids[n]));
        for (int n = from; n < size; n++) {
            byId[n] = sorted.get(n - from);
        }
        return new Slice(from, size);
    }

    /** The entry of a blog that has an id, or -1. */
    int find(Slice blog, String id) {
        int low = blog.from();
        int high = blog.to() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = ids[byId[middle]].compareTo(id);
            if (order == 0) {
                return byId[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    int size() {
        return size;
    }

    String id(int entry) {
        return ids[entry];
    }

    long second(int entry) {
        return seconds[entry];
    }

    int blog(int entry) {
        return blogs[entry];
    }

    boolean isKey(int entry) {
        return (flags[entry] & KEY) != 0;
    }

    boolean isPinned(int entry) {
        return (flags[entry] & PINNED) != 0;
    }

    Shard.Piece piece(int entry) {
        return new Shard.Piece(offsets[entry], lengths[entry]);
    }

    /** The newest entries with a known time, newest first; one pass, whatever the number of entries. */
    List<Integer> newest(int count) {
        Comparator<Integer> oldestFirst =
                Comparator.<Integer>comparingLong(n -> seconds[n]).thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> newest = new PriorityQueue<>(oldestFirst);
        for (int n = 0; n < size; n++) {
            if (seconds[n] == Long.MIN_VALUE) {
                continue;
            }
            if (newest.size() < count) {
                newest.add(n);
            } else if (count > 0 && seconds[n] >= seconds[newest.element()]) {
                newest.poll();
                newest.add(n);
            }
        }
        return newest.stream().sorted(oldestFirst.reversed()).toList();
    }

    private void grow() {
        if (size < ids.length) {
            return;
        }
        int capacity = size + (size >> 1);
        ids = Arrays.copyOf(ids, capacity);
        seconds = Arrays.copyOf(seconds, capacity);
        offsets = Arrays.copyOf(offsets, capacity);
        lengths = Arrays.copyOf(lengths, capacity);
        blogs = Arrays.copyOf(blogs, capacity);
        flags = Arrays.copyOf(flags, capacity);
        byId = Arrays.copyOf(byId, capacity);
    }
}
