package io.github.liveblogarchive.theme;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;

/**
 * Gathers a page as UTF-8, to be handed on in one piece. A template writes thousands of short texts; the JDK's writers
 * copy each of them three times.
 */
final class PageBytes extends Writer {
    private static final int NONE = -1;

    private byte[] bytes = new byte[1 << 15];
    private int size;
    /** The first half of a pair that one write ended with. */
    private int half = NONE;

    @Override
    public void write(char[] text, int offset, int length) {
        room(length);
        for (int i = offset; i < offset + length; i++) {
            put(text[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) {
        room(length);
        for (int i = offset; i < offset + length; i++) {
            put(text.charAt(i));
        }
    }

    @Override
    public void write(int c) {
        room(1);
        put((char) c);
    }

    // One character more than there are, as a half of a pair may be waiting.
    private void room(int characters) {
        int most = Math.addExact(size, Math.multiplyExact(3, characters + 1));
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, bytes.length * 2));
        }
    }

    private void put(char c) {
        if (c < 0x80 && half == NONE) {
            bytes[size++] = (byte) c;
        } else {
            putWide(c);
        }
    }

    private void putWide(char c) {
        if (half != NONE) {
            char first = (char) half;
            half = NONE;
            if (Character.isLowSurrogate(c)) {
                int point = Character.toCodePoint(first, c);
                bytes[size++] = (byte) (0xF0 | (point >> 18));
                bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
                bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
                bytes[size++] = (byte) (0x80 | (point & 0x3F));
                return;
            }
            bytes[size++] = '?';
        }
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    /** Hands on what was gathered, and begins anew. */
    void writeTo(OutputStream out) throws IOException {
        if (half != NONE) {
            room(1);
            bytes[size++] = '?';
        }
        out.write(bytes, 0, size);
        clear();
    }

    void clear() {
        size = 0;
        half = NONE;
    }

    /** Bytes that it holds on to. */
    int capacity() {
        return bytes.length;
    }

    @Override
    public void flush() {
        // There is nothing behind it until writeTo.
    }

    @Override
    public void close() {
        // Memory only.
    }
}
