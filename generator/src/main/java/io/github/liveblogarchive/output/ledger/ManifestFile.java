package io.github.liveblogarchive.output.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;

/**
 * The ledger as text: a line a set, a line a file of it, and a check sum of all that at the end. The sum finds damage,
 * not malice: who can write the ledger can write the site.
 *
 * <pre>
 * liveblog-manifest 2
 * set FINGERPRINT ID
 * file SIZE PATH
 * end CRC-32C
 * </pre>
 *
 * <p>Version 1, which is read only, had the SHA-256 of the file before its size, and of all lines at the end.
 */
public final class ManifestFile {
    public static final String NAME = OutputPath.RESERVED + "manifest";

    private static final String HEADER = "liveblog-manifest 2";
    private static final String HEADER_1 = "liveblog-manifest 1";
    private static final int DIGEST_AND_SPACE = 65;
    private static final int MOST_DIGITS = 18;
    private static final int USUAL_LINE = 80;
    private static final int MOST_EXPECTED = 1 << 24;

    /**
     * A ledger as it was read.
     *
     * @param current whether it is of the version that is written
     */
    public record Loaded(Books books, boolean current) {}

    /** Takes the lines in, and tells what the last one must be. */
    private record Sum(LedgerLines.Sum lines, Supplier<String> end) {}

    private ManifestFile() {}

    /** The ledger, empty where there is none; nothing when it is damaged or not one of ours. */
    public static Optional<Loaded> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(new LedgerLines(in), new Books((int) Math.min(Files.size(file) / USUAL_LINE, MOST_EXPECTED)));
        } catch (NoSuchFileException e) {
            return Optional.of(new Loaded(Books.none(), false));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Loaded> parse(LedgerLines lines, Books books) throws IOException {
        String header = lines.next() ? lines.text(0) : "";
        boolean current = header.equals(HEADER);
        if (!current && !header.equals(HEADER_1)) {
            return Optional.empty();
        }
        Sum sum = current ? crcSum() : sha256Sum();
        lines.sum(sum.lines);
        while (lines.next()) {
            if (lines.startsWith("file ")) {
                int number = "file ".length() + (current ? 0 : DIGEST_AND_SPACE);
                int space = lines.indexOf(' ', number);
                require(space > number && space - number <= MOST_DIGITS);
                books.oldFile(lines.ascii(space + 1), lines.number(number, space));
            } else if (lines.startsWith("set ")) {
                int space = lines.indexOf(' ', "set ".length());
                require(space > "set ".length());
                String fingerprintAndId = lines.text("set ".length());
                int cut = space - "set ".length();
                books.oldSet(fingerprintAndId.substring(cut + 1), fingerprintAndId.substring(0, cut));
            } else {
                return lines.text(0).equals(sum.end.get()) && !lines.next()
                        ? Optional.of(new Loaded(books, current))
                        : Optional.empty();
            }
            lines.sum(sum.lines);
        }
        return Optional.empty();
    }

    private static void require(boolean good) {
        if (!good) {
            throw new IllegalArgumentException("The ledger has a line of another form");
        }
    }

    public static void write(OutputStream out, Books books) throws IOException {
        CRC32C sum = new CRC32C();
        BufferedOutputStream lines = new BufferedOutputStream(new CheckedOutputStream(out, sum), 1 << 16);
        text(lines, HEADER + '\n');
        books.visit(new Books.Visitor() {
            @Override
            public void set(String id, String fingerprint) throws IOException {
                text(lines, "set " + fingerprint + ' ' + id + '\n');
            }

            @Override
            public void file(int row) throws IOException {
                text(lines, "file " + books.files.size(row) + ' ');
                books.files.writePath(row, lines);
                lines.write('\n');
            }
        });
        lines.flush();
        text(out, end(sum) + '\n');
    }

    private static String end(Checksum sum) {
        return "end " + HexFormat.of().toHexDigits(sum.getValue(), 8);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sum crcSum() {
        CRC32C sum = new CRC32C();
        return new Sum(sum::update, () -> end(sum));
    }

    private static Sum sha256Sum() {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            return new Sum(sum::update, () -> "end " + HexFormat.of().formatHex(sum.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
