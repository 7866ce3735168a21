package io.github.liveblogarchive.pictures.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {
    private static Pixels picture(int width, int height, int colours, boolean opaque, long seed) {
        Random random = new Random(seed);
        int[] table = random.ints(colours).map(c -> opaque ? c | 0xFF000000 : c).toArray();
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            boolean runs = i > 0 && random.nextInt(4) > 0;
            argb[i] = runs ? argb[i - 1] : table[random.nextInt(colours)];
        }
        return new Pixels(width, height, argb);
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "3,2,2", "17,9,256", "64,40,257", "200,150,60000", "1600,3,5", "1,700,300"})
    void what_is_written_is_read_again_as_it_was(int width, int height, int colours) throws IOException {
        for (boolean opaque : new boolean[] {true, false}) {
            Pixels picture = picture(width, height, colours, opaque, 20241108);
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.of(picture, new byte[0])));
            assertThat(read.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(picture.argb());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 300, 70_000, 400_000})
    void every_reader_of_zlib_unpacks_what_is_packed(int size) throws DataFormatException {
        Random random = new Random(size);
        for (int kind = 0; kind < 4; kind++) {
            byte[] data = new byte[size];
            for (int i = 0; i < size; i++) {
                data[i] = switch (kind) {
                    case 0 -> 0;
                    case 1 -> (byte) random.nextInt(256);
                    case 2 -> (byte) (random.nextInt(8) == 0 ? random.nextInt(256) : i % 7);
                    default -> (byte) Math.round(random.nextGaussian() * 3);
                };
            }
            Inflater inflater = new Inflater();
            inflater.setInput(Deflate.zlib(data));
            byte[] unpacked = new byte[size + 1];
            int length = inflater.inflate(unpacked);
            assertThat(inflater.finished()).as("kind %d", kind).isTrue();
            assertThat(Arrays.copyOf(unpacked, length)).as("kind %d", kind).isEqualTo(data);
            inflater.end();
        }
    }

    @Test
    void bytes_are_packed_about_as_close_as_elsewhere() {
        byte[] data = new byte[300_000];
        Random random = new Random(1);
        for (int i = 1; i < data.length; i++) {
            data[i] = random.nextInt(5) > 0 ? data[i - 1] : (byte) random.nextInt(16);
        }
        java.util.zip.Deflater other = new java.util.zip.Deflater();
        other.setInput(data);
        other.finish();
        int size = other.deflate(new byte[400_000]);
        other.end();
        assertThat(Deflate.zlib(data).length).isLessThan(size * 110 / 100);
    }
}
