package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists source files, sorted, so that every file system gives the same order. Links to outside are refused. */
public final class SourceWalk {
    /** The file that makes its folder a live blog; the other Markdown files of such a folder are its entries. */
    private static final String FOLDER_BLOG = "blog.md";

    private static final int MAX_DEPTH = 32;

    private final Path root;
    private final Problems problems;

    public SourceWalk(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    public String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** All files below a folder but the entries of live blogs that are folders. */
    public List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        add(folder, false, 0, files);
        return files;
    }

    private void add(Path folder, boolean inBlog, int depth, List<Path> files) throws IOException {
        if (depth > MAX_DEPTH) {
            problems.error(
                    Code.TOO_DEEP,
                    Place.file(name(folder)),
                    "Folders lie more than " + MAX_DEPTH + " deep.",
                    "Look for a link that leads back to a folder above it.");
            return;
        }
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.filter(p -> !String.valueOf(p.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
        boolean blogHere = Files.isRegularFile(folder.resolve(FOLDER_BLOG));
        for (Path child : children) {
            if (Files.isSymbolicLink(child) && !leadsInside(child)) {
                problems.error(
                        Code.BAD_ADDRESS,
                        Place.file(name(child)),
                        "This is a link that leads outside of the content folder.",
                        "Replace it by the file itself.");
            } else if (Files.isDirectory(child)) {
                add(child, inBlog || blogHere, depth + 1, files);
            } else if (isSource(child, inBlog || blogHere)) {
                files.add(child);
            }
        }
    }

    private boolean isSource(Path file, boolean inBlog) {
        String name = String.valueOf(file.getFileName());
        return !inBlog || name.equals(FOLDER_BLOG) || !name.endsWith(".md");
    }

    private boolean leadsInside(Path link) throws IOException {
        try {
            return link.toRealPath().startsWith(root.toRealPath());
        } catch (java.nio.file.NoSuchFileException e) {
            return false;
        }
    }

    public boolean belongsToFolder(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".md") && !file.endsWith(FOLDER_BLOG);
    }
}
