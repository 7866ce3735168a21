package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.archive.rows.CalendarDays;
import io.github.liveblogarchive.archive.rows.Columns;
import io.github.liveblogarchive.archive.rows.IntSort;
import io.github.liveblogarchive.archive.rows.Rows;
import io.github.liveblogarchive.model.Moment.Precision;
import java.time.ZoneId;

/**
 * Puts the entries of a blog in the order of coverage, oldest first.
 *
 * <p>Time decides. An entry without a known time keeps its place behind the one that stands before it in the source; a
 * source that runs from the newest to the oldest is turned round first. Where every entry has an editorial order, that
 * decides instead; else it decides between equal times.
 */
public final class CoverageOrder {
    private final Rows rows;
    private final Columns columns;
    /** The rows as they come in the source, turned round where needed, and the time by which each is sorted. */
    private final int[] source;

    private final long[] seconds;
    private final int[] nanos;

    private CoverageOrder(Rows rows, int from, int to) {
        this.rows = rows;
        this.columns = rows.columns();
        this.source = new int[to - from];
        this.seconds = new long[to - from];
        this.nanos = new int[to - from];
        boolean backward = runsBackward(from, to);
        for (int i = 0; i < source.length; i++) {
            source[i] = backward ? to - 1 - i : from + i;
        }
    }

    /** The rows from one to another, which it leaves where they are, in order. */
    public static int[] sort(Rows rows, int from, int to, ZoneId zone) {
        return new CoverageOrder(rows, from, to).sorted(zone);
    }

    private int[] sorted(ZoneId zone) {
        key(zone);
        int[] order = new int[source.length];
        boolean editorial = true;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            editorial &= !Double.isNaN(rows.order(source[i]));
        }
        if (editorial) {
            IntSort.sort(order, 0, order.length, (a, b) -> {
                int byOrder = compareOrders(a, b);
                return byOrder != 0 ? byOrder : compareTimes(a, b);
            });
        } else {
            IntSort.sort(order, 0, order.length, this::compareTimes);
            settleTies(order);
        }
        for (int i = 0; i < order.length; i++) {
            order[i] = source[order[i]];
        }
        return order;
    }

    private int compareTimes(int a, int b) {
        int bySecond = Long.compare(seconds[a], seconds[b]);
        return bySecond != 0 ? bySecond : Integer.compare(nanos[a], nanos[b]);
    }

    private int compareOrders(int a, int b) {
        return Double.compare(rows.order(source[a]), rows.order(source[b]));
    }

    // A comparison that skips entries without an order would not be transitive, so ties are settled run by run.
    private void settleTies(int[] order) {
        int start = 0;
        boolean comparable = true;
        for (int i = 0; i <= order.length; i++) {
            if (i == order.length || compareTimes(order[start], order[i]) != 0) {
                if (comparable && i - start > 1) {
                    IntSort.sort(order, start, i, this::compareOrders);
                }
                start = i;
                comparable = true;
            }
            comparable &= i == order.length || !Double.isNaN(rows.order(source[order[i]]));
        }
    }

    private void key(ZoneId zone) {
        CalendarDays days = new CalendarDays(zone);
        long second = Long.MIN_VALUE;
        int nano = 0;
        long day = Long.MIN_VALUE;
        for (int i = 0; i < source.length; i++) {
            int row = source[i];
            if (columns.isDated(row)) {
                long own = days.day(columns, row);
                if (columns.datePrecision(row) != Precision.DAY || own != day) {
                    second = columns.second(row);
                    nano = columns.nano(row);
                    day = own;
                }
            }
            seconds[i] = second;
            nanos[i] = nano;
        }
    }

    private boolean runsBackward(int from, int to) {
        int forward = 0;
        int backward = 0;
        int last = -1;
        for (int row = from; row < to; row++) {
            if (columns.datePrecision(row) != Precision.TIME) {
                continue;
            }
            if (last >= 0) {
                int bySecond = Long.compare(columns.second(last), columns.second(row));
                int compared = bySecond != 0 ? bySecond : Integer.compare(columns.nano(last), columns.nano(row));
                forward += compared < 0 ? 1 : 0;
                backward += compared > 0 ? 1 : 0;
            }
            last = row;
        }
        return backward > forward;
    }
}
