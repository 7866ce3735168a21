package io.github.liveblogarchive.metrics;

import io.github.liveblogarchive.report.Metrics;
import io.github.liveblogarchive.report.Report.Phase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one thing that would help most a run that was slow.
 *
 * @param phases of the run
 * @param filePerEntry whether most entries stand in a file of their own
 * @param cached whether what was read is kept for the next run
 * @param entryPages whether entries have pages of their own
 * @param compilerMillis what the JVM's compilers took
 * @param collectorMillis for how long the run waited for memory to be freed
 * @param ownTemplates the user's templates: {@code pages/entry.ftlh}
 */
record Advice(
        List<Phase> phases,
        boolean filePerEntry,
        boolean cached,
        boolean entryPages,
        long compilerMillis,
        long collectorMillis,
        Metrics metrics,
        Set<String> ownTemplates) {
    /** Who waits for less needs no advice. */
    static final long SLOW_MILLIS = 5_000;

    static long total(List<Phase> phases) {
        return phases.stream().mapToLong(Phase::millis).sum();
    }

    /** At most one sentence. */
    String sentence() {
        if (total(phases) < SLOW_MILLIS) {
            return "";
        }
        if (isMost("read") && filePerEntry) {
            return "Most of the time went into reading a file for each entry; one NDJSON file for each live blog is read"
                    + " several times as fast.";
        }
        if (isMost("read") && !cached) {
            return "Most of the time went into reading; set liveblog.cacheDirectory to a folder that stays, and what did"
                    + " not change is not read again.";
        }
        if (isMost("put in place") && entryPages) {
            return "Most of the time went into writing files; with entryPages: key or none there are far fewer.";
        }
        Optional<String> slow = slowTemplate();
        if (slow.isPresent()) {
            return "Your template templates/" + slow.get()
                    + " took most of the time; look there for lists inside of lists.";
        }
        if (collectorMillis * 4 >= total(phases)) {
            return "Much of the time went into freeing memory; give the run a larger heap (-Xmx), see \"Faster builds\" in"
                    + " the manual.";
        }
        if (compilerMillis * 2 >= total(phases)) {
            return "Much of the time went into the JVM's own compiler; see \"Faster builds\" in the manual for flags that"
                    + " suit a run of this size.";
        }
        if (isMost("pages") && !ownTemplates.isEmpty() && metrics.isEmpty()) {
            return "Most of the time went into pages, and some templates are yours; a run with -Dliveblog.metrics=true"
                    + " shows which of them is slow.";
        }
        return cached
                ? ""
                : "Set liveblog.cacheDirectory to a folder that stays; the next run then reads only what changed.";
    }

    private boolean isMost(String phase) {
        return phases.stream()
                                .filter(p -> p.name().equals(phase))
                                .mapToLong(Phase::millis)
                                .sum()
                        * 2
                > total(phases);
    }

    // Templates are timed over all threads, so they are compared with what all pages took, not with the clock.
    private Optional<String> slowTemplate() {
        long all = metrics.kinds().stream().mapToLong(Metrics.Kind::micros).sum();
        return metrics.templates().stream()
                .max(Comparator.comparingLong(Metrics.Template::micros))
                .filter(template -> isMost("pages") && template.micros() * 2 > all)
                .map(template -> "pages/" + template.name() + ".ftlh")
                .filter(ownTemplates::contains);
    }
}
