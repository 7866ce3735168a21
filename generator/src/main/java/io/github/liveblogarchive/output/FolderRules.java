package io.github.liveblogarchive.output;

import io.github.liveblogarchive.output.ledger.ManifestFile;
import io.github.liveblogarchive.output.ledger.OutputPath;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which folders may be written to, and where the work beside them is done. */
final class FolderRules {
    private static final List<String> SOURCES = List.of("blogs", "static", "templates");
    private static final String ELSEWHERE = "Choose a folder of its own for the site, for instance target/site.";

    private FolderRules() {}

    /** The real output folder, which need not exist yet; nothing when it is refused, with the reason reported. */
    static Optional<Path> check(Path folder, Path content, Problems problems) throws IOException {
        Path real = real(folder);
        String fault = fault(real, real(content));
        if (fault.isEmpty()) {
            return Optional.of(real);
        }
        problems.error(
                Code.OUTPUT_FOLDER, Place.NONE, "The output folder \"" + folder + "\" " + fault + '.', ELSEWHERE);
        return Optional.empty();
    }

    private static String fault(Path folder, Path content) throws IOException {
        if (folder.getNameCount() == 0) {
            return "is the root of a file system";
        }
        String home = System.getProperty("user.home", "");
        if (!home.isEmpty()
                && folder.getFileSystem() == FileSystems.getDefault()
                && folder.equals(real(Path.of(home)))) {
            return "is your home folder";
        }
        if (folder.equals(content)) {
            return "is the content folder";
        }
        if (content.startsWith(folder)) {
            return "holds the content folder \"" + content + '"';
        }
        for (String source : SOURCES) {
            if (folder.startsWith(content.resolve(source))) {
                return "lies in the \"" + source + "\" folder of the content";
            }
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            return "is not a folder";
        }
        if (Files.exists(folder.resolve(ManifestFile.NAME), LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(folder.resolve(ManifestFile.NAME), LinkOption.NOFOLLOW_LINKS)) {
            return "has a " + ManifestFile.NAME + " that is not a file";
        }
        return "";
    }

    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        int names = absolute.getNameCount();
        for (Path there = absolute; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                Path real = there.toRealPath();
                int known = there.getNameCount();
                return known == names
                        ? real
                        : real.resolve(absolute.subpath(known, names)).normalize();
            }
        }
        return absolute.normalize();
    }

    /**
     * The folder for lock, staging and journal: beside the output folder, so that a rename reaches into it; inside only
     * where no rename or no permission would.
     */
    static Path work(Path folder) throws IOException {
        Path name = folder.getFileName();
        Path beside = folder.resolveSibling("." + name + ".liveblog");
        Path inside = folder.resolve(OutputPath.RESERVED + "work");
        if (AtomicFile.exists(inside)) {
            return inside;
        }
        Path parent = folder.getParent();
        if (parent == null || AtomicFile.exists(beside) || !Files.isDirectory(folder)) {
            return beside;
        }
        boolean reachable =
                Files.isWritable(parent) && Files.getFileStore(folder).equals(Files.getFileStore(parent));
        return reachable ? beside : inside;
    }
}
