package io.github.liveblogarchive.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run did.
 *
 * @param succeeded whether the output was brought up to date; where not, it is as it was before
 * @param problems everything that was found, sorted by place
 * @param bytes of all published files
 * @param phases in the order in which they ran
 */
public record Report(
        boolean succeeded,
        Path output,
        List<Problem> problems,
        int errors,
        int warnings,
        int blogs,
        int entries,
        int written,
        int unchanged,
        int deleted,
        long bytes,
        List<Phase> phases) {
    /** A part of the run and how long it took. */
    public record Phase(String name, long millis) {}

    public Report {
        problems = List.copyOf(problems);
        phases = List.copyOf(phases);
    }
}
