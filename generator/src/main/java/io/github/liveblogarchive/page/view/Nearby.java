package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.page.coverage.Neighbours;
import io.github.liveblogarchive.site.SiteView;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The live blogs before and after one, of its series, of a topic, or of all.
 *
 * @param kind series, topic or all
 * @param term the series or topic
 * @param before none or one
 * @param after none or one
 */
public record Nearby(String kind, View.Link term, List<Other> before, List<Other> after) {
    /** A live blog; language is empty where it is the page's. */
    public record Other(String title, String path, Moment date, ZoneId zone, String language, String dir) {}

    /** Each live blog stands in one row only, the closest in kind. */
    public static List<Nearby> of(SiteView site, Neighbours neighbours, BlogHeader blog) {
        Set<Integer> shown = new HashSet<>();
        List<Nearby> rows = new ArrayList<>();
        for (Neighbours.Row row : neighbours.of(blog)) {
            List<Other> before = other(site, blog, row.before(), shown);
            List<Other> after = other(site, blog, row.after(), shown);
            if (!before.isEmpty() || !after.isEmpty()) {
                rows.add(new Nearby(row.kind().name().toLowerCase(Locale.ROOT), term(site, row), before, after));
            }
        }
        return rows;
    }

    private static List<Other> other(SiteView site, BlogHeader blog, Optional<BlogHeader> one, Set<Integer> shown) {
        return one
                .filter(other -> shown.add(other.number()))
                .map(other -> new Other(
                        other.title(),
                        site.paths().blog(other),
                        Moment.ofDay(other.start().day(other.zone()), other.zone()),
                        other.zone(),
                        other.language().equals(blog.language()) ? "" : other.language(),
                        other.dir().name().toLowerCase(Locale.ROOT)))
                .stream()
                .toList();
    }

    private static View.Link term(SiteView site, Neighbours.Row row) {
        String path = switch (row.kind()) {
            case SERIES -> site.makes("series") ? site.paths().series(row.name()) : "";
            case TOPIC -> site.makes("topic") ? site.paths().topic(row.slug()) : "";
            case ALL -> "";
        };
        return new View.Link(row.name(), path, "");
    }
}
