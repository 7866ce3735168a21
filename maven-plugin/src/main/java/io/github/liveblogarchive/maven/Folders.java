package io.github.liveblogarchive.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Where a project has its content and its site, unless it says otherwise. */
record Folders(Path base, Path content, Path output) {
    /** @param site where the project's ordinary site goes */
    static Folders of(MavenProject project, MavenSession session, File site) {
        if (project.getFile() == null) {
            Path here = Path.of(session.getExecutionRootDirectory());
            return new Folders(here, here, here.resolve("liveblog-site"));
        }
        Path base = project.getBasedir().toPath();
        return "liveblog".equals(project.getPackaging())
                ? new Folders(base, base, site.toPath())
                : new Folders(
                        base,
                        base.resolve("src").resolve("liveblog"),
                        site.toPath().resolve("live"));
    }
}
