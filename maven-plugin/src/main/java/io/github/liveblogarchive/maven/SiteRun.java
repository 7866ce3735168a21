package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.Generator;
import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Runs the generator, tells in Maven's log what it found and did, and fails the build where it must. */
record SiteRun(Log log, Path content) {
    void run(Generator generator) throws MojoExecutionException, MojoFailureException {
        Report report = report(generator);
        new ProblemLog(log).tell(report.problems());
        Summary summary = new Summary(report, content);
        if (!report.succeeded()) {
            throw new MojoFailureException(summary.failure());
        }
        summary.lines().forEach(log::info);
    }

    private static Report report(Generator generator) throws MojoExecutionException {
        try {
            return generator.run();
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("A file cannot be read or written: " + e, e);
        }
    }
}
