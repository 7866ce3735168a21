package io.github.liveblogarchive.report;

import java.util.List;

/**
 * Where the time of a run went, page by page; empty unless it was asked for.
 *
 * @param kinds kinds of pages by name; pages that were kept from the run before are not in it
 * @param templates by name
 * @param slowest pages, the slowest first
 * @param peakHeapBytes most bytes that the parts of the heap held, each at its time; 0 where that is not known
 */
public record Metrics(List<Kind> kinds, List<Template> templates, List<SlowPage> slowest, long peakHeapBytes) {
    public static final Metrics NONE = new Metrics(List.of(), List.of(), List.of(), 0);

    /** What a kind of pages took over all threads: finding what to show, and showing it. */
    public record Kind(String name, long pages, long bytes, long micros) {}

    /** What a template of {@code pages/} took over all threads. */
    public record Template(String name, long renderings, long micros) {}

    /**
     * One page.
     *
     * @param path below the site's root
     * @param set what it is made from: {@code entries/apollo-11}
     */
    public record SlowPage(String path, String set, String kind, long bytes, long micros) {}

    public Metrics {
        kinds = List.copyOf(kinds);
        templates = List.copyOf(templates);
        slowest = List.copyOf(slowest);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
