package io.github.liveblogarchive.page.coverage;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Moment;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * When things happened: entries by time, for a drawing and for the list that says the same. Places across are in percent
 * of the width, so that the drawing fits any screen and its letters keep their size; places down are in pixels.
 *
 * @param step what bars stand for
 * @param length how many minutes, hours or days one bar stands for
 * @param bars times with entries, oldest first; none where a drawing would say nothing
 * @param list the same bars by day
 * @param dots key events
 * @param ticks what stands below the bars
 * @param untold entries that are not in it, as their times are not known
 */
public record Timeline(
        Step step, int length, List<Bar> bars, List<Day> list, List<Dot> dots, List<Tick> ticks, int untold) {
    /** What bars stand for. */
    public enum Step {
        MINUTES,
        HOURS,
        DAYS
    }

    /**
     * Entries of one time.
     *
     * @param at when it begins; a day alone where bars are days
     * @param path where the first of its entries stands
     */
    public record Bar(String x, String width, int y, int height, Moment at, int count, String path) {}

    /** A day with its bars; none where bars are days. */
    public record Day(Moment day, int count, String path, List<Bar> bars) {}

    /** A key event. */
    public record Dot(String x, Moment at, String name, String path) {}

    /**
     * A mark below the bars.
     *
     * @param number day of the month
     * @param weekday from 1 for Monday
     * @param minor where there is little room it is left out
     */
    public record Tick(String x, Mark mark, Moment at, int number, int weekday, boolean minor) {}

    /** How a mark shows its time. */
    public enum Mark {
        CLOCK,
        NUMBER,
        DAY,
        WEEKDAY,
        MONTH
    }

    /** Of coverage whose times are not known, or are one. */
    public static final Timeline NONE = new Timeline(Step.HOURS, 0, List.of(), List.of(), List.of(), List.of(), 0);

    public Timeline {
        bars = List.copyOf(bars);
        list = List.copyOf(list);
        dots = List.copyOf(dots);
        ticks = List.copyOf(ticks);
    }

    /**
     * The times of a live blog.
     *
     * @param paths where an entry stands, by its number
     * @param keys names of key events, by their numbers
     */
    public static Timeline of(Archive archive, BlogHeader blog, IntFunction<String> paths, Map<Integer, String> keys) {
        Scale scale = Scale.of(archive, blog);
        return scale.isWorthDrawing() ? new Drawing(archive, blog, scale, paths).drawn(keys) : NONE;
    }
}
