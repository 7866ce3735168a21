package io.github.liveblogarchive.pictures.code;

/**
 * A picture as JPEG takes it apart: how light it is, and at half its size how blue and how red; filled up to whole
 * units of 16 pixels with what stands at its edges.
 *
 * @param width of the light, a multiple of 16
 */
@SuppressWarnings("ArrayRecordComponent") // it is handed on, never compared
record JpegPlanes(int width, byte[] light, byte[] blue, byte[] red) {
    private static final int HALF = 1 << 15;

    static JpegPlanes of(Pixels picture) {
        int width = (picture.width() + 15) / 16 * 16;
        int height = (picture.height() + 15) / 16 * 16;
        byte[] light = new byte[width * height];
        byte[] blue = new byte[width * height / 4];
        byte[] red = new byte[width * height / 4];
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x += 2) {
                int r = 0;
                int g = 0;
                int b = 0;
                for (int i = 0; i < 4; i++) {
                    int px = Math.min(x + (i & 1), picture.width() - 1);
                    int py = Math.min(y + (i >> 1), picture.height() - 1);
                    int rgb = onWhite(picture.argb()[py * picture.width() + px]);
                    light[(y + (i >> 1)) * width + x + (i & 1)] = light(rgb);
                    r += rgb >> 16 & 0xFF;
                    g += rgb >> 8 & 0xFF;
                    b += rgb & 0xFF;
                }
                int at = y / 2 * (width / 2) + x / 2;
                blue[at] = clamped((-11_059 * r - 21_709 * g + 32_768 * b) / 4);
                red[at] = clamped((32_768 * r - 27_439 * g - 5_329 * b) / 4);
            }
        }
        return new JpegPlanes(width, light, blue, red);
    }

    private static byte light(int rgb) {
        int light = 19_595 * (rgb >> 16 & 0xFF) + 38_470 * (rgb >> 8 & 0xFF) + 7_471 * (rgb & 0xFF);
        return (byte) (((light + HALF) >> 16) - 128);
    }

    private static byte clamped(int colour) {
        return (byte) Math.max(-128, Math.min(127, (colour + HALF) >> 16));
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        if (alpha == 0xFF) {
            return argb;
        }
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int over = ((argb >> shift & 0xFF) * alpha + 0xFF * (0xFF - alpha) + 127) / 0xFF;
            rgb |= over << shift;
        }
        return rgb;
    }
}
