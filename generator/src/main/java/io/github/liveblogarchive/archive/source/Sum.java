package io.github.liveblogarchive.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * 64 bits that tell whether bytes are the same as before: two cyclic sums over different polynomials. They guard against
 * accidents, not against an owner who wants to fool himself, and cost a tenth of SHA-256 in a JVM that has just started.
 */
final class Sum {
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    long value() {
        return (one.getValue() << 32) | other.getValue();
    }

    void add(byte[] bytes, int length) {
        one.update(bytes, 0, length);
        other.update(bytes, 0, length);
    }

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        add(bytes, bytes.length);
    }

    void add(long number) {
        byte[] bytes = new byte[Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (number >>> (8 * i));
        }
        add(bytes, bytes.length);
    }

    void add(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            add(buffer, read);
            length += read;
        }
        add(length);
    }
}
