package io.github.liveblogarchive.archive.rows;

import java.util.Arrays;

/** A column of numbers that grows; as long as all are 0 it costs nothing. */
public final class Ints {
    private int[] values = {};

    public int get(int row) {
        return row < values.length ? values[row] : 0;
    }

    public void set(int row, int value) {
        if (row >= values.length) {
            if (value == 0) {
                return;
            }
            values = Arrays.copyOf(values, Math.max(64, row + (row >> 1) + 1));
        }
        values[row] = value;
    }

    /** Puts the rows into an order, and lets go of room that is not needed. */
    public void arrange(int[] order) {
        if (values.length > 0) {
            int[] arranged = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                arranged[i] = get(order[i]);
            }
            values = arranged;
        }
    }
}
