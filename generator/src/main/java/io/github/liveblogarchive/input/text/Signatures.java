package io.github.liveblogarchive.input.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells by its first bytes what a file really is that should be text. */
final class Signatures {
    private record Signature(String bytes, String name) {}

    // A character a byte. UTF-32 stands before UTF-16, whose mark it begins with.
    private static final List<Signature> KNOWN = List.of(
            new Signature("\u0000\u0000\u00FE\u00FF", "UTF-32"),
            new Signature("\u00FF\u00FE\u0000\u0000", "UTF-32"),
            new Signature("\u00FE\u00FF", "UTF-16"),
            new Signature("\u00FF\u00FE", "UTF-16"),
            new Signature("\u001F\u008B", "gzip"),
            new Signature("\u0089PNG", "a PNG picture"),
            new Signature("\u00FF\u00D8\u00FF", "a JPEG picture"),
            new Signature("GIF87a", "a GIF picture"),
            new Signature("GIF89a", "a GIF picture"),
            new Signature("%PDF-", "a PDF document"),
            new Signature("PK\u0003\u0004", "a ZIP archive"),
            new Signature("(\u00B5/\u00FD", "a Zstandard archive"),
            new Signature("\u00FD7zXZ", "an XZ archive"));

    private Signatures() {}

    /** Whether bytes that are plain text may also be one of the known beginnings. */
    static boolean mayBegin(byte[] bytes, int from, int to) {
        return from < to && (bytes[from] == 'G' || bytes[from] == '%');
    }

    static Optional<String> of(byte[] bytes, int length) {
        String head = new String(bytes, 0, Math.min(8, length), StandardCharsets.ISO_8859_1);
        for (Signature known : KNOWN) {
            if (head.startsWith(known.bytes())) {
                return Optional.of(known.name());
            }
        }
        boolean everyOther = head.length() >= 4
                && (head.charAt(0) == 0) != (head.charAt(1) == 0)
                && (head.charAt(0) == 0) == (head.charAt(2) == 0)
                && (head.charAt(1) == 0) == (head.charAt(3) == 0);
        return everyOther ? Optional.of("UTF-16") : Optional.empty();
    }
}
