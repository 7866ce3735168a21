package io.github.liveblogarchive.pictures.head;

import io.github.liveblogarchive.pictures.head.PictureHead.Smaller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The head of a JPEG file.
 *
 * @param isRgb whether its three components are red, green and blue as they are
 * @param profile the ICC profile of its colours, empty where it is none that must be kept
 */
@SuppressWarnings("ArrayRecordComponent") // it is handed on, never compared
public record JpegHead(PictureHead head, boolean isRgb, byte[] profile) {
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String ICC = "ICC_PROFILE\0";
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    /** Reads that of a file that is known to be one. */
    public static JpegHead of(Path file) throws IOException {
        try (Bytes in = Bytes.of(file)) {
            in.skip(2);
            return read(in);
        }
    }

    static JpegHead read(Bytes in) throws IOException {
        Reader reader = new Reader();
        for (int marker = marker(in); marker != SCAN && marker != END; marker = marker(in)) {
            int size = in.u16() - 2;
            reader.segment(marker, in.take(Math.max(0, size)));
        }
        return reader.head();
    }

    private static int marker(Bytes in) throws IOException {
        int b = in.u8();
        while (b != 0xFF) {
            b = in.u8();
        }
        while (b == 0xFF) {
            b = in.u8();
        }
        return b;
    }

    private static final class Reader {
        private int width;
        private int height;
        private boolean isReadable;
        private String components = "";
        private boolean isJfif;
        private int adobe = -1;
        private Exif exif = Exif.NONE;
        private boolean isLocated;
        private final Map<Integer, byte[]> profile = new TreeMap<>();

        void segment(int marker, byte[] data) {
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                frame(marker, data);
            } else if (marker == 0xE0 && starts(data, "JFIF\0")) {
                isJfif = true;
            } else if (marker == 0xE1 && starts(data, EXIF)) {
                exif = exif.equals(Exif.NONE) ? Exif.read(data, EXIF.length()) : exif;
            } else if (marker == 0xE1 && starts(data, XMP)) {
                isLocated |= Exif.isLocated(data);
            } else if (marker == 0xE2 && starts(data, ICC) && data.length > ICC.length() + 2) {
                profile.put(data[ICC.length()] & 0xFF, data);
            } else if (marker == 0xEE && starts(data, "Adobe") && data.length >= 12) {
                adobe = data[11] & 0xFF;
            }
        }

        private void frame(int marker, byte[] data) {
            if (data.length < 6) {
                return;
            }
            height = (data[1] & 0xFF) << 8 | (data[2] & 0xFF);
            width = (data[3] & 0xFF) << 8 | (data[4] & 0xFF);
            int count = data[5];
            // Four colours of a printer, twelve bits, arithmetic codes: browsers show some of them, the JDK none.
            isReadable = marker <= 0xC2 && data[0] == 8 && (count == 1 || count == 3);
            StringBuilder ids = new StringBuilder();
            for (int i = 6; i + 2 < data.length; i += 3) {
                ids.append((char) data[i]);
            }
            components = ids.toString();
        }

        JpegHead head() {
            Smaller smaller = isReadable && width > 0 && height > 0 ? Smaller.JPEG : Smaller.NONE;
            boolean isRgb =
                    components.length() == 3 && !isJfif && (adobe == 0 || (adobe < 0 && components.equals("RGB")));
            return new JpegHead(
                    PictureHead.turned(width, height, exif.turn(), smaller, isLocated || exif.isLocated()),
                    isRgb,
                    profile());
        }

        private byte[] profile() {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            int skipped = ICC.length() + 2;
            profile.values().forEach(piece -> whole.write(piece, skipped, piece.length - skipped));
            byte[] icc = whole.toByteArray();
            String text = new String(icc, StandardCharsets.ISO_8859_1);
            boolean isOfColours = components.length() == 3 && text.startsWith("RGB ", 16);
            // What everything is without one need not be said; names are of two bytes a letter in newer profiles.
            boolean isUsual = text.contains("sRGB") || text.contains("s\0R\0G\0B");
            return isOfColours && !isUsual ? icc : new byte[0];
        }

        private static boolean starts(byte[] data, String name) {
            return data.length >= name.length()
                    && new String(data, 0, name.length(), StandardCharsets.ISO_8859_1).equals(name);
        }
    }
}
