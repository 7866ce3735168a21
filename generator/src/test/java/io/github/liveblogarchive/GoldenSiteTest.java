package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small site that holds one of everything, kept whole beside its content: any change of output is a change to be read.
 * {@code -Dupdate=true} writes what is made now. Digests in names of the theme's files are left out, so that a change of
 * style does not touch every page.
 */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TempDir
    Path folder;

    @Test
    void the_golden_site_is_made_as_it_was() throws IOException {
        Sites site = Sites.of(GOLDEN.resolve("content"), folder.resolve("site"));
        Report report = site.built();
        assertThat(Sites.sentences(report)).isEmpty();
        Path expected = GOLDEN.resolve("site");
        if (Boolean.getBoolean("update")) {
            update(site, expected);
        }
        assertThat(Sites.files(site.output()).stream().map(GoldenSiteTest::plain))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(GOLDEN.resolve("files.txt")));
        List<String> kept = Sites.files(expected);
        assertThat(kept).hasSizeGreaterThan(20);
        for (String file : kept) {
            assertThat(plain(site.page(file))).as(file).isEqualTo(Files.readString(expected.resolve(file)));
        }
    }

    private static void update(Sites site, Path expected) throws IOException {
        if (Files.isDirectory(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        List<String> files = Sites.files(site.output());
        Files.writeString(
                GOLDEN.resolve("files.txt"),
                String.join(
                                "\n",
                                files.stream()
                                        .map(GoldenSiteTest::plain)
                                        .sorted()
                                        .toList()) + "\n");
        for (String file : files) {
            if (file.matches(".*\\.(html|atom|xml|txt)")) {
                Path to = expected.resolve(file);
                Files.createDirectories(to.getParent());
                Files.writeString(to, plain(site.page(file)));
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("assets/([a-z]+)-[0-9a-f]{12}\\.", "assets/$1-DIGEST.");
    }
}
