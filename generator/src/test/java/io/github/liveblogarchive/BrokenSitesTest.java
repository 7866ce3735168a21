package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Content with mistakes, a folder each in {@code broken}: the run says every line of its {@code expected.txt}, and
 * nothing else of the same weight; where one of them is an error, nothing is written. {@code -Dupdate=true} writes what
 * is said now, to be read before it is committed.
 */
class BrokenSitesTest {
    private static final Path BROKEN = Path.of("src", "test", "resources", "broken");

    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> list = Files.list(BROKEN)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_mistake_is_told_and_nothing_is_half_done(String name) throws IOException {
        Path content = BROKEN.resolve(name);
        Sites site = Sites.of(content, folder.resolve("site"));
        Report report = site.build();
        List<String> expected = Files.readAllLines(content.resolve("expected.txt")).stream()
                .filter(line -> !line.isBlank())
                .toList();
        List<String> told = Sites.sentences(report).stream()
                .filter(sentence -> !sentence.startsWith("NOTE"))
                .toList();
        if (Boolean.getBoolean("update")) {
            Files.writeString(content.resolve("expected.txt"), String.join("\n", told) + "\n");
            return;
        }
        assertThat(told).containsExactlyElementsOf(expected);
        if (expected.stream().anyMatch(line -> line.startsWith("ERROR"))) {
            assertThat(report.succeeded()).isFalse();
            assertThat(Sites.files(site.output())).isEmpty();
        } else {
            assertThat(report.succeeded()).isTrue();
        }
    }
}
