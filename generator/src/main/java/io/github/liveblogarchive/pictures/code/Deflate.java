package io.github.liveblogarchive.pictures.code;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs bytes in the zlib format (RFC 1950, RFC 1951).
 *
 * <p>The JDK's own packer hands the work to the zlib that it finds on the machine, and there are several in use which
 * pack the same bytes in different ways.
 */
final class Deflate {
    private static final int WINDOW = 1 << 15;
    private static final int LEAST = 3;
    private static final int MOST = 258;
    private static final int LONG = 32;
    private static final int HASH_BITS = 15;
    /** So many places are tried for each match; more gain little in pictures. */
    private static final int TRIES = 8;
    /** Symbols of one block: tables are written anew after them. */
    private static final int BLOCK = 1 << 15;

    private final byte[] data;
    private final int[] head = new int[1 << HASH_BITS];
    private final int[] before = new int[WINDOW];
    private final int[] lengths = new int[BLOCK];
    private final int[] distances = new int[BLOCK];
    private final DeflateBlock out = new DeflateBlock();
    private int symbols;

    private Deflate(byte[] data) {
        this.data = data;
        Arrays.fill(head, -1);
    }

    static byte[] zlib(byte[] data) {
        Deflate deflate = new Deflate(data);
        deflate.out.bits(0x9C78, 16);
        deflate.pack();
        Adler32 sum = new Adler32();
        sum.update(data);
        return deflate.out.finish((int) sum.getValue());
    }

    private void pack() {
        int at = 0;
        int match = find(0, LEAST - 1);
        int distance = found;
        while (at < data.length) {
            insert(at);
            int next = match < LONG && at + 1 < data.length ? find(at + 1, match) : 0;
            if (match >= LEAST && next <= match) {
                add(match, distance);
                // In the middle of a long run every place is like the one before.
                int step = match > LONG ? 16 : 1;
                for (int i = at + 1; i < at + match; i += step) {
                    insert(i);
                }
                at += match;
                match = find(at, LEAST - 1);
            } else {
                // The next byte begins a longer match, or there is none.
                add(data[at] & 0xFF, 0);
                at++;
                match = next;
            }
            distance = found;
        }
        out.block(lengths, distances, symbols, true);
    }

    private void add(int length, int distance) {
        lengths[symbols] = length;
        distances[symbols] = distance;
        if (++symbols == BLOCK) {
            out.block(lengths, distances, symbols, false);
            symbols = 0;
        }
    }

    private int hash(int at) {
        int three = (data[at] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF);
        return (three * 0x9E3779B1) >>> (32 - HASH_BITS);
    }

    private void insert(int at) {
        if (at + LEAST <= data.length) {
            int hash = hash(at);
            before[at & (WINDOW - 1)] = head[hash];
            head[hash] = at;
        }
    }

    /** How far back the last match that was found lies. */
    private int found;

    /** The length of the longest match at a place, 0 where none is longer than another one. */
    private int find(int at, int longerThan) {
        if (at + LEAST > data.length) {
            return 0;
        }
        int most = Math.min(MOST, data.length - at);
        int best = Math.max(longerThan, LEAST - 1);
        int length = 0;
        int candidate = head[hash(at)];
        for (int tries = TRIES; candidate >= 0 && at - candidate < WINDOW && tries > 0 && best < most; tries--) {
            if (data[candidate + best] == data[at + best]) {
                int same = Arrays.mismatch(data, candidate, candidate + most, data, at, at + most);
                same = same < 0 ? most : same;
                if (same > best) {
                    best = same;
                    length = same;
                    found = at - candidate;
                }
            }
            int earlier = before[candidate & (WINDOW - 1)];
            candidate = earlier < candidate ? earlier : -1;
        }
        return length;
    }
}
