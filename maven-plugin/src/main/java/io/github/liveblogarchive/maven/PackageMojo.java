package io.github.liveblogarchive.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Puts the generated site into a zip, the artifact of a project whose packaging is liveblog. */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends AbstractMojo {
    /** The generated site. */
    @Parameter(property = "liveblog.output", defaultValue = "${project.reporting.outputDirectory}")
    File output;

    /** The zip. */
    @Parameter(defaultValue = "${project.build.directory}/${project.build.finalName}.zip", required = true)
    File zip;

    /** Time of all files in the zip, so that equal sites make equal zips; as in other plugins of Maven. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    String outputTimestamp = "";

    /** Whether to do nothing. */
    @Parameter(property = "liveblog.skip", defaultValue = "false")
    boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is done: liveblog.skip is on.");
            return;
        }
        try {
            SiteZip.write(output.toPath(), zip.toPath(), OutputTime.of(outputTimestamp));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("The zip \"" + zip + "\" cannot be written: " + e, e);
        }
        project.getArtifact().setFile(zip);
        getLog().info("Zip " + zip);
    }
}
