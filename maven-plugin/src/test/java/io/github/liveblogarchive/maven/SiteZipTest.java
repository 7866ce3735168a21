package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteZipTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2024, 11, 8, 9, 15);

    @TempDir
    Path folder;

    @Test
    void names_are_sorted_and_our_own_records_left_out() throws IOException {
        Path site = site("one", "b/index.html", "a.css", ".liveblog-manifest", ".well-known/security.txt");

        try (ZipFile zip = new ZipFile(zip(site, "site.zip").toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            assertThat(entries)
                    .extracting(ZipEntry::getName)
                    .isEqualTo(List.of(".well-known/security.txt", "a.css", "b/index.html"));
            assertThat(entries)
                    .allSatisfy(entry -> assertThat(entry.getTimeLocal()).isEqualTo(TIME));
        }
    }

    @Test
    void equal_sites_of_different_times_make_equal_zips() throws IOException {
        Path one = site("one", "index.html", "a/index.html");
        Path two = site("two", "a/index.html", "index.html");
        Files.setLastModifiedTime(two.resolve("index.html"), FileTime.fromMillis(0));

        assertThat(zip(one, "one.zip")).hasSameBinaryContentAs(zip(two, "two.zip"));
    }

    @Test
    void a_site_that_is_not_there_is_no_empty_zip() {
        assertThatThrownBy(() -> zip(folder.resolve("none"), "site.zip"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("there is no generated site");
    }

    private Path site(String name, String... files) throws IOException {
        for (String file : files) {
            Path path = folder.resolve(name).resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file);
        }
        return folder.resolve(name);
    }

    private Path zip(Path site, String name) throws IOException {
        Path zip = folder.resolve("target").resolve(name);
        SiteZip.write(site, zip, TIME);
        return zip;
    }
}
