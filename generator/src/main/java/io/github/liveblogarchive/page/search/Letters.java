package io.github.liveblogarchive.page.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers as letters that a script may hold as they are: five bits a letter, the low ones first. Most take one. */
final class Letters {
    private static final byte[] DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = values();
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private byte[] bytes = new byte[16];
    private int size;

    private static byte[] values() {
        byte[] values = new byte[128];
        for (int i = 0; i < DIGITS.length; i++) {
            values[DIGITS[i]] = (byte) i;
        }
        return values;
    }

    Letters number(int value) {
        int rest = value;
        while (rest >= MORE) {
            put(DIGITS[(rest & (MORE - 1)) | MORE]);
            rest >>>= BITS;
        }
        put(DIGITS[rest]);
        return this;
    }

    private void put(byte letter) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = letter;
    }

    Letters append(byte[] from, int start, int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + length, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(from, start, bytes, size, length);
        size += length;
        return this;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    In read() {
        return new In(bytes, 0, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.US_ASCII);
    }

    static char digit(int value) {
        return (char) DIGITS[value];
    }

    /** Reads what was written. */
    static final class In {
        private final byte[] bytes;
        private final int end;
        private int at;

        In(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.at = start;
            this.end = end;
        }

        boolean hasMore() {
            return at < end;
        }

        int at() {
            return at;
        }

        int number() {
            int value = 0;
            int shift = 0;
            int digit;
            do {
                digit = VALUES[bytes[at++]];
                value |= (digit & (MORE - 1)) << shift;
                shift += BITS;
            } while (digit >= MORE);
            return value;
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
