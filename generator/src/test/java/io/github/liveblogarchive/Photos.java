package io.github.liveblogarchive;

import io.github.liveblogarchive.pictures.code.JpegWriter;
import io.github.liveblogarchive.pictures.code.Pixels;
import io.github.liveblogarchive.pictures.code.PngWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures for tests, the same everywhere. Their left upper quarter is red, the right upper one green, all else blue. */
final class Photos {
    private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

    private Photos() {}

    static Pixels pixels(int width, int height) {
        Random grain = new Random(width * 31L + height);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = y * 2 >= height ? 0x2020D0 : x * 2 < width ? 0xD02020 : 0x20D020;
                int noise = grain.nextInt(24) << 16 | grain.nextInt(24) << 8 | grain.nextInt(24);
                argb[y * width + x] = 0xFF000000 | (colour + noise);
            }
        }
        return new Pixels(width, height, argb);
    }

    static byte[] jpeg(int width, int height) {
        return MADE.computeIfAbsent(width + " " + height, size -> JpegWriter.of(pixels(width, height), 95, new byte[0]))
                .clone();
    }

    static byte[] png(int width, int height) {
        return PngWriter.of(pixels(width, height), new byte[0]);
    }

    /** The same with a frame of four colours, as printers have it. */
    static byte[] ofFourColours(byte[] jpeg) {
        int frame = 2;
        while (jpeg[frame + 1] != (byte) 0xC0) {
            frame += 2 + ((jpeg[frame + 2] & 0xFF) << 8 | (jpeg[frame + 3] & 0xFF));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, frame + 19);
        out.writeBytes(new byte[] {4, 0x11, 1});
        out.write(jpeg, frame + 19, jpeg.length - frame - 19);
        byte[] changed = out.toByteArray();
        changed[frame + 3] += 3;
        changed[frame + 9] = 4;
        return changed;
    }

    /** A drawing of few colours, a part of which one can see through. */
    static byte[] drawing(int width, int height) {
        Random random = new Random(1);
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = i % width < width / 2 ? 0 : random.nextInt(6) == 0 ? 0xFF884422 : 0xFFEEDDCC;
        }
        return PngWriter.of(new Pixels(width, height, argb), new byte[0]);
    }

    /** The same photograph as a camera writes it that was held in some way and knows where it was. */
    static byte[] fromCamera(byte[] jpeg, int turn, boolean isLocated) {
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        tiff.writeBytes("Exif\0\0II".getBytes(StandardCharsets.ISO_8859_1));
        numbers(tiff, 2, 42);
        numbers(tiff, 4, 8);
        numbers(tiff, 2, isLocated ? 2 : 1);
        entry(tiff, 0x0112, 3, turn);
        if (isLocated) {
            entry(tiff, 0x8825, 4, 38);
        }
        numbers(tiff, 4, 0);
        if (isLocated) {
            numbers(tiff, 2, 1);
            entry(tiff, 2, 5, 56);
            numbers(tiff, 4, 0);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((tiff.size() + 2) >> 8);
        out.write(tiff.size() + 2);
        out.writeBytes(tiff.toByteArray());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static void entry(ByteArrayOutputStream out, int tag, int type, int value) {
        numbers(out, 2, tag);
        numbers(out, 2, type);
        numbers(out, 4, 1);
        numbers(out, 4, value);
    }

    private static void numbers(ByteArrayOutputStream out, int bytes, int number) {
        for (int i = 0; i < bytes; i++) {
            out.write(number >> (8 * i));
        }
    }
}
