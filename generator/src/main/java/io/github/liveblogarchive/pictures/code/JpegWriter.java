package io.github.liveblogarchive.pictures.code;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes baseline JPEG pictures (ITU T.81) without anything but the picture.
 *
 * <p>The JDK's own writer hands the work to a library that is another one on each system. This one counts in numbers
 * that are the same everywhere, and makes tables for each picture, which the JDK's does not.
 */
public final class JpegWriter {
    private static final int[] LIGHT = {
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29,
        51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121,
        120, 101, 72, 92, 95, 98, 112, 100, 103, 99
    };
    private static final int[] COLOUR = {
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99
    };
    private static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63
    };
    /** A profile is cut into pieces of at most so many bytes. */
    private static final int PIECE = 65_519;

    private JpegWriter() {}

    /**
     * A picture; what shines through is taken for white.
     *
     * @param quality from 1 to 100, as other programs count it
     * @param profile the ICC profile of its colours, empty for sRGB
     */
    public static byte[] of(Pixels picture, int quality, byte[] profile) {
        int[] light = scaled(LIGHT, quality);
        int[] colour = scaled(COLOUR, quality);
        JpegPlanes planes = JpegPlanes.of(picture);
        int columns = (picture.width() + 15) / 16;
        int rows = (picture.height() + 15) / 16;
        JpegScan scan = new JpegScan(columns * rows * 6);
        JpegCosine cosine = new JpegCosine();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                for (int block = 0; block < 4; block++) {
                    int x = column * 16 + (block & 1) * 8;
                    int y = row * 16 + (block >> 1) * 8;
                    scan.add(cosine.coefficients(planes.light(), planes.width(), x, y, light, ZIGZAG), 0);
                }
                int width = planes.width() / 2;
                scan.add(cosine.coefficients(planes.blue(), width, column * 8, row * 8, colour, ZIGZAG), 1);
                scan.add(cosine.coefficients(planes.red(), width, column * 8, row * 8, colour, ZIGZAG), 2);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        segment(out, 0xE0, new byte[] {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0});
        profile(out, profile);
        quantities(out, 0, light);
        quantities(out, 1, colour);
        frame(out, picture);
        scan.write(out);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    private static int[] scaled(int[] table, int quality) {
        int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
        int[] scaled = new int[64];
        for (int i = 0; i < 64; i++) {
            scaled[i] = Math.max(1, Math.min(255, (table[i] * percent + 50) / 100));
        }
        return scaled;
    }

    private static void profile(ByteArrayOutputStream out, byte[] profile) {
        int pieces = (profile.length + PIECE - 1) / PIECE;
        for (int i = 0; i < pieces; i++) {
            int size = Math.min(PIECE, profile.length - i * PIECE);
            byte[] name = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
            byte[] piece = new byte[name.length + 2 + size];
            System.arraycopy(name, 0, piece, 0, name.length);
            piece[name.length] = (byte) (i + 1);
            piece[name.length + 1] = (byte) pieces;
            System.arraycopy(profile, i * PIECE, piece, name.length + 2, size);
            segment(out, 0xE2, piece);
        }
    }

    private static void quantities(ByteArrayOutputStream out, int number, int[] table) {
        byte[] data = new byte[65];
        data[0] = (byte) number;
        for (int i = 0; i < 64; i++) {
            data[1 + i] = (byte) table[ZIGZAG[i]];
        }
        segment(out, 0xDB, data);
    }

    private static void frame(ByteArrayOutputStream out, Pixels picture) {
        byte[] data = {
            8,
            (byte) (picture.height() >> 8),
            (byte) picture.height(),
            (byte) (picture.width() >> 8),
            (byte) picture.width(),
            3,
            1,
            0x22,
            0,
            2,
            0x11,
            1,
            3,
            0x11,
            1
        };
        segment(out, 0xC0, data);
    }

    static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
        out.write(0xFF);
        out.write(marker);
        out.write((data.length + 2) >> 8);
        out.write(data.length + 2);
        out.writeBytes(data);
    }
}
