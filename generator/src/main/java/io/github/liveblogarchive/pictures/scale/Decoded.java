package io.github.liveblogarchive.pictures.scale;

import io.github.liveblogarchive.pictures.head.JpegHead;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Reads a picture with the JDK's readers, as the numbers that stand in the file, without a care for its profile. */
final class Decoded {
    /** Of a larger picture only every second or third pixel is read, of each line and of each row. */
    private static final long MOST_PIXELS = 16_000_000;

    private Decoded() {}

    /**
     * A picture as it lies in its file, not turned; of very many pixels, only so many as memory is for.
     *
     * @throws IOException where it is damaged
     */
    static Rows of(Path file) throws IOException {
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("It is of no known form");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader, file);
            } finally {
                reader.dispose();
            }
        } catch (ArithmeticException
                | ClassCastException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NoSuchElementException
                | NullPointerException
                | UnsupportedOperationException e) {
            // The JDK's readers trust what stands in a file, and where it is wrong they fail as bugs do.
            throw new IOException("It cannot be read", e);
        }
    }

    private static Rows read(ImageReader reader, Path file) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int step = 1;
        while ((long) (width / step) * (height / step) > MOST_PIXELS) {
            step++;
        }
        ImageReadParam wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            return new Bands(reader.readRaster(0, wanted), !JpegHead.of(file).isRgb());
        }
        return samples(reader.read(0, wanted));
    }

    private static Rows samples(BufferedImage image) {
        Raster raster = image.getRaster();
        if (image.getColorModel() instanceof IndexColorModel colours) {
            int[] table = new int[colours.getMapSize()];
            colours.getRGBs(table);
            return new Indexed(raster, table);
        }
        int deep = raster.getDataBuffer().getDataType() == DataBuffer.TYPE_USHORT ? 8 : 0;
        return new Plain(raster, deep);
    }

    private static int[] room(Raster raster, int width) {
        return new int[width * raster.getNumBands()];
    }

    /** What a JPEG's components say: light, blue and red, or only light, or red, green and blue. */
    private record Bands(Raster raster, boolean isLightAndColour) implements Rows {
        private static final int HALF = 1 << 15;

        @Override
        public int width() {
            return raster.getWidth();
        }

        @Override
        public int height() {
            return raster.getHeight();
        }

        @Override
        public void row(int y, int[] argb) {
            int bands = raster.getNumBands();
            int[] samples =
                    raster.getPixels(raster.getMinX(), raster.getMinY() + y, argb.length, 1, room(raster, argb.length));
            for (int x = 0; x < argb.length; x++) {
                int first = samples[x * bands];
                if (bands < 3) {
                    argb[x] = 0xFF000000 | first * 0x010101;
                } else if (isLightAndColour) {
                    argb[x] = rgb(first, samples[x * bands + 1] - 128, samples[x * bands + 2] - 128);
                } else {
                    argb[x] = 0xFF000000 | first << 16 | samples[x * bands + 1] << 8 | samples[x * bands + 2];
                }
            }
        }

        private static int rgb(int light, int blue, int red) {
            int r = light + ((91_881 * red + HALF) >> 16);
            int g = light - ((22_554 * blue + 46_802 * red + HALF) >> 16);
            int b = light + ((116_130 * blue + HALF) >> 16);
            return 0xFF000000 | within(r) << 16 | within(g) << 8 | within(b);
        }

        private static int within(int number) {
            return Math.max(0, Math.min(255, number));
        }
    }

    /** Pixels that name a colour of a table. */
    @SuppressWarnings("ArrayRecordComponent") // it is used once, never compared
    private record Indexed(Raster raster, int[] table) implements Rows {
        @Override
        public int width() {
            return raster.getWidth();
        }

        @Override
        public int height() {
            return raster.getHeight();
        }

        @Override
        public void row(int y, int[] argb) {
            int[] samples =
                    raster.getPixels(raster.getMinX(), raster.getMinY() + y, argb.length, 1, room(raster, argb.length));
            for (int x = 0; x < argb.length; x++) {
                argb[x] = table[Math.min(samples[x], table.length - 1)];
            }
        }
    }

    /** Grey or colours, perhaps with how far they cover; of two bytes a sample only the higher one counts. */
    private record Plain(Raster raster, int deep) implements Rows {
        @Override
        public int width() {
            return raster.getWidth();
        }

        @Override
        public int height() {
            return raster.getHeight();
        }

        @Override
        public void row(int y, int[] argb) {
            int bands = raster.getNumBands();
            int[] samples =
                    raster.getPixels(raster.getMinX(), raster.getMinY() + y, argb.length, 1, room(raster, argb.length));
            for (int x = 0; x < argb.length; x++) {
                int at = x * bands;
                int alpha = bands % 2 == 0 ? samples[at + bands - 1] >> deep : 0xFF;
                int red = samples[at] >> deep;
                int green = bands < 3 ? red : samples[at + 1] >> deep;
                int blue = bands < 3 ? red : samples[at + 2] >> deep;
                argb[x] = alpha << 24 | red << 16 | green << 8 | blue;
            }
        }
    }
}
