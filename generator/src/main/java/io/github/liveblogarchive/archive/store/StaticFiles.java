package io.github.liveblogarchive.archive.store;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The files of the content folder's {@code static}, which are published as they are. Hidden files are left out, links
 * are not followed; each of them is told once.
 *
 * @param files by their path below {@code static}, with slashes
 */
public record StaticFiles(NavigableMap<String, Path> files) {
    public static final String FOLDER = "static";

    private static final List<String> FOR_HOSTS = List.of(".well-known", ".nojekyll", ".htaccess");

    public StaticFiles {
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
    }

    public static StaticFiles read(Path root, Problems problems) throws IOException {
        Path folder = root.resolve(FOLDER);
        NavigableMap<String, Path> files = new TreeMap<>();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new Walk(folder, files, problems));
        }
        return new StaticFiles(files);
    }

    /** Whether the owner publishes a file of this path below the site's root. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** What the host of a site reads is content; editors' and systems' files are not. */
    public static boolean isHidden(String name) {
        return name.startsWith(".") && !FOR_HOSTS.contains(name);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final NavigableMap<String, Path> files;
        private final Problems problems;

        Walk(Path folder, NavigableMap<String, Path> files, Problems problems) {
            this.folder = folder;
            this.files = files;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path child, BasicFileAttributes attributes) {
            if (child.equals(folder) || !isHidden(String.valueOf(child.getFileName()))) {
                return FileVisitResult.CONTINUE;
            }
            hidden(child);
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(String.valueOf(file.getFileName()))) {
                hidden(file);
            } else if (!attributes.isRegularFile() || file.equals(folder)) {
                problems.warning(
                        Code.UNUSED_FILE,
                        Place.file(name(file)),
                        attributes.isSymbolicLink()
                                ? "This is a link, and links below static/ are not followed: it is not published."
                                : "This is no file that can be copied: it is not published.",
                        "Replace it by the file or folder itself.");
            } else {
                files.put(folder.relativize(file).toString().replace('\\', '/'), file);
            }
            return FileVisitResult.CONTINUE;
        }

        private void hidden(Path path) {
            problems.note(
                    Code.UNUSED_FILE,
                    Place.file(name(path)),
                    "Its name begins with a dot: it is not published.",
                    "Of such names only " + String.join(", ", FOR_HOSTS) + " are.");
        }

        private String name(Path path) {
            String below = folder.relativize(path).toString().replace('\\', '/');
            return below.isEmpty() ? FOLDER : FOLDER + "/" + below;
        }
    }
}
