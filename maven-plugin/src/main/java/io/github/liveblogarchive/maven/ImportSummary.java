package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The report of an import as the log shows it: all counts, and of the decisions one example of each reason. */
record ImportSummary(ImportReport report, Path to) {
    /** More would push what matters, problems and what to do next, out of sight. */
    private static final int SHOWN = 10;

    List<String> lines() {
        List<ImportLog.Line> shown = shown();
        ImportReport part = report.with(shown, List.of());
        List<String> lines = new ArrayList<>(part.text().lines().toList());
        int more = report.lines().size() - shown.size();
        if (more > 0) {
            lines.add("  and " + more + " more; -Dliveblog.report=FILE.html writes them all");
        }
        return lines;
    }

    String failure() {
        long errors = report.problems().stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .count();
        return "The import stopped: " + Summary.number((int) errors, "error") + ", told above with place and remedy.";
    }

    /** What to do with the result. */
    String next() {
        return "Content is in " + to + "; the goal generate makes the site: -Dliveblog.content=" + to;
    }

    private List<ImportLog.Line> shown() {
        Set<String> seen = new HashSet<>();
        return report.lines().stream()
                .filter(line -> seen.add(line.kind() + " " + line.reason()))
                .limit(SHOWN)
                .toList();
    }
}
