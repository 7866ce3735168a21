package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.report.ImportReport;
import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    /** A file, a folder with all below it, or a pattern such as exports/**.json; - reads standard input. */
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

    /**
     * What becomes of pictures, sounds and films: list leaves them where they are, copy takes those that lie beside the
     * export, fetch takes those elsewhere too.
     */
    @Parameter(property = "liveblog.media", defaultValue = "list")
    String media = "list";

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

    /** Whether a warning stops the import before anything is written. */
    @Parameter(property = "liveblog.strict", defaultValue = "false")
    boolean strict;

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
                .from(source(from, basedir))
                .input(System.in)
                .to(to.toPath())
                .format(format)
                .write(one(Importer.Form.values(), "liveblog.write", write))
                .media(one(Importer.Media.values(), "liveblog.media", media))
                .strict(strict)
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

    /** What is named, beside the project where it is no full path. A file that is called - is written ./-. */
    static String source(String from, File basedir) {
        return from.equals("-") || new File(from).isAbsolute() ? from : basedir + File.separator + from;
    }

    private static <E extends Enum<E>> E one(E[] all, String property, String given) throws MojoFailureException {
        for (E value : all) {
            if (value.name().toLowerCase(Locale.ROOT).equals(given)) {
                return value;
            }
        }
        String possible = Stream.of(all)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        throw new MojoFailureException(property + " cannot be \"" + given + "\". It is " + possible + ".");
    }
}
