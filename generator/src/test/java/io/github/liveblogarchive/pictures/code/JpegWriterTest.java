package io.github.liveblogarchive.pictures.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegWriterTest {
    static Pixels slopes(int width, int height) {
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int r = 255 * x / width;
                int g = 255 * y / height;
                int b = (int) (127 + 120 * Math.sin(x / 9.0 + y / 13.0));
                argb[y * width + x] = 0xFF000000 | r << 16 | g << 8 | b;
            }
        }
        return new Pixels(width, height, argb);
    }

    private static double difference(Pixels picture, BufferedImage read) {
        double sum = 0;
        for (int i = 0; i < picture.argb().length; i++) {
            int other = read.getRGB(i % picture.width(), i / picture.width());
            for (int shift = 0; shift < 24; shift += 8) {
                double off = (picture.argb()[i] >> shift & 0xFF) - (other >> shift & 0xFF);
                sum += off * off;
            }
        }
        return Math.sqrt(sum / picture.argb().length / 3);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "8,8", "15,17", "160,90", "333,251"})
    void what_is_written_looks_like_what_it_was(int width, int height) throws IOException {
        Pixels picture = slopes(width, height);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(JpegWriter.of(picture, 90, new byte[0])));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(difference(picture, read)).isLessThan(6);
    }

    @Test
    void a_picture_of_nothing_but_noise_is_read_again() throws IOException {
        int[] argb = new Random(7).ints(200 * 100).map(c -> c | 0xFF000000).toArray();
        Pixels picture = new Pixels(200, 100, argb);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(JpegWriter.of(picture, 100, new byte[0])));
        assertThat(difference(picture, read)).isLessThan(80);
    }

    @Test
    void it_is_no_larger_than_what_the_jdk_writes() throws IOException {
        Pixels picture = slopes(640, 480);
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 640, 480, picture.argb(), 0, 640);
        java.io.ByteArrayOutputStream jdk = new java.io.ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jdk); // at its quality of 75
        assertThat(JpegWriter.of(picture, 75, new byte[0])).hasSizeLessThan(jdk.size() + 100);
    }

    @Test
    void what_shines_through_is_white() throws IOException {
        Pixels clear = new Pixels(16, 16, new int[256]);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(JpegWriter.of(clear, 80, new byte[0])));
        assertThat(read.getRGB(7, 7)).isEqualTo(0xFFFFFFFF);
    }
}
