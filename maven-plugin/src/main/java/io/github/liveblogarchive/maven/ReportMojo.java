package io.github.liveblogarchive.maven;

import java.io.File;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Puts the archive into an ordinary Maven site, below live, and into its list of reports.
 *
 * <p>It is a report of many pages because old site plugins leave out all others without a word, and an external one
 * because the archive brings its own look.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends SiteMojo implements MavenMultiPageReport {
    private static final String FIRST = "liveblog.report.first";

    private @Nullable File reportDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (canGenerateReport()) {
            generate(getReportOutputDirectory().toPath().resolve("live"));
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink sink, SinkFactory sinks, Locale locale) throws MavenReportException {
        generate(sink, locale);
    }

    @Override
    public boolean canGenerateReport() {
        return !skip && Files.isDirectory(contentFolder()) && isFirstLanguage();
    }

    // A site in several languages asks once for each, with a folder of its own; the archive is there once.
    private boolean isFirstLanguage() {
        if (reportDirectory == null) {
            return true;
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> context = getPluginContext();
        return reportDirectory.equals(context.computeIfAbsent(FIRST, key -> reportDirectory));
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public String getOutputPath() {
        return "live/index";
    }

    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return getOutputPath();
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Live blogs";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Archive of finished live blogs.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        reportDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportDirectory == null ? siteDirectory : reportDirectory;
    }
}
