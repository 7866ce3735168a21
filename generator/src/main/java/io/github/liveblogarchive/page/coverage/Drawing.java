package io.github.liveblogarchive.page.coverage;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Puts the entries of a live blog on a scale. */
final class Drawing {
    private static final int FLOOR = 72;
    /** The width of a square where the drawing is as wide as it gets, in thousandths of a percent. */
    private static final int SQUARE = 1_000;

    private static final int TALLEST = 56;
    private static final int SMALLEST = 2;

    private final Archive archive;
    private final BlogHeader blog;
    private final Scale scale;
    private final IntFunction<String> paths;
    private final int[] counts;
    private final int[] firsts;

    Drawing(Archive archive, BlogHeader blog, Scale scale, IntFunction<String> paths) {
        this.archive = archive;
        this.blog = blog;
        this.scale = scale;
        this.paths = paths;
        this.counts = new int[scale.size()];
        this.firsts = new int[scale.size()];
        for (int n = blog.entries().from(); n < blog.entries().to(); n++) {
            Moment date = archive.date(n);
            if (scale.holds(date)) {
                int bar = scale.bar(date);
                if (counts[bar]++ == 0) {
                    firsts[bar] = n;
                }
            }
        }
    }

    Timeline drawn(Map<Integer, String> keys) {
        List<Timeline.Bar> bars = bars();
        if (bars.size() < 2) {
            return Timeline.NONE;
        }
        return new Timeline(
                scale.unit(),
                scale.length(),
                bars,
                list(bars),
                dots(keys),
                new Ticks(scale, this::x).all(),
                blog.entries().size() - scale.told());
    }

    private List<Timeline.Bar> bars() {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        List<Timeline.Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                continue;
            }
            int height = Math.max(SMALLEST, (int) (((long) counts[i] * TALLEST * 2 + most) / (2L * most)));
            long left = scale.place(i);
            // A fifth of its room stays free between a bar and the next.
            long width = (scale.place(i + 1) - left) * 4 / 5;
            String x = x(left, width);
            bars.add(new Timeline.Bar(
                    x, percent(width), FLOOR - height, height, begin(i), counts[i], paths.apply(firsts[i])));
        }
        return bars;
    }

    // A bar of several days is named by the day that it leads to.
    private Moment begin(int bar) {
        return scale.inDays() && scale.step() > 1
                ? Moment.ofDay(archive.date(firsts[bar]).day(scale.zone()), scale.zone())
                : scale.begin(bar);
    }

    private List<Timeline.Day> list(List<Timeline.Bar> bars) {
        List<Timeline.Day> days = new ArrayList<>();
        int done = 0;
        for (int i = 1; i <= bars.size(); i++) {
            LocalDate day = bars.get(done).at().day(scale.zone());
            if (i < bars.size() && bars.get(i).at().day(scale.zone()).equals(day)) {
                continue;
            }
            List<Timeline.Bar> those = bars.subList(done, i);
            days.add(new Timeline.Day(
                    Moment.ofDay(day, scale.zone()),
                    those.stream().mapToInt(Timeline.Bar::count).sum(),
                    those.get(0).path(),
                    scale.inDays() ? List.of() : List.copyOf(those)));
            done = i;
        }
        return days;
    }

    // Of squares that would cover one another only the first can be seen; the list of key events names all.
    private List<Timeline.Dot> dots(Map<Integer, String> keys) {
        List<Timeline.Dot> dots = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        keys.forEach((number, name) -> {
            Moment date = archive.date(number);
            if (scale.holds(date) && taken.add(scale.place(date) / SQUARE)) {
                dots.add(new Timeline.Dot(x(scale.place(date), 0), date, name, paths.apply(number)));
            }
        });
        return dots;
    }

    // Time runs as the text does: in a page from right to left the morning stands on the right.
    private String x(long left, long width) {
        return percent(blog.dir() == Direction.RTL ? 100_000 - left - width : left);
    }

    private static String percent(long thousandths) {
        String rest = Long.toString(1_000 + thousandths % 1_000).substring(1);
        return thousandths / 1_000 + "." + rest + "%";
    }
}
