package io.github.liveblogarchive.page.search;

import java.util.Arrays;

/** Bytes that are being put together; numbers take seven bits a byte. */
final class Bytes {
    private byte[] bytes = new byte[64];
    private int size;

    Bytes number(int value) {
        room(5);
        int rest = value;
        while (rest >= 0x80) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    Bytes bytes(byte[] from, int start, int length) {
        room(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] take() {
        return Arrays.copyOf(bytes, size);
    }

    /** Reads what was put together. */
    static final class In {
        private final byte[] bytes;
        private int at;

        In(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        int number() {
            int value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        byte[] bytes() {
            return bytes;
        }

        int at() {
            return at;
        }

        int skip(int length) {
            int start = at;
            at += length;
            return start;
        }
    }
}
