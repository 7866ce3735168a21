package io.github.liveblogarchive.archive.rows;

/** Sorts numbers by a comparison of them without an object each; equal ones keep their order, sorted ones cost a look. */
public final class IntSort {
    /** Compares as {@link java.util.Comparator} does. */
    public interface Order {
        int compare(int a, int b);
    }

    private static final int SHORT = 8;

    private IntSort() {}

    public static void sort(int[] values, int from, int to, Order order) {
        if (!isSorted(values, from, to, order)) {
            sort(values, from, to, new int[to - from], from, order);
        }
    }

    private static boolean isSorted(int[] values, int from, int to, Order order) {
        for (int i = from + 1; i < to; i++) {
            if (order.compare(values[i - 1], values[i]) > 0) {
                return false;
            }
        }
        return true;
    }

    private static void sort(int[] values, int from, int to, int[] room, int base, Order order) {
        if (to - from <= SHORT) {
            insert(values, from, to, order);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(values, from, middle, room, base, order);
        sort(values, middle, to, room, base, order);
        if (order.compare(values[middle - 1], values[middle]) <= 0) {
            return;
        }
        System.arraycopy(values, from, room, from - base, middle - from);
        int left = from - base;
        int end = middle - base;
        int right = middle;
        for (int at = from; left < end; at++) {
            boolean takesRight = right < to && order.compare(values[right], room[left]) < 0;
            values[at] = takesRight ? values[right++] : room[left++];
        }
    }

    private static void insert(int[] values, int from, int to, Order order) {
        for (int i = from + 1; i < to; i++) {
            int value = values[i];
            int at = i;
            for (; at > from && order.compare(values[at - 1], value) > 0; at--) {
                values[at] = values[at - 1];
            }
            values[at] = value;
        }
    }
}
