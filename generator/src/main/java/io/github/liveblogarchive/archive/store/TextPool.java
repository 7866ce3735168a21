package io.github.liveblogarchive.archive.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many short texts one behind the other: a text costs its UTF-8 and a byte, where a String costs 50 more. */
public final class TextPool {
    private static final int LONG = 255;

    private byte[] bytes = new byte[256];
    private int end;

    /** Where the text stands from now on. */
    public int add(byte[] from, int at, int length) {
        int place = end;
        int needed = Math.addExact(end, length + 5);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, Math.addExact(end, end >> 1)));
        }
        bytes[end++] = (byte) Math.min(length, LONG);
        if (length >= LONG) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                bytes[end++] = (byte) (length >>> shift);
            }
        }
        System.arraycopy(from, at, bytes, end, length);
        end += length;
        return place;
    }

    public String text(int place) {
        return new String(bytes, start(place), length(place), StandardCharsets.UTF_8);
    }

    public boolean equals(int place, byte[] text) {
        int start = start(place);
        return Arrays.equals(bytes, start, start + length(place), text, 0, text.length);
    }

    public boolean equals(int one, int other) {
        int a = start(one);
        int b = start(other);
        return Arrays.equals(bytes, a, a + length(one), bytes, b, b + length(other));
    }

    public int hash(int place) {
        int start = start(place);
        return hash(bytes, start, start + length(place));
    }

    public static int hash(byte[] text) {
        return hash(text, 0, text.length);
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    private int length(int place) {
        int first = bytes[place] & 0xFF;
        if (first < LONG) {
            return first;
        }
        int length = 0;
        for (int i = 1; i <= 4; i++) {
            length = length << 8 | (bytes[place + i] & 0xFF);
        }
        return length;
    }

    private int start(int place) {
        return place + ((bytes[place] & 0xFF) < LONG ? 1 : 5);
    }
}
