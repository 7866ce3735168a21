package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.archive.rows.CalendarDays;
import io.github.liveblogarchive.archive.rows.Columns;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Moment.Precision;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;

/**
 * What a blog does not say of itself but its entries do.
 *
 * @param first known time of an entry
 * @param last known time of an entry
 * @param modified newest time at which an entry was published or updated
 */
public record Coverage(Moment first, Moment last, Moment modified) {
    /** Of entries in the order of coverage; a time that nobody gave stays unknown. */
    public static Coverage of(Columns columns, int[] rows) {
        int first = -1;
        int last = -1;
        int newest = -1;
        boolean isUpdate = false;
        for (int row : rows) {
            if (columns.isDated(row)) {
                first = first < 0 || isBefore(columns, row, first) || isMoreExact(columns, row, first) ? row : first;
                last = last < 0 || isBefore(columns, last, row) || isMoreExact(columns, row, last) ? row : last;
            }
            for (boolean update : new boolean[] {false, true}) {
                if (isKnown(columns, row, update)
                        && (newest < 0 || compare(columns, row, update, newest, isUpdate) > 0)) {
                    newest = row;
                    isUpdate = update;
                }
            }
        }
        return new Coverage(
                first < 0 ? Moment.UNKNOWN : columns.date(first),
                last < 0 ? Moment.UNKNOWN : columns.date(last),
                newest < 0 ? Moment.UNKNOWN : isUpdate ? columns.updated(newest) : columns.date(newest));
    }

    /** The later one of two; the first of equal ones, and what is known before what is not. */
    public static Moment newer(Moment a, Moment b) {
        return !a.isKnown() || (b.isKnown() && b.at().toInstant().isAfter(a.at().toInstant())) ? b : a;
    }

    /** Tells of a blog that ends before it starts. */
    public static void check(Moment start, Moment end, Place place, Problems problems) {
        if (start.isKnown() && end.isKnown() && isBefore(end, start)) {
            problems.warning(
                    Code.TIME_ORDER,
                    place.field("end"),
                    "The coverage ends (" + end.at() + ") before it starts (" + start.at() + ").",
                    "Correct one of the two.");
        }
    }

    /** Tells of an entry that was updated before it was published. */
    public static void check(Columns columns, int row, Place place, Problems problems) {
        if (!columns.isUpdated(row) || !columns.isDated(row)) {
            return;
        }
        Moment updated = columns.updated(row);
        Moment date = columns.date(row);
        if (isBefore(updated, date)) {
            problems.warning(
                    Code.TIME_ORDER,
                    place.field("updated"),
                    "The entry was updated (" + updated.at() + ") before it was published (" + date.at() + ").",
                    "Correct one of the two.");
        }
    }

    private static boolean isBefore(Moment a, Moment b) {
        // A day without a time is neither before nor after the times of that day.
        if (!a.hasTime() || !b.hasTime()) {
            return a.at().toLocalDate().isBefore(b.at().toLocalDate());
        }
        return a.at().toInstant().isBefore(b.at().toInstant());
    }

    private static boolean isBefore(Columns columns, int a, int b) {
        if (!hasTime(columns, a) || !hasTime(columns, b)) {
            return localDay(columns, a) < localDay(columns, b);
        }
        return compare(columns, a, false, b, false) < 0;
    }

    private static boolean isMoreExact(Columns columns, int a, int b) {
        return hasTime(columns, a) && !hasTime(columns, b) && localDay(columns, a) == localDay(columns, b);
    }

    private static boolean hasTime(Columns columns, int row) {
        return columns.datePrecision(row) == Precision.TIME;
    }

    private static long localDay(Columns columns, int row) {
        return CalendarDays.localDay(columns.second(row), columns.offset(row));
    }

    private static boolean isKnown(Columns columns, int row, boolean update) {
        return update ? columns.isUpdated(row) : columns.isDated(row);
    }

    private static int compare(Columns columns, int a, boolean updateOfA, int b, boolean updateOfB) {
        int bySecond = Long.compare(
                updateOfA ? columns.updatedSecond(a) : columns.second(a),
                updateOfB ? columns.updatedSecond(b) : columns.second(b));
        return bySecond != 0
                ? bySecond
                : Integer.compare(
                        updateOfA ? columns.updatedNano(a) : columns.nano(a),
                        updateOfB ? columns.updatedNano(b) : columns.nano(b));
    }
}
