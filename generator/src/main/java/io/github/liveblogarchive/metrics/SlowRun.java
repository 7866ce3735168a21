package io.github.liveblogarchive.metrics;

import io.github.liveblogarchive.report.Metrics;
import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out why a run was slow. Only then does it look at the machine and the content, so quick runs pay nothing. */
public final class SlowRun {
    private SlowRun() {}

    /**
     * One sentence on what to do; empty where the run was quick, or nothing stands out.
     *
     * @param content the content folder
     * @param cached whether what was read is kept for the next run
     * @param entryPages whether entries have pages of their own
     */
    public static String advice(Report report, Path content, boolean cached, boolean entryPages, Metrics metrics)
            throws IOException {
        long total = Advice.total(report.phases());
        if (total < Advice.SLOW_MILLIS) {
            return "";
        }
        Machine machine = Machine.during(total);
        return new Advice(
                        report.phases(),
                        hasFilePerEntry(content.resolve("blogs"), report.entries()),
                        cached,
                        entryPages,
                        machine.compilerMillis(),
                        machine.collectorMillis(),
                        metrics,
                        ownTemplates(content.resolve("templates")))
                .sentence();
    }

    // Stops counting early: of a million files the half is enough to know.
    private static boolean hasFilePerEntry(Path blogs, int entries) throws IOException {
        int most = entries / 2 + 1;
        if (!Files.isDirectory(blogs)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(blogs)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                            .limit(most)
                            .count()
                    == most;
        }
    }

    private static Set<String> ownTemplates(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".ftlh"))
                    .collect(Collectors.toSet());
        }
    }
}
