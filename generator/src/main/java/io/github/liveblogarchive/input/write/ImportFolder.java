package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Conflict;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The content folder that an import fills; what a person wrote, changed or deleted there stays so.
 *
 * <p>{@code .liveblog-import.json} in it remembers what earlier imports wrote. Where a person's version and that of the
 * sources part, the latter is laid below {@code .liveblog-import/}, which nothing reads, and a warning names both. A live
 * blog of which no file is left was deleted as a whole, and is written anew.
 */
public final class ImportFolder {
    private static final String LEDGER = ".liveblog-import.json";
    private static final String ASIDE = ".liveblog-import/";

    private final Path root;
    private final Problems problems;
    private final SortedMap<String, Ledger.Written> ledger;
    private final Map<String, List<String>> paths = new HashMap<>();
    private final Set<String> given = new TreeSet<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private ImportFolder(Path root, Problems problems, SortedMap<String, Ledger.Written> ledger) {
        this.root = root;
        this.problems = problems;
        this.ledger = ledger;
        ledger.forEach((path, written) ->
                paths.computeIfAbsent(written.blog(), any -> new ArrayList<>()).add(path));
    }

    public static ImportFolder open(Path root, Problems problems) throws IOException {
        return new ImportFolder(root, problems, Ledger.read(root.resolve(LEDGER)));
    }

    /** Writes all files of a blog, and removes those that an earlier import wrote for it and this one does not. */
    public void blog(String blog, FileList files) throws IOException {
        List<String> earlier = paths.getOrDefault(blog, List.of());
        boolean there = earlier.stream().anyMatch(path -> Files.exists(root.resolve(path)));
        files.to((path, bytes) -> file(blog, path, bytes, there));
        for (String path : earlier) {
            if (!given.contains(path)) {
                remove(path);
            }
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

    /** Where a person's version was kept though the sources say something else. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Something that hands out files, for instance a {@link NativeWriter} with its blog. */
    @FunctionalInterface
    public interface FileList {
        void to(NativeWriter.Files files) throws IOException;
    }

    private void file(String blog, String path, byte[] bytes, boolean blogIsThere) throws IOException {
        given.add(path);
        Path file = root.resolve(path);
        Optional<Ledger.Written> earlier = Optional.ofNullable(ledger.get(path));
        Map<String, String> records = path.endsWith(".ndjson") ? RecordLine.digests(bytes) : Map.of();
        Ledger.Written now = new Ledger.Written(digest(bytes), blog, records);
        if (Files.isRegularFile(file)) {
            byte[] found = Files.readAllBytes(file);
            String digest = digest(found);
            if (digest.equals(now.digest())) {
                unchanged.add(path);
            } else if (earlier.isEmpty() || !earlier.get().digest().equals(digest)) {
                merge(path, found, bytes, earlier, now);
                return;
            } else {
                write(path, bytes);
            }
        } else if (Files.exists(file)) {
            conflict(path, bytes, List.of(new Conflict(path, "", "", "a folder", "a file")));
            return;
        } else if (blogIsThere && earlier.isPresent()) {
            conflict(path, new byte[0], List.of(new Conflict(path, "", "", "", Differences.brief(text(bytes)))));
            return;
        } else {
            write(path, bytes);
        }
        ledger.put(path, now);
    }

    private void write(String path, byte[] bytes) throws IOException {
        replace(path, bytes);
        written.add(path);
    }

    private void merge(String path, byte[] found, byte[] bytes, Optional<Ledger.Written> earlier, Ledger.Written now)
            throws IOException {
        Map<String, String> base = earlier.map(Ledger.Written::records).orElse(Map.of());
        Optional<LineMerge.Merged> merged = LineMerge.of(path, found, bytes, base);
        if (merged.isEmpty()) {
            conflict(path, bytes, List.of(Differences.lines(path, text(found), text(bytes))));
            return;
        }
        byte[] whole = merged.get().text().getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(whole, found)) {
            left.add(path);
        } else {
            write(path, whole);
        }
        if (!merged.get().conflicts().isEmpty()) {
            byte[] aside = merged.get().aside().getBytes(StandardCharsets.UTF_8);
            warn(path, aside, merged.get().conflicts());
        }
        // Not the digest of what was merged: that is still a person's file.
        Map<String, String> records = LineMerge.remembered(bytes, found, base);
        ledger.put(path, new Ledger.Written(now.digest(), now.blog(), records));
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

    private void conflict(String path, byte[] bytes, List<Conflict> parting) throws IOException {
        left.add(path);
        warn(path, bytes, parting);
    }

    private void warn(String path, byte[] bytes, List<Conflict> parting) throws IOException {
        conflicts.addAll(parting);
        String hint = "Import with -Dliveblog.report=FILE.html to see both versions side by side.";
        if (bytes.length > 0) {
            String aside = ASIDE + path + ".new";
            replace(aside, bytes);
            hint = "What the sources say lies in \"" + aside + "\". Take from it what you want, or delete \"" + path
                    + "\" and import again.";
        }
        problems.warning(
                Code.IMPORT_CONFLICT,
                Place.file(path),
                "\"" + path + "\" was changed by hand or not written by an import. What differs was kept as it is: "
                        + parting.get(0).where()
                        + (parting.size() > 1 ? " and " + (parting.size() - 1) + " more." : "."),
                hint);
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

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
