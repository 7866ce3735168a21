package io.github.liveblogarchive.page.dates;

import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.page.view.View;
import java.util.List;

/** What the templates of pages by date get. */
public final class Dated {
    private Dated() {}

    /**
     * A day in a month, or a month in a year.
     *
     * @param name its number; empty for a place in a week that another month has
     * @param path empty where there is no coverage
     * @param count its entries
     * @param heat from 1 for little to 4 for very much, 0 for nothing; of fixed steps, so that no page changes with others
     */
    public record Cell(String name, String path, int count, int heat) {}

    /** A year with its twelve months; count is that of its live blogs. */
    public record Year(String name, String path, int count, List<Cell> months) {}

    /** A month with its weeks, which begin on Monday and have seven cells; count is that of its live blogs. */
    public record Month(Moment month, String path, int count, List<List<Cell>> weeks) {}

    /** The newest coverage as the front page shows it; keyEvents are the last ones. */
    public record Lead(View.Line line, View.Coverage blog, List<View.Line> keyEvents) {}

    /**
     * {@code pages/home.ftlh}.
     *
     * @param lead none or one
     * @param newest those after it
     * @param steps how many entries make a month a shade darker
     * @param undated live blogs without a date; allUndated leads to all of them, if made
     * @param topics those with the most; indexes are of all topics, authors and series
     */
    public record HomePage(
            View.Head head,
            List<Lead> lead,
            List<View.Line> newest,
            List<Year> years,
            List<Integer> steps,
            List<View.Line> undated,
            String allUndated,
            List<View.Counted> topics,
            List<View.Counted> indexes) {}

    /** {@code pages/year.ftlh}; months are those with coverage, steps how many entries make a day a shade darker. */
    public record YearPage(
            View.Head head,
            Year year,
            List<Month> months,
            List<Integer> steps,
            int entries,
            List<View.Line> lines,
            List<View.Link> previous,
            List<View.Link> next) {}

    /** {@code pages/month.ftlh}; steps as for a year. */
    public record MonthPage(
            View.Head head,
            Month month,
            List<Integer> steps,
            int entries,
            List<View.Line> lines,
            View.Pager pager,
            List<View.Link> previous,
            List<View.Link> next) {}

    /** One live blog on a day: its line, and its entries of that day. */
    public record DayBlog(View.Line blog, List<View.Line> entries) {}

    /** {@code pages/day.ftlh}; count and entries are those of all its pages. */
    public record DayPage(
            View.Head head,
            Moment day,
            int count,
            int entries,
            List<DayBlog> blogs,
            View.Pager pager,
            List<View.Link> previous,
            List<View.Link> next) {}
}
