package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.metrics.MetricsTable;
import io.github.liveblogarchive.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The last words of a run: a small table, and where to look.
 *
 * @param delta the list of changes, where one is written
 */
record Summary(Report report, Path content, Optional<Path> delta) {
    List<String> lines() {
        List<String> lines = new ArrayList<>(new MetricsTable(report.metrics()).lines());
        lines.addAll(List.of(
                row("Live blogs", count(report.blogs())),
                row("Entries", count(report.entries())),
                row(
                        "Files",
                        count(report.written()) + " written, " + count(report.unchanged()) + " unchanged, "
                                + count(report.deleted()) + " deleted"),
                row("Size", size(report.bytes())),
                row("Warnings", count(report.warnings())),
                row("Time", times())));
        delta.filter(file -> report.errors() == 0).ifPresent(file -> lines.add(row("Changes", "listed in " + file)));
        if (!report.advice().isEmpty()) {
            lines.add(row("Faster", report.advice()));
        }
        lines.add("Open " + start());
        return lines;
    }

    /** One sentence on why nothing was published. */
    String failure() {
        String found = report.errors() > 0
                ? number(report.errors(), "error")
                : number(report.warnings(), "warning") + " (and failOnWarning is on)";
        return found + " in \"" + content + "\", told above with place and remedy. The site in \"" + report.output()
                + "\" was not changed.";
    }

    /** One sentence on what failed after the site was published. */
    String lateFailure() {
        return number(report.errors(), "error") + ", told above. The site in \"" + report.output()
                + "\" was brought up to date all the same.";
    }

    private Path start() {
        Path home = report.output().resolve("index.html");
        return Files.exists(home) ? home : report.output();
    }

    private String times() {
        long all = report.phases().stream().mapToLong(Report.Phase::millis).sum();
        return seconds(all) + ": "
                + report.phases().stream()
                        .map(phase -> phase.name() + " " + seconds(phase.millis()))
                        .collect(Collectors.joining(", "));
    }

    static String number(int count, String thing) {
        return count(count) + " " + thing + (count == 1 ? "" : "s");
    }

    private static String row(String name, String value) {
        return String.format(Locale.ROOT, "%-11s %s", name, value);
    }

    private static String count(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}
