package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists source files, sorted, so that every file system gives the same order. Links to outside and to folders are refused. */
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
                    "Put them into fewer folders.");
            return;
        }
        boolean inBlogHere = inBlog || Files.isRegularFile(folder.resolve(FOLDER_BLOG));
        for (Path child : children(folder)) {
            if (Files.isSymbolicLink(child)) {
                if (isReadableLink(child, inBlogHere) && isSource(child, inBlogHere)) {
                    files.add(child);
                }
            } else if (Files.isDirectory(child)) {
                add(child, inBlogHere, depth + 1, files);
            } else if (!Files.isRegularFile(child)) {
                problems.error(
                        Code.NOT_READABLE,
                        Place.file(name(child)),
                        "This is neither a file nor a folder.",
                        "Take it out of the content folder.");
            } else if (isSource(child, inBlogHere)) {
                files.add(child);
            }
        }
    }

    private List<Path> children(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(p -> !String.valueOf(p.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (FileSystemException e) {
            problems.error(
                    Code.NOT_READABLE,
                    Place.file(name(folder)),
                    "The folder cannot be read: " + e.getMessage() + ".",
                    "Check its permissions.");
            return List.of();
        }
    }

    // A folder behind a link may be one that the link lies in; so two links are enough for a walk without end.
    private boolean isReadableLink(Path link, boolean inBlog) throws IOException {
        boolean folder = Files.isDirectory(link);
        if (inBlog && (folder || belongsToFolder(link))) {
            // The form of the folder judges what lies in it, and says so.
            return false;
        }
        String message = folder
                ? "This is a link to a folder; such links are not followed."
                : !Files.isRegularFile(link)
                        ? "This is a link that leads nowhere."
                        : !leadsInside(link) ? "This is a link that leads outside of the content folder." : "";
        if (!message.isEmpty()) {
            problems.error(
                    Code.BAD_ADDRESS,
                    Place.file(name(link)),
                    message,
                    folder ? "Put the folder itself here." : "Replace it by the file itself.");
        }
        return message.isEmpty();
    }

    private boolean isSource(Path file, boolean inBlog) {
        String name = String.valueOf(file.getFileName());
        return !inBlog || name.equals(FOLDER_BLOG) || !name.endsWith(".md");
    }

    private boolean leadsInside(Path link) throws IOException {
        return link.toRealPath().startsWith(root.toRealPath());
    }

    public boolean belongsToFolder(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".md") && !file.endsWith(FOLDER_BLOG);
    }
}
