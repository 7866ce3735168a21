package io.github.liveblogarchive.maven.jvm;

import io.github.liveblogarchive.Generator;
import io.github.liveblogarchive.Progress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run is asked to do, in a form that goes to another JVM as well as to this one.
 *
 * @param threads 0 for one a processor
 * @param metrics the folder for measurements, where they are wanted
 * @param cache the folder for what is kept for the next run, where it is wanted
 * @param delta the file for the list of changes, where it is wanted
 */
public record Job(
        Path content,
        Path output,
        Map<String, String> settings,
        boolean failOnWarning,
        int threads,
        Optional<Path> metrics,
        Optional<Path> cache,
        Optional<Path> delta) {
    public Job {
        content = content.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        settings = Map.copyOf(settings);
    }

    public Generator generator(Progress progress) {
        Generator.Builder run = Generator.builder()
                .content(content)
                .output(output)
                .failOnWarning(failOnWarning)
                .progress(progress);
        metrics.ifPresent(run::metrics);
        cache.ifPresent(run::cache);
        delta.ifPresent(run::delta);
        if (threads > 0) {
            run.threads(threads);
        }
        new TreeMap<>(settings).forEach(run::override);
        return run.build();
    }
}
