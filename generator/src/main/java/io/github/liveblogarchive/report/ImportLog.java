package io.github.liveblogarchive.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import says of its work, blog by blog: nothing is left out, changed or guessed without a line here. Not safe
 * for several threads.
 */
public final class ImportLog {
    /** What was done with a piece of the source. */
    public enum Kind {
        /** Left out, for the reason given. */
        SKIPPED,
        /** Changed so that it could be kept. */
        REPAIRED,
        /** Decided without the source saying so. */
        GUESSED,
        /** A field about people that no reader may see; only its name is kept. */
        PRIVATE,
        /** A field that the format does not know, with its first place. */
        UNKNOWN,
        /** The same piece came more than once. */
        MERGED,
        /** Text whose characters were spoilt before it was exported; it is kept as it is. */
        DAMAGED,
        /** A link to a place of the live blog that is not among what was imported. */
        DEAD_LINK;

        /** As reports show it: {@code dead link}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One piece.
     *
     * @param reason short and the same for all pieces of its sort, so that pieces can be counted by it
     * @param detail what it was, may quote the source (never for PRIVATE); may be empty
     */
    public record Line(Kind kind, String blog, Place place, String reason, String detail) {}

    private static final int KEPT_PER_REASON = 1_000;

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> read = new TreeMap<>();
    private final Map<Kind, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Map<Kind, Map<String, Integer>>> countsByBlog = new TreeMap<>();
    private final Map<String, Integer> expected = new TreeMap<>();
    private final Map<String, Integer> least = new TreeMap<>();

    /** Counts one entry of the source as seen, whether it is kept or not. */
    public void read(String blog) {
        read.merge(blog, 1, Integer::sum);
    }

    /**
     * What the source says of its own size. Where several files say it of one blog the largest counts; an import with
     * fewer entries than that is reported as incomplete.
     */
    public void expect(String blog, int entries) {
        expected.merge(blog, entries, Math::max);
    }

    /** As {@link #expect} of a source that says only how many there are at the least; reaching that proves nothing. */
    public void expectAtLeast(String blog, int entries) {
        least.merge(blog, entries, Math::max);
    }

    public void add(Kind kind, String blog, Place place, String reason, String detail) {
        countsByBlog
                .computeIfAbsent(blog, b -> new TreeMap<>())
                .computeIfAbsent(kind, k -> new TreeMap<>())
                .merge(reason, 1, Integer::sum);
        Map<String, Integer> byReason = counts.computeIfAbsent(kind, k -> new TreeMap<>());
        if (byReason.merge(reason, 1, Integer::sum) <= KEPT_PER_REASON) {
            lines.add(new Line(kind, blog, place, reason, kind == Kind.PRIVATE ? "" : detail));
        }
    }

    /** Entries seen, by blog id. */
    public Map<String, Integer> readByBlog() {
        return Collections.unmodifiableMap(read);
    }

    /** Pieces by reason, all of them, also those whose lines were not kept. */
    public Map<String, Integer> counts(Kind kind) {
        return Collections.unmodifiableMap(counts.getOrDefault(kind, Map.of()));
    }

    /** All pieces by kind and reason. */
    public Map<Kind, Map<String, Integer>> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** Pieces of one blog by kind and reason; those that belong to no blog stand under the empty id. */
    public Map<Kind, Map<String, Integer>> counts(String blog) {
        return Collections.unmodifiableMap(countsByBlog.getOrDefault(blog, Map.of()));
    }

    /** Entries that the sources say there are, by blog id, of blogs whose source says it. */
    public Map<String, Integer> expectedByBlog() {
        return Collections.unmodifiableMap(expected);
    }

    /** Entries that there are at the least, by blog id, of blogs whose source says it. */
    public Map<String, Integer> leastByBlog() {
        return Collections.unmodifiableMap(least);
    }

    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }
}
