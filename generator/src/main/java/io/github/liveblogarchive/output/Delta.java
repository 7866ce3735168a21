package io.github.liveblogarchive.output;

import io.github.liveblogarchive.output.ledger.Books;
import io.github.liveblogarchive.output.ledger.FileTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The complete list of what a run changed, for tools that upload it: a line a file, sorted by path, {@code A} added,
 * {@code M} changed, {@code D} deleted. What the run finished for one that was killed is in it.
 */
final class Delta {
    private static final char ADDED = 'A';
    private static final char CHANGED = 'M';
    private static final char DELETED = 'D';

    /** From an earlier run, which did not come to write its list. */
    private final TreeMap<String, Character> earlier = new TreeMap<>();

    /** Whether it put a whole site in place. */
    private boolean whole;

    void noteStep(String step, String path) {
        switch (step) {
            case "whole" -> whole = true;
            case "drop", "delete" -> earlier.put(path, DELETED);
            case "put" -> earlier.put(path, CHANGED);
            default -> earlier.put(path, ADDED);
        }
    }

    void write(Path file, Books books, Changes changes) throws IOException {
        FileTable files = books.files;
        for (int row = 0; whole && books.isOurs(row); row++) {
            earlier.put(files.path(row), ADDED);
        }
        BitSet all = (BitSet) changes.added.clone();
        all.or(changes.changed);
        all.or(changes.deleted);
        int[] rows = all.stream().toArray();
        files.sort(rows);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        AtomicFile.write(file, out -> {
            String last = "";
            for (int row : rows) {
                String path = files.path(row);
                write(out, earlier.subMap(last, false, path, false));
                char now = changes.deleted.get(row) ? DELETED : changes.added.get(row) ? ADDED : CHANGED;
                write(out, both(earlier.getOrDefault(path, now), now), path);
                last = path;
            }
            write(out, earlier.tailMap(last, false));
        });
    }

    private static char both(char before, char now) {
        if (now == DELETED) {
            return before == ADDED ? ' ' : DELETED;
        }
        return before == now || before == ADDED ? before : CHANGED;
    }

    private static void write(OutputStream out, Map<String, Character> lines) throws IOException {
        for (Map.Entry<String, Character> line : lines.entrySet()) {
            write(out, line.getValue(), line.getKey());
        }
    }

    private static void write(OutputStream out, char letter, String path) throws IOException {
        if (letter != ' ') {
            out.write((letter + " " + path + '\n').getBytes(StandardCharsets.US_ASCII));
        }
    }
}
