package io.github.liveblogarchive.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a static archive of the live blogs in a folder, or brings it up to date. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PRE_SITE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends SiteMojo {
    /**
     * Folder to write. Unless it is said: the project's site (target/site) where the packaging is liveblog, the folder
     * live in it in other projects, liveblog-site where there is no project.
     */
    @Parameter(property = "liveblog.output")
    @Nullable
    File output;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        generate(output == null ? folders().output() : output.toPath());
    }
}
