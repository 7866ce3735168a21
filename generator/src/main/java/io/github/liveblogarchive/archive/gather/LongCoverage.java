package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.archive.rows.Columns;
import io.github.liveblogarchive.archive.source.BlogRow;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.time.Duration;

/** Watches for entries of one blog that lie more than a year apart, as a wrong year has them; it moves addresses. */
public final class LongCoverage {
    private record Seen(int row, long second, Place place) {
        static final Seen NONE = new Seen(-1, 0, Place.NONE);

        boolean isOne() {
            return row >= 0;
        }

        boolean isFarFrom(Seen other) {
            return isOne() && other.isOne() && Math.abs(second - other.second) > YEAR;
        }
    }

    private static final long YEAR = Duration.ofDays(366).toSeconds();
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private Seen first = Seen.NONE;
    private Seen last = Seen.NONE;
    private Seen before = Seen.NONE;
    private Seen jumpFrom = Seen.NONE;
    private Seen jumpTo = Seen.NONE;

    /** The next entry, in the order of the source. */
    public void entry(Columns columns, int row, Place place) {
        if (!columns.isDated(row)) {
            return;
        }
        long second = columns.second(row);
        Seen now = new Seen(row, second, place);
        first = !first.isOne() || second < first.second() ? now : first;
        last = !last.isOne() || second > last.second() ? now : last;
        if (!jumpTo.isOne() && now.isFarFrom(before)) {
            jumpFrom = before;
            jumpTo = now;
        }
        before = now;
    }

    /** Tells of the entries where the year changes too far, else of the oldest and the newest. */
    public void check(BlogRow blog, Columns columns, Problems problems) {
        if (!last.isFarFrom(first) || isSaid(blog)) {
            return;
        }
        Seen from = jumpTo.isOne() ? jumpFrom : first;
        Seen to = jumpTo.isOne() ? jumpTo : last;
        problems.warning(
                Code.LONG_COVERAGE,
                to.place(),
                "More than a year lies between this entry ("
                        + columns.date(to.row()).at().toLocalDate() + ") and the one at "
                        + from.place().field("") + " ("
                        + columns.date(from.row()).at().toLocalDate() + ").",
                "Correct the wrong year, which is part of addresses. If both are right, write \"date\" and \"end\" of the"
                        + " coverage in the live blog.");
    }

    private boolean isSaid(BlogRow blog) {
        return blog.start().isKnown()
                && blog.end().isKnown()
                && first.second() >= Columns.second(blog.start()) - DAY
                && last.second() <= Columns.second(blog.end()) + DAY;
    }
}
