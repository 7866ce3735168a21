package io.github.liveblogarchive.pictures.head;

import java.nio.charset.StandardCharsets;

/**
 * What a camera wrote down, as far as it is needed here.
 *
 * @param turn 1 to 8
 * @param isLocated whether it says where
 */
record Exif(int turn, boolean isLocated) {
    static final Exif NONE = new Exif(1, false);
    private static final int TURN = 0x0112;
    private static final int PLACE = 0x8825;
    private static final int LATITUDE = 2;
    private static final int SHORT = 3;

    /** Reads a TIFF structure that begins at a place; what is wrong in it is taken for not there. */
    static Exif read(byte[] data, int start) {
        if (start + 8 > data.length) {
            return NONE;
        }
        Tiff tiff = new Tiff(data, start, data[start] == 'I');
        long first = tiff.u32(4);
        long turn = tiff.value(first, TURN);
        long place = tiff.value(first, PLACE);
        boolean isLocated = place > 0 && tiff.has(place, LATITUDE);
        return new Exif(turn >= 1 && turn <= 8 ? (int) turn : 1, isLocated);
    }

    /** Whether an XMP packet says where. */
    static boolean isLocated(byte[] xmp) {
        return new String(xmp, StandardCharsets.ISO_8859_1).contains("GPSLatitude");
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Tiff(byte[] data, int start, boolean isLittle) {
        int u16(long at) {
            return isLittle ? u8(at) | u8(at + 1) << 8 : u8(at) << 8 | u8(at + 1);
        }

        long u32(long at) {
            return isLittle ? u16(at) | (long) u16(at + 2) << 16 : (long) u16(at) << 16 | u16(at + 2);
        }

        private int u8(long at) {
            long place = start + at;
            return place >= 0 && place < data.length ? data[(int) place] & 0xFF : 0;
        }

        boolean has(long folder, int tag) {
            return entry(folder, tag) > 0;
        }

        long value(long folder, int tag) {
            long entry = entry(folder, tag);
            if (entry == 0) {
                return 0;
            }
            return u16(entry + 2) == SHORT ? u16(entry + 8) : u32(entry + 8);
        }

        private long entry(long folder, int tag) {
            int count = u16(folder);
            for (int i = 0; i < count && start + folder + 2 + 12L * i < data.length; i++) {
                long entry = folder + 2 + 12L * i;
                if (u16(entry) == tag) {
                    return entry;
                }
            }
            return 0;
        }
    }
}
