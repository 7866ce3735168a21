package io.github.liveblogarchive.input.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.liveblogarchive.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the project itself writes or ships, the reader takes. */
class RoundTripTest {
    @Test
    void the_example_archive_is_read_without_a_mistake() throws IOException {
        Path content = Path.of("..", "content").toAbsolutePath().normalize();
        assumeTrue(Files.exists(content.resolve("site.yaml")), "there is no example archive beside this module");
        Reading reading = Reading.of(content);
        assertThat(reading.said()).isEmpty();
        assertThat(reading.blogs).hasSizeGreaterThanOrEqualTo(4);
        assertThat(reading.entries).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource(Importer.Form.class)
    void an_import_is_read_without_an_error(Importer.Form form, @TempDir Path to) throws IOException {
        Path samples = Path.of("..", "..", "shared", "samples", "guardian-api");
        assumeTrue(Files.isDirectory(samples), "the samples are not beside this repository");
        Importer.builder().from(samples.toString()).to(to).write(form).build().run();
        Reading reading = Reading.of(to);
        assertThat(reading.said()).doesNotContain("ERROR").doesNotContain("unknown-field");
        long written;
        try (Stream<Path> files = Files.walk(to.resolve("blogs"))) {
            written = files.filter(Files::isRegularFile).count();
        }
        boolean aFileAnEntry = form == Importer.Form.MARKDOWN;
        assertThat(reading.blogs.size() + (aFileAnEntry ? reading.entries.size() : 0))
                .isEqualTo((int) written);
        assertThat(reading.entries).hasSizeGreaterThan(700);
    }
}
