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
 * @param metrics where the time of pages went, where that was asked for
 * @param advice one sentence on what would make such a run faster, empty where it was not slow
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
        List<Phase> phases,
        Metrics metrics,
        String advice) {
    /** A part of the run and how long it took. */
    public record Phase(String name, long millis) {}

    public Report {
        problems = List.copyOf(problems);
        phases = List.copyOf(phases);
    }

    /** Of a run that measured nothing but its phases. */
    public Report(
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
        this(
                succeeded,
                output,
                problems,
                errors,
                warnings,
                blogs,
                entries,
                written,
                unchanged,
                deleted,
                bytes,
                phases,
                Metrics.NONE,
                "");
    }

    /** The same with what was measured beside it. */
    public Report with(Metrics newMetrics, String newAdvice) {
        return new Report(
                succeeded,
                output,
                problems,
                errors,
                warnings,
                blogs,
                entries,
                written,
                unchanged,
                deleted,
                bytes,
                phases,
                newMetrics,
                newAdvice);
    }
}
