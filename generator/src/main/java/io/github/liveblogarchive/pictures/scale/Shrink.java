package io.github.liveblogarchive.pictures.scale;

import io.github.liveblogarchive.pictures.code.Pixels;

/** Makes a picture smaller: across and down, in amounts of light. */
final class Shrink {
    private static final int BANDS = 4;
    private static final int ROUND = 1 << (Weights.BITS - 1);

    private final Rows source;
    private final Light light;
    private final Weights across;
    private final Weights down;
    /** Rows that are made narrower already, each at the place that its number says. */
    private final int[][] narrow;

    private final int[] held;
    private final int[] pixels;
    private final int[] amounts;

    private Shrink(Rows source, int width, int height, Light light) {
        this.source = source;
        this.light = light;
        this.across = new Weights(source.width(), width);
        this.down = new Weights(source.height(), height);
        this.narrow = new int[down.most][width * BANDS];
        this.held = new int[down.most];
        java.util.Arrays.fill(held, -1);
        this.pixels = new int[source.width()];
        this.amounts = new int[source.width() * BANDS];
    }

    static Pixels to(int width, int height, Rows source, Light light) {
        Shrink shrink = new Shrink(source, width, height, light);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            shrink.row(y, width, argb);
        }
        return new Pixels(width, height, argb);
    }

    private void row(int y, int width, int[] argb) {
        int first = down.first[y];
        int[] weights = down.weights[y];
        long[] sums = new long[width * BANDS];
        for (int i = 0; i < weights.length; i++) {
            int[] row = narrow(first + i, width);
            int weight = weights[i];
            for (int x = 0; x < sums.length; x++) {
                sums[x] += (long) weight * row[x];
            }
        }
        for (int x = 0; x < width; x++) {
            argb[y * width + x] = pixel(sums, x * BANDS);
        }
    }

    private int pixel(long[] sums, int at) {
        int alpha = amount(sums[at]);
        if (alpha <= 0) {
            return 0;
        }
        int number = Math.min(255, (alpha * 255 + Light.FULL / 2) / Light.FULL);
        int pixel = number << 24;
        for (int band = 1; band < BANDS; band++) {
            int amount = amount(sums[at + band]);
            // Colours were taken as far as they cover, so that what cannot be seen does not stain its neighbours.
            int own = alpha >= Light.FULL ? amount : (int) ((long) amount * Light.FULL / alpha);
            pixel |= light.number(own) << (24 - 8 * band);
        }
        return pixel;
    }

    private static int amount(long sum) {
        return (int) ((sum + ROUND) >> Weights.BITS);
    }

    private int[] narrow(int y, int width) {
        int place = y % narrow.length;
        if (held[place] == y) {
            return narrow[place];
        }
        held[place] = y;
        source.row(y, pixels);
        for (int x = 0; x < pixels.length; x++) {
            int pixel = pixels[x];
            int alpha = pixel >>> 24;
            amounts[x * BANDS] = alpha * Light.FULL / 255;
            for (int band = 1; band < BANDS; band++) {
                int amount = light.amount(pixel >> (24 - 8 * band) & 0xFF);
                amounts[x * BANDS + band] = alpha == 255 ? amount : amount * alpha / 255;
            }
        }
        int[] row = narrow[place];
        for (int x = 0; x < width; x++) {
            int[] weights = across.weights[x];
            int at = across.first[x] * BANDS;
            long alpha = ROUND;
            long red = ROUND;
            long green = ROUND;
            long blue = ROUND;
            for (int weight : weights) {
                alpha += (long) weight * amounts[at];
                red += (long) weight * amounts[at + 1];
                green += (long) weight * amounts[at + 2];
                blue += (long) weight * amounts[at + 3];
                at += BANDS;
            }
            row[x * BANDS] = (int) (alpha >> Weights.BITS);
            row[x * BANDS + 1] = (int) (red >> Weights.BITS);
            row[x * BANDS + 2] = (int) (green >> Weights.BITS);
            row[x * BANDS + 3] = (int) (blue >> Weights.BITS);
        }
        return row;
    }
}
