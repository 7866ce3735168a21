package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.page.coverage.Overview;
import io.github.liveblogarchive.page.coverage.Timeline;
import io.github.liveblogarchive.page.data.ItemNames;
import io.github.liveblogarchive.site.SiteView;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What a live blog holds on all its pages, shown where it begins and on the page with all of it. Paths lead to entries as
 * the page's own order has them.
 *
 * @param timeline without bars where there is none
 * @param corrections of entries
 * @param topics of entries, each with how many of them
 * @param authors of entries, each with how many of them
 * @param first where the first entry stands; empty where there are fewer than two
 * @param latest where the last entry stands
 */
public record Contents(
        Timeline timeline,
        List<Corrected> corrections,
        List<View.Counted> topics,
        List<View.Counted> authors,
        String first,
        String latest) {
    /** On pages that show a part alone. */
    public static final Contents NONE = new Contents(Timeline.NONE, List.of(), List.of(), List.of(), "", "");

    /** An entry with its corrections. */
    public record Corrected(View.Link entry, List<View.Corrected> corrections) {}

    /**
     * What a live blog holds.
     *
     * @param keys key events by their numbers
     */
    public static Contents of(
            SiteView site,
            BlogHeader blog,
            Overview overview,
            Map<Integer, View.Line> keys,
            IntFunction<String> paths) {
        Items items = new Items(site);
        Map<Integer, String> names = keys.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().title()));
        boolean several = blog.entries().size() > 1;
        return new Contents(
                Timeline.of(site.archive(), blog, paths, new java.util.TreeMap<>(names)),
                overview.corrections().stream()
                        .map(c -> new Corrected(
                                new View.Link(ItemNames.of(site, c.number(), c.entry()), paths.apply(c.number()), ""),
                                items.corrections(c.corrections(), site.where(blog, c.entry()))))
                        .toList(),
                overview.topics().stream()
                        .map(t -> counted(items.topics(List.of(t.name())).get(0), t.count()))
                        .toList(),
                overview.authors().stream()
                        .map(a -> counted(items.author(a.name()), a.count()))
                        .toList(),
                several ? paths.apply(blog.entries().from()) : "",
                several ? paths.apply(blog.entries().to() - 1) : "");
    }

    private static View.Counted counted(View.Link link, int count) {
        return new View.Counted(link.name(), link.path(), count);
    }
}
