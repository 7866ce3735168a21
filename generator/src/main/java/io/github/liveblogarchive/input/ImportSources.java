package io.github.liveblogarchive.input;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files that an import reads, in {@link #ORDER}: one file, a folder with all below it, or a pattern. */
public final class ImportSources {
    /**
     * By name, the files of a folder before those in the folders beside them: what lies above tells of what lies below,
     * as lists of members and channels do.
     */
    public static final Comparator<String> ORDER = ImportSources::compare;

    /** How problems call an export that comes from a stream. */
    public static final String STANDARD_INPUT = "standard input";

    private ImportSources() {}

    /**
     * The files with the names by which problems call them: below the folder that was given, with slashes.
     *
     * @param from a file, a folder, or a pattern as {@code exports/2024-*.json}; {@code **} stands for any folders
     * @param target the folder that is filled; what lies in it by an earlier import is not read again
     */
    public static Map<String, Path> find(String from, Path target) throws IOException {
        FileSystem system = target.getFileSystem();
        try {
            Path path = system.getPath(from);
            if (Files.isDirectory(path)) {
                return below(path, target, file -> true);
            }
            if (Files.exists(path)) {
                return Map.of(path.getFileName().toString(), path);
            }
        } catch (InvalidPathException e) {
            // A pattern: some systems do not allow its signs in a path.
        }
        String pattern = from.replace('\\', '/');
        int sign = firstSign(pattern);
        if (sign < 0) {
            return Map.of();
        }
        int slash = pattern.lastIndexOf('/', sign);
        Path base = system.getPath(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
        PathMatcher matcher = system.getPathMatcher("glob:" + pattern.substring(slash + 1));
        return Files.isDirectory(base) ? below(base, target, matcher::matches) : Map.of();
    }

    private static int compare(String one, String other) {
        String[] steps = one.split("/", -1);
        String[] others = other.split("/", -1);
        for (int i = 0; i < Math.min(steps.length, others.length); i++) {
            boolean file = i == steps.length - 1;
            if (file != (i == others.length - 1)) {
                return file ? -1 : 1;
            }
            int named = steps[i].compareTo(others[i]);
            if (named != 0) {
                return named;
            }
        }
        return 0;
    }

    /** As {@link #find(String, Path)}; what cannot be read, or is not there, is a problem. */
    public static Map<String, Path> find(String from, Path to, Problems problems) {
        Map<String, Path> sources = Map.of();
        try {
            sources = find(from, to);
        } catch (IOException e) {
            problems.error(Code.NOT_READABLE, Place.NONE, "\"" + from + "\" cannot be read: " + e, "");
        }
        if (sources.isEmpty()) {
            problems.error(
                    Code.NOTHING_TO_IMPORT,
                    Place.NONE,
                    "There is no file at \"" + from + "\".",
                    "Give a file, a folder, or a pattern such as exports/**.json.");
        }
        return sources;
    }

    /** The folder that was given, in which the file lies that {@link #find} calls by this name. */
    public static Path root(Path file, String name) {
        Path folder = file.toAbsolutePath().normalize();
        for (int i = 0; i <= name.chars().filter(c -> c == '/').count(); i++) {
            folder = folder.resolveSibling("");
        }
        return folder;
    }

    private static int firstSign(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, Path> below(Path base, Path target, Predicate<Path> wanted) throws IOException {
        Map<String, Path> files = new TreeMap<>(ORDER);
        Path own = target.toAbsolutePath().normalize();
        Files.walkFileTree(base, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                Path full = folder.toAbsolutePath().normalize();
                boolean ours = full.equals(own.resolve("blogs"))
                        || full.equals(own.resolve("static"))
                        || full.equals(own.resolve(".liveblog-import"));
                return ours ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path full = file.toAbsolutePath().normalize();
                Path inside = base.relativize(file);
                boolean ours = own.equals(full.getParent())
                        && (file.endsWith("site.yaml")
                                || file.endsWith(".liveblog-import.json")
                                || file.endsWith(".liveblog-media.json"));
                if (!ours && Files.isRegularFile(file) && wanted.test(inside)) {
                    files.put(inside.toString().replace(file.getFileSystem().getSeparator(), "/"), file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
