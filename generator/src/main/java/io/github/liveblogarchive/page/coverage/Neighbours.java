package io.github.liveblogarchive.page.coverage;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.site.SiteView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The live blogs before and after each one: of its series, of its topics, and of all. They are neighbours in time and not
 * the most alike, so that a new live blog changes two in each of these rows and no other.
 */
public final class Neighbours {
    /** What a row of neighbours has in common. */
    public enum Kind {
        SERIES,
        TOPIC,
        ALL
    }

    /**
     * The live blogs before and after one.
     *
     * @param name of the series or topic, empty for all
     */
    public record Row(Kind kind, String name, String slug, Optional<BlogHeader> before, Optional<BlogHeader> after) {}

    private static final int MOST_TOPICS = 3;

    private final SiteView site;
    private final int[] dated;
    private final Map<String, int[]> byTopic = new HashMap<>();
    private final Map<String, int[]> bySeries = new HashMap<>();
    /** By the numbers of blogs. */
    private final Map<Integer, Term> series = new HashMap<>();

    public Neighbours(SiteView site) {
        this.site = site;
        Archive archive = site.archive();
        // Without a date none is before or after another.
        dated = IntStream.range(0, archive.blogs().size()).filter(this::isDated).toArray();
        archive.topics().forEach((slug, term) -> byTopic.put(slug, blogs(term)));
        archive.series().forEach((slug, term) -> {
            int[] blogs = blogs(term);
            bySeries.put(slug, blogs);
            Arrays.stream(blogs).forEach(blog -> series.put(blog, term));
        });
    }

    private boolean isDated(int blog) {
        return site.archive().blogs().get(blog).start().isKnown();
    }

    // Numbers of blogs go by their starts.
    private int[] blogs(Term term) {
        Term.Items items = term.items();
        return IntStream.range(0, items.size())
                .filter(i -> !items.isEntry(i))
                .map(items::number)
                .filter(this::isDated)
                .sorted()
                .distinct()
                .toArray();
    }

    public SiteView site() {
        return site;
    }

    /** The rows of a live blog, without those that are empty. */
    public List<Row> of(BlogHeader blog) {
        List<Row> rows = new ArrayList<>();
        Term own = series.get(blog.number());
        if (own != null) {
            add(rows, Kind.SERIES, own, bySeries.getOrDefault(own.slug(), new int[0]), blog);
        }
        blog.topics().stream()
                .distinct()
                .limit(MOST_TOPICS)
                .map(site.archive().topics()::get)
                .filter(term -> term != null)
                .forEach(term -> add(rows, Kind.TOPIC, term, byTopic.getOrDefault(term.slug(), new int[0]), blog));
        Row all = row(Kind.ALL, "", "", dated, blog);
        if (all.before.isPresent() || all.after.isPresent()) {
            rows.add(all);
        }
        return rows;
    }

    private void add(List<Row> rows, Kind kind, Term term, int[] blogs, BlogHeader blog) {
        Row row = row(kind, term.name(), term.slug(), blogs, blog);
        if (row.before.isPresent() || row.after.isPresent()) {
            rows.add(row);
        }
    }

    private Row row(Kind kind, String name, String slug, int[] blogs, BlogHeader blog) {
        int place = Arrays.binarySearch(blogs, blog.number());
        List<BlogHeader> all = site.archive().blogs();
        return new Row(
                kind,
                name,
                slug,
                place > 0 ? Optional.of(all.get(blogs[place - 1])) : Optional.empty(),
                place >= 0 && place + 1 < blogs.length ? Optional.of(all.get(blogs[place + 1])) : Optional.empty());
    }

    /** Digest of all that a page shows of the rows of a live blog. */
    public String print(BlogHeader blog) {
        List<String> parts = new ArrayList<>();
        for (Row row : of(blog)) {
            parts.add(row.kind + " " + row.slug);
            parts.add(row.name);
            for (Optional<BlogHeader> one : List.of(row.before, row.after)) {
                one.ifPresentOrElse(
                        other -> parts.addAll(List.of(
                                other.title(),
                                site.paths().blog(other),
                                other.start().day(other.zone()) + " " + other.zone(),
                                other.language() + " " + other.dir())),
                        () -> parts.add(""));
            }
        }
        return Digests.of(parts);
    }
}
