package io.github.liveblogarchive.pictures.head;

import io.github.liveblogarchive.pictures.head.PictureHead.Smaller;
import java.io.IOException;

/** The head of a WebP file (RFC 9649). The JDK does not read these pictures, so there are no smaller sizes of them. */
final class WebpHead {
    private static final int SIZE = 0x3FFF;

    private WebpHead() {}

    /** Reads on behind the first four bytes. */
    static PictureHead read(Bytes in) throws IOException {
        in.skip(4);
        if (!in.name().equals("WEBP")) {
            return PictureHead.NONE;
        }
        String form = in.name();
        in.skip(4);
        byte[] data = in.take(10);
        return switch (form) {
            case "VP8 " -> sized(little(data, 6, 2) & SIZE, little(data, 8, 2) & SIZE);
            case "VP8L" -> sized((little(data, 1, 4) & SIZE) + 1, (little(data, 1, 4) >> 14 & SIZE) + 1);
            case "VP8X" -> sized(little(data, 4, 3) + 1, little(data, 7, 3) + 1);
            default -> PictureHead.NONE;
        };
    }

    private static PictureHead sized(int width, int height) {
        return new PictureHead(width, height, 1, Smaller.NONE, false);
    }

    private static int little(byte[] data, int at, int count) {
        int number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = number << 8 | (data[at + i] & 0xFF);
        }
        return number;
    }
}
