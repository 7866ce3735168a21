package io.github.liveblogarchive.archive.source;

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

/** Lists sources, sorted, so that every file system gives the same order. Links to outside and to folders are refused. */
public final class SourceWalk {
    /** The file that makes its folder a live blog; the other Markdown files of such a folder are its entries. */
    static final String FOLDER_BLOG = "blog.md";

    private static final int MAX_DEPTH = 32;

    private final Path root;
    private final Problems problems;

    /**
     * A folder on the way.
     *
     * @param inBlog whether Markdown in it belongs to a live blog that is a folder
     * @param held the same, but by the mere name of a file or folder in it or above it
     * @param stamp of the files of that blog
     */
    private record Here(boolean inBlog, boolean held, int depth, Stamp stamp) {}

    public SourceWalk(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** All files below a folder; the entries of a live blog that is a folder are in that blog's source. */
    public List<Source> sources(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        add(folder, new Here(false, Files.exists(root.resolve(FOLDER_BLOG)), 0, new Stamp()), sources);
        return sources;
    }

    private void add(Path folder, Here outer, List<Source> sources) throws IOException {
        if (outer.depth > MAX_DEPTH) {
            problems.error(
                    Code.TOO_DEEP,
                    Place.file(name(root, folder)),
                    "Folders lie more than " + MAX_DEPTH + " deep.",
                    "Put them into fewer folders.");
            return;
        }
        Path blog = folder.resolve(FOLDER_BLOG);
        boolean isBlog = Files.isRegularFile(blog);
        Here here = new Here(
                outer.inBlog || isBlog,
                outer.held || isBlog || Files.exists(blog),
                outer.depth + 1,
                isBlog ? new Stamp() : outer.stamp);
        for (Path child : children(folder)) {
            FileFacts facts = FileFacts.of(child);
            boolean reads = isSource(child, here.inBlog);
            if (facts.isFolder()) {
                add(child, here, sources);
                continue;
            }
            if (!facts.isFile() && !facts.isLink()) {
                problems.error(
                        Code.NOT_READABLE,
                        Place.file(name(root, child)),
                        "This is neither a file nor a folder.",
                        "Take it out of the content folder.");
                continue;
            }
            String name = name(root, child);
            boolean ofBlog = isOfBlog(child) && here.inBlog;
            Stamp stamp = ofBlog ? here.stamp : new Stamp();
            stamp.add(name, facts, here.held);
            boolean isReadable = !facts.isLink() || isReadableLink(child, here.inBlog);
            if (reads && isReadable) {
                sources.add(new Source(name, child, here.held, stamp));
            }
        }
    }

    private List<Path> children(Path folder) throws IOException {
        try {
            return list(folder);
        } catch (FileSystemException e) {
            problems.error(
                    Code.NOT_READABLE,
                    Place.file(name(root, folder)),
                    "The folder cannot be read: " + e.getMessage() + ".",
                    "Check its permissions.");
            return List.of();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(p -> !String.valueOf(p.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    // A folder behind a link may be one that the link lies in; so two links are enough for a walk without end.
    private boolean isReadableLink(Path link, boolean inBlog) throws IOException {
        boolean folder = Files.isDirectory(link);
        if (inBlog && (folder || isEntry(link))) {
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
                    Place.file(name(root, link)),
                    message,
                    folder ? "Put the folder itself here." : "Replace it by the file itself.");
        }
        return message.isEmpty();
    }

    private static boolean isSource(Path file, boolean inBlog) {
        return !inBlog || !isEntry(file);
    }

    private static boolean isEntry(Path file) {
        return isOfBlog(file) && !file.endsWith(FOLDER_BLOG);
    }

    private static boolean isOfBlog(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".md");
    }

    private boolean leadsInside(Path link) throws IOException {
        return link.toRealPath().startsWith(root.toRealPath());
    }

    /** Takes a file of a source. */
    interface Visitor {
        void file(Path file, String name) throws IOException;
    }

    /** Visits the files of a source in the order in which the walk stamped them. */
    static void visit(Path root, Source source, Visitor visitor) throws IOException {
        Path folder = source.path().getParent();
        if (source.isFolder() && folder != null) {
            visitFolder(root, folder, 0, visitor);
        } else {
            visitor.file(source.path(), source.name());
        }
    }

    private static void visitFolder(Path root, Path folder, int depth, Visitor visitor) throws IOException {
        for (Path child : list(folder)) {
            FileFacts facts = FileFacts.of(child);
            if (facts.isFolder()) {
                if (depth < MAX_DEPTH && !Files.isRegularFile(child.resolve(FOLDER_BLOG))) {
                    visitFolder(root, child, depth + 1, visitor);
                }
            } else if (isOfBlog(child)) {
                visitor.file(child, name(root, child));
            }
        }
    }
}
