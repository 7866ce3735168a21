package io.github.liveblogarchive.archive.rows;

import io.github.liveblogarchive.archive.store.TextPool;
import java.util.function.IntConsumer;

/** Finds entries by their id, each in its own blog; safe for several threads once it is made. */
public final class IdTable {
    private final Columns columns;
    private final int[] slots;

    /** @param twice takes an entry whose id another one of its blog has already */
    public IdTable(Columns columns, IntConsumer twice) {
        this.columns = columns;
        // At most three of four slots are taken, so that looks stay short.
        this.slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, columns.size() + columns.size() / 3)) * 2)];
        for (int row = 0; row < columns.size(); row++) {
            if (!put(row)) {
                twice.accept(row);
            }
        }
    }

    private boolean put(int row) {
        int blog = columns.blog(row);
        int slot = slot(blog, columns.idHash(row));
        for (; slots[slot] != 0; slot = next(slot)) {
            int there = slots[slot] - 1;
            if (columns.blog(there) == blog && columns.sameId(there, row)) {
                return false;
            }
        }
        slots[slot] = row + 1;
        return true;
    }

    /** The row of an entry, or -1. */
    public int find(int blog, String id) {
        byte[] bytes = Columns.bytes(id);
        int slot = slot(blog, TextPool.hash(bytes));
        for (; slots[slot] != 0; slot = next(slot)) {
            int there = slots[slot] - 1;
            if (columns.blog(there) == blog && columns.hasId(there, bytes)) {
                return there;
            }
        }
        return -1;
    }

    private int slot(int blog, int hash) {
        int mixed = (hash * 31 + blog) * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
