package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.List;

/** What a blog does not say of itself but its entries do. */
public final class Coverage {
    private Coverage() {}

    /** The blog with slug, start and end filled in; a time that nobody gave stays unknown. */
    public static LiveBlog complete(LiveBlog blog, List<EntryRow> rows) {
        Moment first = Moment.UNKNOWN;
        Moment last = Moment.UNKNOWN;
        for (EntryRow row : rows) {
            Moment date = row.date();
            if (date.isKnown()) {
                first = !first.isKnown() || isBefore(date, first) || isMoreExact(date, first) ? date : first;
                last = !last.isKnown() || isBefore(last, date) || isMoreExact(date, last) ? date : last;
            }
        }
        return blog.with()
                .slug(blog.slug().isEmpty() ? Slug.ofId(blog.id()) : blog.slug())
                .start(blog.start().isKnown() ? blog.start() : first)
                .end(blog.end().isKnown() ? blog.end() : last)
                .build();
    }

    public static Moment modified(LiveBlog blog, List<EntryRow> rows) {
        Moment newest = newer(blog.start(), blog.end());
        for (EntryRow row : rows) {
            newest = newer(newer(newest, row.date()), row.updated());
        }
        return newest;
    }

    public static void check(LiveBlog blog, List<EntryRow> rows, Place place, Problems problems) {
        if (blog.start().isKnown() && blog.end().isKnown() && isBefore(blog.end(), blog.start())) {
            problems.warning(
                    Code.TIME_ORDER,
                    place.field("end"),
                    "The coverage ends (" + blog.end().at() + ") before it starts ("
                            + blog.start().at() + ").",
                    "Correct one of the two.");
        }
        for (EntryRow row : rows) {
            if (row.updated().isKnown() && row.date().isKnown() && isBefore(row.updated(), row.date())) {
                problems.warning(
                        Code.TIME_ORDER,
                        row.place().field("updated"),
                        "The entry was updated (" + row.updated().at() + ") before it was published ("
                                + row.date().at() + ").",
                        "Correct one of the two.");
            }
        }
    }

    private static boolean isMoreExact(Moment a, Moment b) {
        return a.hasTime() && !b.hasTime() && !isBefore(a, b) && !isBefore(b, a);
    }

    private static boolean isBefore(Moment a, Moment b) {
        // A day without a time is neither before nor after the times of that day.
        if (!a.hasTime() || !b.hasTime()) {
            return a.at().toLocalDate().isBefore(b.at().toLocalDate());
        }
        return a.at().toInstant().isBefore(b.at().toInstant());
    }

    private static Moment newer(Moment a, Moment b) {
        return !a.isKnown() || (b.isKnown() && b.at().toInstant().isAfter(a.at().toInstant())) ? b : a;
    }
}
