package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.report.ImportReport;
import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Turns exports of other systems into content that generate takes as it is. */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {
    /** A file, a folder with all below it, or a pattern such as exports/**.json. */
    @Parameter(property = "liveblog.from", required = true)
    String from;

    /** The content folder to fill. */
    @Parameter(property = "liveblog.to", required = true)
    File to;

    /** Name of the format; unless it is said, each file is recognised. */
    @Parameter(property = "liveblog.format")
    String format = "";

    /** What to write: ndjson (a file a live blog) or markdown (a folder a live blog). */
    @Parameter(property = "liveblog.write", defaultValue = "ndjson")
    String write = "ndjson";

    /** File to write the report to: as a page where its name ends in .html, else as JSON. */
    @Parameter(property = "liveblog.report")
    @Nullable
    File report;

    /** IANA zone for times that name none; UTC unless it is said. */
    @Parameter(property = "liveblog.zone")
    String zone = "";

    /** BCP 47 tag for live blogs that name no language; en unless it is said. */
    @Parameter(property = "liveblog.language")
    String language = "";

    /**
     * Options of the formats, by name, as capture.date. On the command line each is a property of its own, as
     * liveblog.capture.date.
     */
    @Parameter
    Map<String, String> options = new TreeMap<>();

    /** Whether to do nothing. */
    @Parameter(property = "liveblog.skip", defaultValue = "false")
    boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    File basedir;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Nothing is done: liveblog.skip is on.");
            return;
        }
        Importer.Builder run = Importer.builder()
                .from(new File(from).isAbsolute() ? from : basedir + File.separator + from)
                .to(to.toPath())
                .format(format)
                .write(form())
                .timeZone(zone)
                .language(language)
                .options(GivenProperties.of(project, session, execution).options(options));
        if (report != null) {
            run.report(report.toPath());
        }
        ImportReport done = run.build().run();
        ImportSummary summary = new ImportSummary(done, to.toPath());
        summary.lines().forEach(getLog()::info);
        new ProblemLog(getLog()).tell(done.problems());
        if (done.hasErrors()) {
            throw new MojoFailureException(summary.failure());
        }
        getLog().info(summary.next());
    }

    private Importer.Form form() throws MojoFailureException {
        return Stream.of(Importer.Form.values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(write))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(
                        "liveblog.write cannot be \"" + write + "\". It is ndjson or markdown."));
    }
}
