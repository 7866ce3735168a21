package io.github.liveblogarchive.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.LongStream;

/** Digests for fingerprints: 128 bits of SHA-256 in hex; numbers of 64 bits where there are millions of them. */
public final class Digests {
    private static final int KEPT = 16;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Digests() {}

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha().digest(bytes), 0, KEPT);
    }

    /** The same as two numbers, of 64 bits each. */
    public static long[] halves(byte[] bytes) {
        ByteBuffer digest = ByteBuffer.wrap(sha().digest(bytes));
        return new long[] {digest.getLong(), digest.getLong()};
    }

    /** Of numbers in order. */
    public static String of(LongStream numbers) {
        MessageDigest sha = sha();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 12);
        numbers.forEach(number -> {
            buffer.putLong(number);
            if (!buffer.hasRemaining()) {
                sha.update(buffer.array());
                buffer.clear();
            }
        });
        sha.update(buffer.array(), 0, buffer.position());
        return HexFormat.of().formatHex(sha.digest(), 0, KEPT);
    }

    /** Of texts in order; the border between two texts counts. */
    public static String of(Iterable<String> parts) {
        MessageDigest sha = sha();
        for (String part : parts) {
            sha.update(part.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
        return HexFormat.of().formatHex(sha.digest(), 0, KEPT);
    }

    /** Of a file's bytes, which may be more than the memory holds. */
    public static String of(Path file) throws IOException {
        MessageDigest sha = sha();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest(), 0, KEPT);
    }

    /** What came before and one number more, in 64 bits; the order counts. */
    public static long mixed(long before, long next) {
        long spread = ((before ^ (before >>> 32)) * SPREAD + next) * SPREAD;
        return spread ^ (spread >>> 29);
    }

    /** What came before and one text more; the border between two texts counts. */
    public static long mixed(long before, String text) {
        long mixed = mixed(before, text.length());
        for (int i = 0; i < text.length(); i++) {
            mixed = mixed(mixed, text.charAt(i));
        }
        return mixed;
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
