package io.github.liveblogarchive.pictures.code;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The blocks of a picture as symbols and bits, and how they are written once all of them are counted. */
final class JpegScan {
    private static final int ZEROS = 0xF0;
    /** All ones is no code in JPEG; a symbol that does not occur takes it. */
    private static final int RESERVED = 256;

    /** A symbol's table and number, how many bits follow it, and these. */
    private long[] steps;

    private int count;
    private final int[][] frequencies = new int[4][RESERVED + 1];
    private final int[] before = new int[3];
    private long held;
    private int heldBits;

    JpegScan(int blocks) {
        steps = new long[Math.max(64, blocks * 8)];
    }

    /** Takes the next block of a component: 0 for light, 1 and 2 for colour. */
    void add(int[] block, int component) {
        int table = component == 0 ? 0 : 1;
        int difference = block[0] - before[component];
        before[component] = block[0];
        int size = size(difference);
        step(table, size, size, difference);
        int zeros = 0;
        for (int i = 1; i < 64; i++) {
            if (block[i] == 0) {
                zeros++;
                continue;
            }
            for (; zeros > 15; zeros -= 16) {
                step(2 + table, ZEROS, 0, 0);
            }
            size = size(block[i]);
            step(2 + table, zeros << 4 | size, size, block[i]);
            zeros = 0;
        }
        if (zeros > 0) {
            step(2 + table, 0, 0, 0);
        }
    }

    private static int size(int value) {
        return 32 - Integer.numberOfLeadingZeros(Math.abs(value));
    }

    private void step(int table, int symbol, int size, int value) {
        if (count == steps.length) {
            steps = Arrays.copyOf(steps, count + count / 2);
        }
        int bits = (value < 0 ? value - 1 : value) & ((1 << size) - 1);
        steps[count++] = (long) table << 32 | (long) symbol << 24 | (long) size << 16 | bits;
        frequencies[table][symbol]++;
    }

    void write(ByteArrayOutputStream out) {
        int[][] lengths = new int[4][];
        int[][] codes = new int[4][];
        for (int table = 0; table < 4; table++) {
            frequencies[table][RESERVED] = 1;
            lengths[table] = CodeLengths.of(frequencies[table], 16);
            codes[table] = CodeLengths.codes(lengths[table]);
            table(out, table, lengths[table]);
        }
        JpegWriter.segment(out, 0xDA, new byte[] {3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0});
        for (int i = 0; i < count; i++) {
            int table = (int) (steps[i] >> 32);
            int symbol = (int) (steps[i] >> 24) & 0xFF;
            int size = (int) (steps[i] >> 16) & 0xFF;
            bits(out, codes[table][symbol], lengths[table][symbol]);
            bits(out, (int) steps[i] & 0xFFFF, size);
        }
        // The last byte is filled up with ones.
        bits(out, 0x7F, 7);
    }

    private static void table(ByteArrayOutputStream out, int table, int[] lengths) {
        byte[] counts = new byte[17];
        counts[0] = (byte) ((table & 1) | (table & 2) << 3);
        ByteArrayOutputStream symbols = new ByteArrayOutputStream();
        for (int length = 1; length <= 16; length++) {
            for (int symbol = 0; symbol < RESERVED; symbol++) {
                if (lengths[symbol] == length) {
                    counts[length]++;
                    symbols.write(symbol);
                }
            }
        }
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(counts);
        data.writeBytes(symbols.toByteArray());
        JpegWriter.segment(out, 0xC4, data.toByteArray());
    }

    private void bits(ByteArrayOutputStream out, int value, int size) {
        held = held << size | value;
        heldBits += size;
        while (heldBits >= 8) {
            heldBits -= 8;
            int next = (int) (held >> heldBits) & 0xFF;
            out.write(next);
            if (next == 0xFF) {
                out.write(0);
            }
        }
        held &= (1L << heldBits) - 1;
    }
}
