package io.github.liveblogarchive.pictures.code;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes PNG pictures without anything but the picture: no dates, no texts, no places. */
public final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_COLOURS = 256;
    private static final int INDEXED = 3;

    private PngWriter() {}

    /** A picture of few colours: each byte names one of them. */
    public static byte[] indexed(int width, int height, byte[] indices, int[] colours) {
        return indexed(width, height, indices, colours, new byte[0]);
    }

    private static byte[] indexed(int width, int height, byte[] indices, int[] colours, byte[] profile) {
        // Half a byte is enough for 16 colours; two pixels in one are packed sooner as well.
        int depth = colours.length <= 16 ? 4 : 8;
        int length = 1 + (width * depth + 7) / 8;
        byte[] rows = new byte[length * height];
        for (int y = 0; y < height; y++) {
            int row = y * length + 1;
            if (depth == 8) {
                System.arraycopy(indices, y * width, rows, row, width);
                continue;
            }
            int from = y * width;
            int end = from + width;
            for (int i = from; i < end; i += 2) {
                int second = i + 1 < end ? indices[i + 1] : 0;
                rows[row + ((i - from) >> 1)] = (byte) (indices[i] << 4 | second);
            }
        }
        return file(width, height, depth, INDEXED, palette(colours), profile, rows);
    }

    /**
     * A picture.
     *
     * @param profile the ICC profile of its colours, empty for sRGB
     */
    public static byte[] of(Pixels picture, byte[] profile) {
        int[] argb = picture.argb();
        Map<Integer, Integer> colours = new HashMap<>();
        boolean isOpaque = true;
        for (int pixel : argb) {
            isOpaque &= pixel >>> 24 == 0xFF;
            if (colours.size() <= MOST_COLOURS) {
                colours.putIfAbsent(pixel, colours.size());
            }
        }
        if (colours.size() <= MOST_COLOURS) {
            byte[] indices = new byte[argb.length];
            int[] table = new int[colours.size()];
            for (int i = 0; i < argb.length; i++) {
                int index = colours.getOrDefault(argb[i], 0);
                table[index] = argb[i];
                indices[i] = (byte) index;
            }
            return indexed(picture.width(), picture.height(), indices, table, profile);
        }
        int type = isOpaque ? 2 : 6;
        return file(
                picture.width(), picture.height(), 8, type, new byte[0], profile, filtered(picture, isOpaque ? 3 : 4));
    }

    private static byte[] palette(int[] colours) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        byte[] table = new byte[colours.length * 3];
        byte[] alpha = new byte[colours.length];
        int transparent = 0;
        for (int i = 0; i < colours.length; i++) {
            table[3 * i] = (byte) (colours[i] >> 16);
            table[3 * i + 1] = (byte) (colours[i] >> 8);
            table[3 * i + 2] = (byte) colours[i];
            alpha[i] = (byte) (colours[i] >>> 24);
            transparent = alpha[i] == -1 ? transparent : i + 1;
        }
        chunk(chunks, "PLTE", table);
        if (transparent > 0) {
            chunk(chunks, "tRNS", Arrays.copyOf(alpha, transparent));
        }
        return chunks.toByteArray();
    }

    // For each row the filter whose result is nearest to nothing: the usual guess at what packs best.
    private static byte[] filtered(Pixels picture, int bands) {
        int width = picture.width() * bands;
        byte[] rows = new byte[(width + 1) * picture.height()];
        byte[] above = new byte[width];
        byte[] row = new byte[width];
        byte[] tried = new byte[width];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int pixel = picture.argb()[y * picture.width() + x];
                row[x * bands] = (byte) (pixel >> 16);
                row[x * bands + 1] = (byte) (pixel >> 8);
                row[x * bands + 2] = (byte) pixel;
                if (bands == 4) {
                    row[x * bands + 3] = (byte) (pixel >>> 24);
                }
            }
            long least = Long.MAX_VALUE;
            for (int filter = 0; filter < 5; filter++) {
                long sum = filter(filter, row, above, bands, tried);
                if (sum < least) {
                    least = sum;
                    rows[y * (width + 1)] = (byte) filter;
                    System.arraycopy(tried, 0, rows, y * (width + 1) + 1, width);
                }
            }
            byte[] done = above;
            above = row;
            row = done;
        }
        return rows;
    }

    private static long filter(int filter, byte[] row, byte[] above, int bands, byte[] out) {
        long sum = 0;
        for (int i = 0; i < row.length; i++) {
            int left = i < bands ? 0 : row[i - bands] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < bands ? 0 : above[i - bands] & 0xFF;
            int guess = switch (filter) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) >> 1;
                case 4 -> paeth(left, up, corner);
                default -> 0;
            };
            out[i] = (byte) (row[i] - guess);
            sum += Math.abs(out[i]);
        }
        return sum;
    }

    private static int paeth(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private static byte[] file(
            int width, int height, int depth, int type, byte[] palette, byte[] profile, byte[] rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        byte[] head = new byte[13];
        for (int i = 0; i < 4; i++) {
            head[i] = (byte) (width >> (24 - 8 * i));
            head[4 + i] = (byte) (height >> (24 - 8 * i));
        }
        head[8] = (byte) depth;
        head[9] = (byte) type;
        chunk(out, "IHDR", head);
        if (profile.length > 0) {
            ByteArrayOutputStream named = new ByteArrayOutputStream();
            named.writeBytes("icc".getBytes(StandardCharsets.US_ASCII));
            named.write(0);
            named.write(0);
            named.writeBytes(Deflate.zlib(profile));
            chunk(out, "iCCP", named.toByteArray());
        }
        out.writeBytes(palette);
        chunk(out, "IDAT", Deflate.zlib(rows));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        number(out, data.length);
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        out.writeBytes(type);
        out.writeBytes(data);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        number(out, (int) sum.getValue());
    }

    private static void number(ByteArrayOutputStream out, int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >> shift);
        }
    }
}
