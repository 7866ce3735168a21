package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.Progress;
import io.github.liveblogarchive.maven.jvm.ChildJvm;
import io.github.liveblogarchive.maven.jvm.Job;
import io.github.liveblogarchive.maven.jvm.Outcome;
import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Runs the generator, tells in Maven's log what it found and did, and fails the build where it must.
 *
 * @param jvm where to run; empty for Maven's own
 */
record SiteRun(Log log, Path content, Optional<ChildJvm> jvm) {
    void run(Job job) throws MojoExecutionException, MojoFailureException {
        Report report = report(job);
        new ProblemLog(log).tell(report.problems());
        Summary summary = new Summary(report, content, job.delta());
        if (!report.succeeded()) {
            throw new MojoFailureException(summary.failure());
        }
        summary.lines().forEach(log::info);
        if (report.errors() > 0) {
            throw new MojoFailureException(summary.lateFailure());
        }
    }

    private Report report(Job job) throws MojoExecutionException {
        Progress progress = new LogProgress(log);
        try {
            return jvm.isPresent()
                    ? inChild(jvm.get(), job, progress)
                    : job.generator(progress).run();
        } catch (IOException | UncheckedIOException e) {
            throw failure(e.toString(), e);
        }
    }

    private Report inChild(ChildJvm child, Job job, Progress progress) throws IOException, MojoExecutionException {
        log.debug("The generator's JVM: " + String.join(" ", child.command()));
        Outcome outcome = child.run(job, progress);
        if (outcome instanceof Outcome.Done done) {
            return done.report();
        } else if (outcome instanceof Outcome.Failed failed) {
            throw failure(failed.message(), new IOException(failed.trace()));
        } else if (outcome instanceof Outcome.Died died) {
            died.words().forEach(log::error);
            throw new MojoExecutionException("The generator's JVM ended with code " + died.exit()
                    + " before its work. Where it lacked memory, give more to Maven's, as MAVEN_OPTS=-Xmx2g: it takes"
                    + " as much. Else -Dliveblog.fork=false runs the generator in Maven's JVM.");
        }
        log.info("The generator runs in Maven's JVM, since one of its own does not start: "
                + String.join(" ", ((Outcome.NotStarted) outcome).words()));
        return job.generator(progress).run();
    }

    private static MojoExecutionException failure(String what, Exception cause) {
        return new MojoExecutionException("A file cannot be read or written: " + what, cause);
    }
}
