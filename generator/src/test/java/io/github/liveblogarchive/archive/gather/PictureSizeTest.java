package io.github.liveblogarchive.archive.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 3_000);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg", "bmp"})
    void a_damaged_picture_has_no_size_or_a_wrong_one_and_nothing_else_happens(String format) throws IOException {
        Path file = folder.resolve("c." + format);
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        assertThat(PictureSize.of(file)).contains(new PictureSize(3, 2));
        byte[] good = Files.readAllBytes(file);
        long seed = 20241108;
        Random random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bad = good.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                bad[random.nextInt(random.nextBoolean() ? bad.length : Math.min(bad.length, 54))] =
                        (byte) (random.nextInt(4) == 0 ? -1 : random.nextInt(256));
            }
            Files.write(file, bad);
            assertThatCode(() -> PictureSize.of(file))
                    .as("seed %d, round %d", seed, round)
                    .doesNotThrowAnyException();
            refused += PictureSize.of(file).isEmpty() ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }
}
