package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.liveblogarchive.input.media.MediaFolder;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of pictures: listed, copied from beside the export, or fetched. */
class ImportMediaTest {
    private static final byte[] PNG = "\u0089PNG\r\n\u001A\nbridge".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] OTHER = "\u0089PNG\r\n\u001A\ncrane".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private final Map<String, byte[]> web = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();
    private Path exports;
    private Path to;

    @BeforeEach
    void exports() throws IOException {
        exports = Files.createDirectories(folder.resolve("exports"));
        to = folder.resolve("archive");
        Files.createDirectories(exports.resolve("shots"));
    }

    @Test
    void a_picture_that_a_table_names_is_copied() throws IOException {
        Files.write(exports.resolve("shots/the bridge.png"), PNG);
        table("shots/the bridge.png", "https://pictures.example/crane.jpg");

        ImportReport report = run(Importer.Media.COPY);

        assertThat(report.problems()).isEmpty();
        assertThat(pictures()).singleElement().satisfies(path -> {
            assertThat(path).matches("static/imported/[0-9a-f]{2}/[0-9a-f]{24}\\.png");
            assertThat(to.resolve(path)).hasBinaryContent(PNG);
            assertThat(content()).contains("\"src\":\"" + path.substring("static".length()) + "\"");
        });
        assertThat(report.filesWritten()).containsAll(pictures());
        assertThat(report.media())
                .extracting(ImportReport.Media::url)
                .containsExactly("https://pictures.example/crane.jpg");
        assertThat(asked).isEmpty();
    }

    @Test
    void the_pictures_that_a_browser_saved_beside_a_page_are_copied() throws IOException {
        Files.createDirectories(exports.resolve("Bridge_files"));
        Files.write(exports.resolve("Bridge_files/a.png"), PNG);
        Files.writeString(exports.resolve("Bridge.html"), """
                <!DOCTYPE html><title>Bridge</title><link rel="canonical" href="https://paper.example/bridge">
                <main itemscope itemtype="https://schema.org/LiveBlogPosting"><h1 itemprop="headline">Bridge</h1>
                <div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting" id="one">
                <time itemprop="datePublished" datetime="2024-05-01T09:00:00+02:00">9:00</time>
                <div itemprop="articleBody"><p>It opens.</p><figure><img src="Bridge_files/a.png" alt="A bridge">
                <figcaption>The bridge at nine</figcaption></figure></div></div></main>""");

        ImportReport report = run(Importer.Media.COPY);

        assertThat(report.problems()).isEmpty();
        assertThat(pictures()).hasSize(1);
        assertThat(content()).contains("\"alt\":\"A bridge\",\"caption\":\"The bridge at nine\"", "/imported/");
    }

    @Test
    void the_same_bytes_lie_there_once_and_a_second_import_changes_nothing() throws IOException {
        Files.write(exports.resolve("shots/a.png"), PNG);
        Files.write(exports.resolve("shots/b.jpg"), PNG);
        table("shots/a.png", "shots/b.jpg");
        run(Importer.Media.COPY);
        assertThat(pictures()).hasSize(1);
        assertThat(run(Importer.Media.COPY).filesWritten()).isEmpty();
    }

    @Test
    void nothing_outside_of_the_folder_is_copied_and_its_place_is_not_told() throws IOException {
        Files.write(folder.resolve("secret.png"), PNG);
        table("../secret.png", "shots/../../secret.png");

        ImportReport report = run(Importer.Media.COPY);

        assertThat(pictures()).isEmpty();
        assertThat(report.problems()).extracting(Problem::code).containsOnly(Code.MISSING_MEDIA);
        assertThat(report.text() + content()).doesNotContain(folder.toString(), "beside:");
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_not_followed() throws IOException {
        Path link = exports.resolve("shots/link.png");
        Files.write(folder.resolve("secret.png"), PNG);
        try {
            Files.createSymbolicLink(link, folder.resolve("secret.png"));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no links");
        }
        table("shots/link.png", "");
        assertThat(run(Importer.Media.COPY).problems()).hasSize(1);
        assertThat(pictures()).isEmpty();
    }

    @Test
    void what_only_calls_itself_a_picture_is_none() throws IOException {
        Files.writeString(exports.resolve("shots/a.png"), "<script>alert(1)</script>");
        Files.writeString(exports.resolve("shots/b.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        table("shots/a.png", "shots/b.svg");
        assertThat(run(Importer.Media.COPY).problems())
                .extracting(Problem::message)
                .allMatch(message -> message.contains("is neither picture nor sound nor film"));
        assertThat(pictures()).isEmpty();
    }

    @Test
    void unless_it_is_asked_for_nothing_is_copied_or_fetched() throws IOException {
        Files.write(exports.resolve("shots/a.png"), PNG);
        table("shots/a.png", "https://pictures.example/crane.jpg");
        assertThat(run(Importer.Media.LIST).media()).hasSize(1);
        assertThat(pictures()).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(content()).doesNotContain("beside:");
    }

    @Test
    void on_request_pictures_are_fetched_once() throws IOException {
        web.put("https://pictures.example/crane.jpg", OTHER);
        table("https://pictures.example/crane.jpg", "https://pictures.example/crane.jpg");

        ImportReport report = run(Importer.Media.FETCH);

        assertThat(report.problems()).isEmpty();
        assertThat(report.media()).isEmpty();
        assertThat(pictures()).hasSize(1);
        assertThat(content()).contains("/imported/").doesNotContain("pictures.example");
        assertThat(run(Importer.Media.FETCH).filesWritten()).isEmpty();
        assertThat(run(Importer.Media.LIST).filesWritten()).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_picture_that_cannot_be_had_is_told_and_the_import_goes_on() throws IOException {
        web.put("https://pictures.example/crane.jpg", OTHER);
        web.put("https://pictures.example/page.jpg", "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));
        table(
                "https://pictures.example/gone.jpg",
                "https://pictures.example/page.jpg",
                "https://pictures.example/crane.jpg");

        ImportReport report = run(Importer.Media.FETCH);

        assertThat(report.hasErrors()).isFalse();
        assertThat(report.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "\"https://pictures.example/gone.jpg\" was answered with 404.",
                        "\"https://pictures.example/page.jpg\" is neither picture nor sound nor film.");
        assertThat(report.media()).hasSize(2);
        assertThat(pictures()).hasSize(1);
        assertThat(content()).contains("https://pictures.example/gone.jpg");
    }

    @Test
    void the_site_shows_what_was_copied() throws IOException {
        BufferedImage picture = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", exports.resolve("shots/a.png").toFile());
        table("shots/a.png", "");
        run(Importer.Media.COPY);
        Path site = folder.resolve("site");
        assertThat(Generator.builder().content(to).output(site).build().run().problems())
                .filteredOn(problem -> problem.level() == Problem.Level.ERROR)
                .isEmpty();
        try (Stream<Path> files = Files.walk(site)) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).isNotEmpty();
        }
    }

    private void table(String... images) throws IOException {
        StringBuilder rows = new StringBuilder("id,time,text,image\n");
        for (int i = 0; i < images.length; i++) {
            rows.append("row-" + i + ",2024-05-01T0" + i + ":00:00+02:00,Text " + i + "," + images[i] + "\n");
        }
        Files.writeString(exports.resolve("harbour.csv"), rows);
    }

    private ImportReport run(Importer.Media media) {
        return Importer.builder()
                .from(exports.toString() + "/*.{csv,html}")
                .to(to)
                .media(media)
                .download(() -> download())
                .build()
                .run();
    }

    private MediaFolder.Download download() {
        return (url, file) -> {
            asked.add(url);
            byte[] bytes = web.get(url);
            if (bytes == null) {
                throw new IOException("was answered with 404");
            }
            Files.write(file, bytes);
        };
    }

    private List<String> pictures() throws IOException {
        Path imported = to.resolve("static");
        if (!Files.exists(imported)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(imported)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> to.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private String content() throws IOException {
        try (Stream<Path> files = Files.list(to.resolve("blogs"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
