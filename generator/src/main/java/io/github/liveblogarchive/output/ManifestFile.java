package io.github.liveblogarchive.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The ledger as text: a line a set, a line a file of it, and the digest of all that at the end.
 *
 * <pre>
 * liveblog-manifest 1
 * set FINGERPRINT ID
 * file SHA-256 SIZE PATH
 * end SHA-256
 * </pre>
 */
final class ManifestFile {
    static final String NAME = OutputPath.RESERVED + "manifest";

    private static final String HEADER = "liveblog-manifest 1";

    /** A ledger and its last line, by which two can be told apart. */
    record Loaded(Books books, String end) {}

    private ManifestFile() {}

    /** The ledger, empty where there is none; nothing when it is damaged or not one of ours. */
    static Optional<Loaded> read(Path file) throws IOException {
        if (!AtomicFile.exists(file)) {
            return Optional.of(new Loaded(new Books(), ""));
        }
        // Not Files.newBufferedReader: bytes that are no UTF-8 are damage for the digest to find, not an error.
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
            return parse(reader);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Loaded> parse(BufferedReader reader) throws IOException {
        Books books = new Books();
        MessageDigest digest = Tree.sha256();
        boolean first = true;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (first != line.equals(HEADER)) {
                return Optional.empty();
            }
            if (line.startsWith("end ")) {
                boolean whole = line.equals(end(digest)) && reader.readLine() == null;
                return whole ? Optional.of(new Loaded(books, line)) : Optional.empty();
            }
            if (!first) {
                entry(line, books);
            }
            digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
            first = false;
        }
        return Optional.empty();
    }

    private static void entry(String line, Books books) {
        String[] words = line.split(" ", 2);
        if (words[0].equals("set")) {
            String[] set = line.split(" ", 3);
            require(set.length == 3, line);
            books.oldSet(set[2], set[1]);
        } else {
            String[] file = line.split(" ", 4);
            require(file.length == 4 && file[0].equals("file") && file[1].length() == 64, line);
            books.oldFile(file[3], Long.parseLong(file[2]), HexFormat.of().parseHex(file[1]));
        }
    }

    private static void require(boolean good, String line) {
        if (!good) {
            throw new IllegalArgumentException(line);
        }
    }

    /** Writes the new ledger and gives its last line. */
    static String write(Path file, Books books) throws IOException {
        MessageDigest digest = Tree.sha256();
        String[] end = {""};
        AtomicFile.write(file, out -> {
            OutputStream lines = new DigestOutputStream(out, digest);
            line(lines, HEADER);
            books.visit(new Books.Visitor() {
                @Override
                public void set(String id, String fingerprint) throws IOException {
                    line(lines, "set " + fingerprint + ' ' + id);
                }

                @Override
                public void file(int row) throws IOException {
                    FileTable files = books.files;
                    line(lines, "file " + files.digest(row) + ' ' + files.size(row) + ' ' + files.path(row));
                }
            });
            end[0] = end(digest);
            line(out, end[0]);
        });
        return end[0];
    }

    private static String end(MessageDigest digest) {
        return "end " + HexFormat.of().formatHex(digest.digest());
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
