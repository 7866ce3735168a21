package io.github.liveblogarchive.input.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder is a small site with a mistake, and its expected.txt says what its owner must be told. */
class BrokenSourcesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_owner_is_told_every_mistake_with_its_place(Path folder) throws IOException {
        Path expected = folder.resolve("expected.txt");
        String said = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Reading.of(folder).said());
        if (Spec.isUpdate()) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected)).isNotBlank();
    }
}
