package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.model.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the entries of a blog in the order of coverage, oldest first.
 *
 * <p>Time decides. An entry without a known time keeps its place behind the one that stands before it in the source; a
 * source that runs from the newest to the oldest is turned round first. Where every entry has an editorial order, that
 * decides instead; else it decides between equal times.
 */
public final class CoverageOrder {
    private record Keyed(EntryRow row, long second, int nano, int position) {}

    private CoverageOrder() {}

    public static List<EntryRow> sort(List<EntryRow> source, ZoneId zone) {
        List<EntryRow> rows = new ArrayList<>(source);
        if (runsBackward(rows)) {
            Collections.reverse(rows);
        }
        boolean editorial = rows.stream().noneMatch(row -> Double.isNaN(row.order()));
        List<Keyed> keyed = key(rows, zone);
        Comparator<Keyed> byTime = Comparator.comparingLong(Keyed::second).thenComparingInt(Keyed::nano);
        Comparator<Keyed> byOrder = Comparator.comparingDouble(k -> k.row.order());
        // Within one comparison all orders must be comparable, so NaN stands for "as in the source".
        Comparator<Keyed> ties = (a, b) -> Double.isNaN(a.row.order()) || Double.isNaN(b.row.order())
                ? 0
                : Double.compare(a.row.order(), b.row.order());
        Comparator<Keyed> byPlace = Comparator.comparingInt(Keyed::position);
        if (editorial) {
            keyed.sort(byOrder.thenComparing(byTime).thenComparing(byPlace));
        } else {
            keyed.sort(byTime.thenComparing(byPlace));
            settleTies(keyed, byTime, ties);
        }
        return keyed.stream().map(Keyed::row).toList();
    }

    // A comparator that skips NaN is not transitive, so ties are settled by inserting, run by run.
    private static void settleTies(List<Keyed> keyed, Comparator<Keyed> byTime, Comparator<Keyed> ties) {
        int start = 0;
        for (int i = 1; i <= keyed.size(); i++) {
            if (i == keyed.size() || byTime.compare(keyed.get(start), keyed.get(i)) != 0) {
                List<Keyed> run = keyed.subList(start, i);
                if (run.size() > 1 && run.stream().noneMatch(k -> Double.isNaN(k.row.order()))) {
                    run.sort(ties);
                }
                start = i;
            }
        }
    }

    private static List<Keyed> key(List<EntryRow> rows, ZoneId zone) {
        List<Keyed> keyed = new ArrayList<>(rows.size());
        long second = Long.MIN_VALUE;
        int nano = 0;
        LocalDate day = LocalDate.MIN;
        for (int i = 0; i < rows.size(); i++) {
            Moment date = rows.get(i).date();
            boolean sameDay =
                    date.precision() == Moment.Precision.DAY && date.day(zone).equals(day);
            if (date.isKnown() && !sameDay) {
                second = date.at().toEpochSecond();
                nano = date.at().getNano();
                day = date.day(zone);
            }
            keyed.add(new Keyed(rows.get(i), second, nano, i));
        }
        return keyed;
    }

    private static boolean runsBackward(List<EntryRow> rows) {
        int forward = 0;
        int backward = 0;
        EntryRow last = null;
        for (EntryRow row : rows) {
            if (!row.date().hasTime()) {
                continue;
            }
            if (last != null) {
                int compared =
                        last.date().at().toInstant().compareTo(row.date().at().toInstant());
                forward += compared < 0 ? 1 : 0;
                backward += compared > 0 ? 1 : 0;
            }
            last = row;
        }
        return backward > forward;
    }
}
