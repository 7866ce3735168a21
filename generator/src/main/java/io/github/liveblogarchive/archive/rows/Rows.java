package io.github.liveblogarchive.archive.rows;

import java.util.Arrays;

/** Columns while they are filled, with what is only needed until every entry has its number. */
public final class Rows {
    // So that an order that was not given is 0, which an empty column holds for all rows.
    private static final long NONE = Double.doubleToLongBits(Double.NaN);

    private final Columns columns = new Columns();
    private final Longs orders = new Longs();
    private final Ints terms = new Ints();
    private int[] named = new int[64];
    // The first place is kept free, so that an entry without terms costs nothing.
    private int end = 1;

    public Columns columns() {
        return columns;
    }

    public void order(int row, double order) {
        orders.set(row, Double.doubleToLongBits(order) ^ NONE);
    }

    /** The editorial order, NaN where none is given. */
    public double order(int row) {
        return Double.longBitsToDouble(orders.get(row) ^ NONE);
    }

    /** Numbers of names that an entry carries. */
    public void terms(int row, int[] numbers, int count) {
        if (count == 0) {
            return;
        }
        if (named.length - end <= count) {
            named = Arrays.copyOf(named, Math.addExact(named.length, Math.max(count + 1, named.length >> 1)));
        }
        terms.set(row, end);
        named[end++] = count;
        System.arraycopy(numbers, 0, named, end, count);
        end += count;
    }

    public int[] terms(int row) {
        int at = terms.get(row);
        return at == 0 ? new int[0] : Arrays.copyOfRange(named, at + 1, at + 1 + named[at]);
    }

    /** Puts the rows into an order; the editorial one is not needed any more. */
    public void arrange(int[] order) {
        columns.arrange(order);
        terms.arrange(order);
    }
}
