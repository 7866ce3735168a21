package io.github.liveblogarchive.page.terms;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.archive.rows.Columns;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.SiteView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How much of a term fell into which months, or years where that is many. Its items are in order, so the end of a month
 * is found by halving: a topic with a million entries is not walked through.
 */
public final class Spans {
    private static final int MOST_MONTHS = 18;
    // Of so few one sees when they were.
    private static final int FEW = 4;

    private final SiteView site;
    private final Term.Items items;
    private final ZoneId zone;

    /** Items of one month, or year, from one index to another, which is not among them. */
    private record Span(String name, int from, int to) {}

    public Spans(SiteView site, Term.Items items) {
        this.site = site;
        this.items = items;
        this.zone = site.settings().timeZone();
    }

    /**
     * Newest first; nothing of a few items, and where all fell into one.
     *
     * @param oldestFirst whether the pages are read from the oldest item on
     * @param page the path of the page that shows an item
     */
    public List<View.Counted> bars(boolean oldestFirst, IntFunction<String> page) {
        List<Span> spans = items.size() > FEW ? months() : List.of();
        if (spans.size() > MOST_MONTHS) {
            spans = years(spans);
        }
        List<View.Counted> bars = new ArrayList<>();
        for (int i = spans.size() - 1; i >= 0 && spans.size() > 1; i--) {
            Span span = spans.get(i);
            int first = oldestFirst ? span.from : span.to - 1;
            bars.add(new View.Counted(span.name, page.apply(first) + anchor(first), span.to - span.from));
        }
        return bars;
    }

    private List<Span> months() {
        List<Span> spans = new ArrayList<>();
        int from = firstFrom(0, Long.MIN_VALUE + 1);
        while (from < items.size()) {
            YearMonth month = YearMonth.from(LocalDate.ofInstant(Instant.ofEpochSecond(second(from)), zone));
            int to = firstFrom(
                    from, month.plusMonths(1).atDay(1).atStartOfDay(zone).toEpochSecond());
            spans.add(new Span(month.toString(), from, to));
            from = to;
        }
        return spans;
    }

    private static List<Span> years(List<Span> months) {
        List<Span> years = new ArrayList<>();
        for (Span month : months) {
            String year = month.name.substring(0, month.name.lastIndexOf('-'));
            int last = years.size() - 1;
            if (last >= 0 && years.get(last).name.equals(year)) {
                years.set(last, new Span(year, years.get(last).from, month.to));
            } else {
                years.add(new Span(year, month.from, month.to));
            }
        }
        return years;
    }

    // The first index, from one on, of an item that is not before a second.
    private int firstFrom(int from, long second) {
        int low = from;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (second(middle) < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long second(int index) {
        int number = items.number(index);
        return items.isEntry(index)
                ? site.archive().second(number)
                : Columns.second(site.archive().blogs().get(number).start());
    }

    // Lines say the first of their month in their blog's own calendar, which the template goes by.
    private String anchor(int index) {
        int number = items.number(index);
        BlogHeader blog = items.isEntry(index)
                ? site.archive().blogOf(number)
                : site.archive().blogs().get(number);
        Moment date = items.isEntry(index) ? site.archive().date(number) : blog.start();
        return date.isKnown() ? "#_" + YearMonth.from(date.day(blog.zone())) : "";
    }
}
