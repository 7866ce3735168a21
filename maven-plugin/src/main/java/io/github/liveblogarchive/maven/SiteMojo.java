package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.maven.jvm.ChildJvm;
import io.github.liveblogarchive.maven.jvm.Job;
import io.github.liveblogarchive.maven.jvm.PluginJvm;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that make a site have in common: their parameters, and running the library with them. */
abstract class SiteMojo extends AbstractMojo {
    /**
     * Folder with site.yaml and blogs. Unless it is said: the project's folder where the packaging is liveblog,
     * src/liveblog in other projects, the current folder where there is no project.
     */
    @Parameter(property = "liveblog.content")
    @Nullable
    File content;

    /**
     * Settings that go before those of site.yaml, by their names in it; parts are named with dots, as
     * publisher.name. On the command line each is a property of its own, as liveblog.baseUrl.
     */
    @Parameter
    Map<String, String> settings = new TreeMap<>();

    /** Whether a warning stops the run, as an error does. */
    @Parameter(property = "liveblog.failOnWarning", defaultValue = "false")
    boolean failOnWarning;

    /** Threads that make pages; 0 means one for each processor. The result does not depend on it. */
    @Parameter(property = "liveblog.threads", defaultValue = "0")
    int threads;

    /**
     * Whether the generator may run in a JVM of its own; it does where Maven's is slower. The result does not depend
     * on it.
     */
    @Parameter(property = "liveblog.fork", defaultValue = "true")
    boolean fork = true;

    /**
     * Whether to measure every page, show a table, and write liveblog-metrics.json: true, or the folder for it. With
     * true it goes into target, without a project into the current folder. The site does not depend on it.
     */
    @Parameter(property = "liveblog.metrics")
    @Nullable
    String metrics;

    /**
     * Folder in which a run keeps what it has read, so that the next one reads only what was changed; none keeps
     * nothing. Unless it is said: liveblog-cache in target, and without a project .NAME.liveblog-cache beside the
     * output folder NAME. The site does not depend on it.
     */
    @Parameter(property = "liveblog.cacheDirectory")
    @Nullable
    String cacheDirectory;

    /** File for the list of all files that the run adds (A), changes (M) and deletes (D) in the output, a line each. */
    @Parameter(property = "liveblog.delta")
    @Nullable
    String delta;

    /** Whether to do nothing. */
    @Parameter(property = "liveblog.skip", defaultValue = "false")
    boolean skip;

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    File siteDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    final Folders folders() {
        return Folders.of(project, session, siteDirectory);
    }

    final Path contentFolder() {
        return content == null ? folders().content() : content.toPath();
    }

    final void generate(Path output) throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is done: liveblog.skip is on.");
            return;
        }
        GivenProperties given = GivenProperties.of(project, session, execution);
        Job job = new Job(
                contentFolder(),
                output,
                given.settings(settings),
                failOnWarning,
                threads,
                folders().metrics(metrics),
                folders().cache(cacheDirectory, output),
                folders().delta(delta));
        Optional<ChildJvm> jvm = fork ? PluginJvm.of(job.content(), job.output()) : Optional.empty();
        new SiteRun(getLog(), contentFolder(), jvm).run(job);
    }
}
