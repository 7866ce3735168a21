package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The content folder that an import fills; what a person wrote or changed there is never touched.
 *
 * <p>{@code .liveblog-import.json} in it remembers what earlier imports wrote. Where a file stands in the way, the new
 * version is laid below {@code .liveblog-import/}, which nothing reads, and a warning names both.
 */
public final class ImportFolder {
    private static final String LEDGER = ".liveblog-import.json";
    private static final String ASIDE = ".liveblog-import/";

    private final Path root;
    private final Problems problems;
    private final SortedMap<String, Ledger.Written> ledger;
    private final Set<String> given = new TreeSet<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    private ImportFolder(Path root, Problems problems, SortedMap<String, Ledger.Written> ledger) {
        this.root = root;
        this.problems = problems;
        this.ledger = ledger;
    }

    public static ImportFolder open(Path root, Problems problems) throws IOException {
        return new ImportFolder(root, problems, Ledger.read(root.resolve(LEDGER)));
    }

    /** Writes all files of a blog, and removes those that an earlier import wrote for it and this one does not. */
    public void blog(String blog, FileList files) throws IOException {
        files.to((path, bytes) -> file(blog, path, bytes));
        List<String> stale = ledger.entrySet().stream()
                .filter(entry -> entry.getValue().blog().equals(blog) && !given.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (String path : stale) {
            remove(path);
        }
    }

    /** Writes a file unless there is one of that name, whoever wrote it. */
    public void fileIfAbsent(String path, byte[] bytes) throws IOException {
        if (!Files.exists(root.resolve(path))) {
            replace(path, bytes);
            written.add(path);
        }
    }

    /** Remembers what was written; to be called when all is. */
    public void close() throws IOException {
        byte[] bytes = Ledger.bytes(ledger);
        Path file = root.resolve(LEDGER);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            replace(LEDGER, bytes);
        }
    }

    public List<String> written() {
        return List.copyOf(written);
    }

    public List<String> unchanged() {
        return List.copyOf(unchanged);
    }

    public List<String> left() {
        return List.copyOf(left);
    }

    public List<String> removed() {
        return List.copyOf(removed);
    }

    /** Something that hands out files, for instance a {@link NativeWriter} with its blog. */
    @FunctionalInterface
    public interface FileList {
        void to(NativeWriter.Files files) throws IOException;
    }

    private void file(String blog, String path, byte[] bytes) throws IOException {
        given.add(path);
        String digest = digest(bytes);
        Path file = root.resolve(path);
        if (Files.exists(file)) {
            String found = Files.isRegularFile(file) ? digest(Files.readAllBytes(file)) : "";
            if (found.equals(digest)) {
                unchanged.add(path);
                ledger.put(path, new Ledger.Written(digest, blog));
                return;
            }
            if (!isOurs(path, found)) {
                conflict(path, bytes);
                return;
            }
        }
        replace(path, bytes);
        written.add(path);
        ledger.put(path, new Ledger.Written(digest, blog));
    }

    private void remove(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        boolean inside = file.startsWith(root.normalize());
        if (inside && Files.isRegularFile(file)) {
            if (isOurs(path, digest(Files.readAllBytes(file)))) {
                Files.delete(file);
                removed.add(path);
            } else {
                left.add(path);
                problems.warning(
                        Code.IMPORT_CONFLICT,
                        Place.file(path),
                        "The sources no longer give \"" + path + "\", but it was changed by hand.",
                        "It is left as it is; delete it if it is not wanted, or it will be read beside the new files.");
            }
        }
        ledger.remove(path);
    }

    private void conflict(String path, byte[] bytes) throws IOException {
        String aside = ASIDE + path + ".new";
        replace(aside, bytes);
        left.add(path);
        problems.warning(
                Code.IMPORT_CONFLICT,
                Place.file(path),
                "\"" + path + "\" was changed by hand or not written by an import, so it is left as it is.",
                "The new version lies in \"" + aside + "\". Take from it what you want, or delete \"" + path
                        + "\" and import again.");
    }

    private boolean isOurs(String path, String digest) {
        Ledger.Written earlier = ledger.get(path);
        return earlier != null && earlier.digest().equals(digest);
    }

    private void replace(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        // Not createTempFile: its files are for their owner only, and stay so under their final name.
        Path temporary = file.resolveSibling(".import-" + file.getFileName() + ".tmp");
        try {
            Files.write(temporary, bytes);
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
