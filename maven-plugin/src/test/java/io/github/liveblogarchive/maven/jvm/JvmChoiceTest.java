package io.github.liveblogarchive.maven.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmChoiceTest {
    private static final String ONLY_FIRST = "mixed mode, emulated-client, sharing";
    private static final String BOTH = "mixed mode, sharing";

    @TempDir
    Path content;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(content.resolve("blogs").resolve("bridge"));
    }

    @Test
    void a_small_archive_gets_the_first_compiler_only() throws IOException {
        given("blogs/bridge/all.ndjson", JvmChoice.LARGE - 1);

        assertThat(JvmChoice.of(content, site()).flags(256 << 20)).contains("-XX:TieredStopAtLevel=1", "-Xmx256m");
    }

    @Test
    void a_large_archive_gets_both_compilers() throws IOException {
        given("blogs/bridge.md", JvmChoice.LARGE - 1_000);
        given("blogs/bridge/all.ndjson", 1_000);

        assertThat(JvmChoice.of(content, site()).flags(256 << 20)).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void pictures_do_not_count() throws IOException {
        given("blogs/bridge/crane.jpg", JvmChoice.LARGE);

        assertThat(JvmChoice.of(content, site()).large()).isFalse();
    }

    @Test
    void a_jvm_with_the_first_compiler_only_suits_a_small_archive() throws IOException {
        given("blogs/bridge.md", 1);

        assertThat(JvmChoice.of(content, site()).suits(ONLY_FIRST)).isTrue();
        assertThat(JvmChoice.of(content, site()).suits(BOTH)).isFalse();
    }

    @Test
    void it_does_not_suit_a_large_archive() throws IOException {
        given("blogs/bridge.md", JvmChoice.LARGE);

        assertThat(JvmChoice.of(content, site()).suits(ONLY_FIRST)).isFalse();
    }

    @Test
    void a_site_that_is_there_needs_only_what_changed_however_large_it_is() throws IOException {
        given("blogs/bridge.md", JvmChoice.LARGE);
        Files.createDirectories(site());
        Files.createFile(site().resolve(".liveblog-manifest"));

        assertThat(JvmChoice.of(content, site()).large()).isFalse();
    }

    private Path site() {
        return content.resolve("target").resolve("site");
    }

    @Test
    void content_that_is_not_there_is_small() {
        assertThat(JvmChoice.of(content.resolve("nowhere"), site()).large()).isFalse();
    }

    // Without its bytes, which no disk then holds.
    private void given(String file, long size) throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(content.resolve(file).toFile(), "rw")) {
            sparse.setLength(size);
        }
    }
}
