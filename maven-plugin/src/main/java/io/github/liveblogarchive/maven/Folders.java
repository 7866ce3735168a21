package io.github.liveblogarchive.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a project has its content, its site and what belongs to neither, unless it says otherwise.
 *
 * @param target where the project builds; empty where there is no project, since Maven's word for it is no path then
 */
record Folders(Path base, Path content, Path output, Optional<Path> target) {
    /** @param site where the project's ordinary site goes */
    static Folders of(MavenProject project, MavenSession session, File site) {
        if (project.getFile() == null) {
            Path here = Path.of(session.getExecutionRootDirectory());
            return new Folders(here, here, here.resolve("liveblog-site"), Optional.empty());
        }
        Path base = project.getBasedir().toPath();
        Optional<Path> target = Optional.of(Path.of(project.getBuild().getDirectory()));
        return "liveblog".equals(project.getPackaging())
                ? new Folders(base, base, site.toPath(), target)
                : new Folders(
                        base,
                        base.resolve("src").resolve("liveblog"),
                        site.toPath().resolve("live"),
                        target);
    }

    /** The folder for measurements: {@code true}, or its name. */
    Optional<Path> metrics(@Nullable String wanted) {
        return switch (said(wanted)) {
            case "", "false" -> Optional.empty();
            case "true" -> Optional.of(target.orElse(base));
            default -> Optional.of(base.resolve(said(wanted)));
        };
    }

    /**
     * The folder for what is kept between runs: {@code none}, or its name.
     *
     * @param site the folder that this run writes, which need not be the one that the project would
     */
    Optional<Path> cache(@Nullable String wanted, Path site) {
        return switch (said(wanted)) {
            case "none" -> Optional.empty();
            case "" ->
                Optional.of(target.map(folder -> folder.resolve("liveblog-cache"))
                        .filter(folder -> !folder.startsWith(site))
                        .orElseGet(() -> beside(site)));
            default -> Optional.of(base.resolve(said(wanted)));
        };
    }

    /** The file for the list of changes. */
    Optional<Path> delta(@Nullable String wanted) {
        return Optional.of(said(wanted)).filter(name -> !name.isEmpty()).map(base::resolve);
    }

    // With the name of the site, so that two archives that are made side by side do not empty each other's.
    private static Path beside(Path site) {
        Path folder = site.toAbsolutePath().normalize();
        return folder.resolveSibling("." + folder.getFileName() + ".liveblog-cache");
    }

    // An empty element of a POM arrives as null, an empty variable of a CI as an empty text.
    private static String said(@Nullable String wanted) {
        return wanted == null ? "" : wanted.strip();
    }
}
