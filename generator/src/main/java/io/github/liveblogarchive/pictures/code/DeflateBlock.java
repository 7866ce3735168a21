package io.github.liveblogarchive.pictures.code;

import java.util.Arrays;

/** Writes the blocks of a deflated stream, each with tables of its own. */
final class DeflateBlock {
    private static final int END = 256;
    private static final int LONGEST = 15;
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private byte[] out = new byte[1 << 14];
    private int size;
    private long held;
    private int heldBits;

    /** Bits, the lowest first. */
    void bits(int value, int count) {
        held |= (long) value << heldBits;
        heldBits += count;
        while (heldBits >= 8) {
            put((byte) held);
            held >>>= 8;
            heldBits -= 8;
        }
    }

    private void put(byte b) {
        if (size == out.length) {
            out = Arrays.copyOf(out, size * 2);
        }
        out[size++] = b;
    }

    /** Symbols: where the distance is 0 a byte, else a match. */
    void block(int[] lengths, int[] distances, int count, boolean isLast) {
        int[] literals = new int[286];
        int[] places = new int[30];
        literals[END] = 1;
        for (int i = 0; i < count; i++) {
            if (distances[i] == 0) {
                literals[lengths[i]]++;
            } else {
                literals[257 + lengthCode(lengths[i])]++;
                places[distanceCode(distances[i])]++;
            }
        }
        int[] literalLengths = atLeastTwo(literals, LONGEST);
        int[] placeLengths = atLeastTwo(places, LONGEST);
        bits(isLast ? 1 : 0, 1);
        bits(2, 2);
        tables(literalLengths, placeLengths);
        int[] literalCodes = turned(literalLengths);
        int[] placeCodes = turned(placeLengths);
        for (int i = 0; i < count; i++) {
            if (distances[i] == 0) {
                bits(literalCodes[lengths[i]], literalLengths[lengths[i]]);
            } else {
                match(lengths[i], distances[i], literalCodes, literalLengths, placeCodes, placeLengths);
            }
        }
        bits(literalCodes[END], literalLengths[END]);
    }

    private void match(int length, int distance, int[] codes, int[] lengths, int[] places, int[] placeLengths) {
        int symbol = lengthCode(length);
        bits(codes[257 + symbol], lengths[257 + symbol]);
        bits(length - lengthBase(symbol), lengthExtra(symbol));
        int place = distanceCode(distance);
        bits(places[place], placeLengths[place]);
        bits(distance - distanceBase(place), distanceExtra(place));
    }

    // Every reader takes a table with two codes; not every one takes a table with less.
    private static int[] atLeastTwo(int[] frequencies, int longest) {
        int[] filled = frequencies.clone();
        int used = (int) Arrays.stream(filled).filter(n -> n > 0).count();
        for (int i = 0; used < 2; i++) {
            if (filled[i] == 0) {
                filled[i] = 1;
                used++;
            }
        }
        return CodeLengths.of(filled, longest);
    }

    private void tables(int[] literals, int[] places) {
        int literalCount = Math.max(257, used(literals));
        int placeCount = used(places);
        int[] all = new int[literalCount + placeCount];
        System.arraycopy(literals, 0, all, 0, literalCount);
        System.arraycopy(places, 0, all, literalCount, placeCount);
        // Each is a symbol, and where it has bits of its own, those above it.
        int[] runs = new int[all.length];
        int count = 0;
        int[] frequencies = new int[19];
        for (int i = 0; i < all.length; ) {
            int run = run(all, i);
            int symbol;
            int most;
            if (all[i] == 0 && run >= 3) {
                symbol = run >= 11 ? 18 : 17;
                most = Math.min(run, run >= 11 ? 138 : 10);
            } else if (i > 0 && all[i] == all[i - 1] && run >= 3) {
                symbol = 16;
                most = Math.min(run, 6);
            } else {
                symbol = all[i];
                most = 1;
            }
            frequencies[symbol]++;
            runs[count++] = symbol | most << 8;
            i += most;
        }
        int[] lengths = atLeastTwo(frequencies, 7);
        int[] codes = turned(lengths);
        int orders = ORDER.length;
        while (orders > 4 && lengths[ORDER[orders - 1]] == 0) {
            orders--;
        }
        bits(literalCount - 257, 5);
        bits(placeCount - 1, 5);
        bits(orders - 4, 4);
        for (int i = 0; i < orders; i++) {
            bits(lengths[ORDER[i]], 3);
        }
        for (int i = 0; i < count; i++) {
            int symbol = runs[i] & 0xFF;
            int repeated = runs[i] >> 8;
            bits(codes[symbol], lengths[symbol]);
            switch (symbol) {
                case 16 -> bits(repeated - 3, 2);
                case 17 -> bits(repeated - 3, 3);
                case 18 -> bits(repeated - 11, 7);
                default -> bits(0, 0);
            }
        }
    }

    private static int used(int[] lengths) {
        int count = lengths.length;
        while (lengths[count - 1] == 0) {
            count--;
        }
        return count;
    }

    private static int run(int[] values, int from) {
        int end = from + 1;
        while (end < values.length && values[end] == values[from]) {
            end++;
        }
        return end - from;
    }

    private static int[] turned(int[] lengths) {
        int[] codes = CodeLengths.codes(lengths);
        for (int i = 0; i < codes.length; i++) {
            codes[i] = lengths[i] == 0 ? 0 : Integer.reverse(codes[i]) >>> (32 - lengths[i]);
        }
        return codes;
    }

    private static int lengthCode(int length) {
        if (length == 258) {
            return 28;
        }
        int over = length - 3;
        if (over < 8) {
            return over;
        }
        int extra = 29 - Integer.numberOfLeadingZeros(over);
        return 4 * (extra + 1) + (over >> extra & 3);
    }

    private static int lengthExtra(int code) {
        return code < 8 || code == 28 ? 0 : (code >> 2) - 1;
    }

    private static int lengthBase(int code) {
        if (code == 28) {
            return 258;
        }
        return code < 8 ? code + 3 : ((4 + (code & 3)) << lengthExtra(code)) + 3;
    }

    private static int distanceCode(int distance) {
        int over = distance - 1;
        if (over < 4) {
            return over;
        }
        int extra = 30 - Integer.numberOfLeadingZeros(over);
        return 2 * (extra + 1) + (over >> extra & 1);
    }

    private static int distanceExtra(int code) {
        return code < 4 ? 0 : (code >> 1) - 1;
    }

    private static int distanceBase(int code) {
        return code < 4 ? code + 1 : ((2 + (code & 1)) << distanceExtra(code)) + 1;
    }

    /** The whole stream, with its sum at the end. */
    byte[] finish(int sum) {
        bits(0, (8 - heldBits) & 7);
        for (int shift = 24; shift >= 0; shift -= 8) {
            put((byte) (sum >> shift));
        }
        return Arrays.copyOf(out, size);
    }
}
