package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The report of an import as the log shows it: all counts, and of the decisions the first of each reason. */
record ImportSummary(ImportReport report, Path to) {
    List<String> lines() {
        List<ImportLog.Line> shown = shown();
        ImportReport part = report.with(shown, List.of());
        List<String> lines = new ArrayList<>(part.text().lines().toList());
        int more = report.lines().size() - shown.size();
        if (more > 0) {
            lines.add("  and " + more + " more; -Dliveblog.report=FILE.json writes them all");
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
        Map<String, Integer> seen = new HashMap<>();
        return report.lines().stream()
                .filter(line ->
                        seen.merge(line.kind() + " " + line.reason(), 1, Integer::sum) <= ProblemLog.SHOWN_PER_CODE)
                .toList();
    }
}
