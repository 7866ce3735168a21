package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Report;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files a live blog can put on the site by naming them. */
class MediaTest {
    @TempDir
    Path folder;

    private Sites entry(String text) {
        return Sites.in(folder)
                .with("site.yaml", "title: Harbour", "# a secret")
                .with("blogs/a/blog.md", "---", "title: A", "---")
                .with("blogs/a/e.md", "---", "date: 2024-11-08T09:15", "---", text);
    }

    private static String told(Report report) {
        return String.join("\n", Sites.sentences(report));
    }

    private static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, bytes))
                    .isTrue();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![g](../../.git/config)          | .git/config          | lies neither below blogs/ nor below static/",
                "[t](../../topics.yaml)           | topics.yaml          | lies neither below blogs/ nor below static/",
                "<img src=\"../../site.yaml\" alt>| x                    | lies neither below blogs/ nor below static/",
                "![d](../../drafts/d.png)         | drafts/d.png         | lies neither below blogs/ nor below static/",
                "![h](.hidden/a.png)              | blogs/a/.hidden/a.png| \".hidden\" begins with a dot",
                "![h](/.hidden.png)               | static/.hidden.png   | \".hidden.png\" begins with a dot",
                "[e](e.md)                        | x                    | of no kind that is published",
                "[n](notes.json)                  | blogs/a/notes.json   | of no kind that is published",
                "![n](page.html)                  | blogs/a/page.html    | of no kind that is published",
                "[n](LICENSE)                     | blogs/a/LICENSE      | of no kind that is published",
            })
    void a_file_that_is_nobodys_business_is_refused(String text, String file, String expected) {
        Sites site = entry(text).with(file, "x");
        Report report = site.build();
        assertThat(report.succeeded()).isFalse();
        assertThat(told(report)).contains(expected).contains("blogs/a/e.md:4");
        assertThat(Sites.files(site.output())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.csv", "talk.VTT", "paper.pdf", "clip.webm", "sound.opus", "../b/crane.svg"})
    void a_file_of_a_known_kind_beside_a_blog_is_published(String name) {
        Sites site = entry("[see](" + name + ")")
                .with("blogs/a/" + name, "x")
                .with("blogs/b/blog.md", "---", "title: B", "date: 2024-01-01", "---");
        site.built();
        assertThat(Sites.files(site.output().resolve("media"))).hasSize(1);
    }

    @Test
    void whatever_is_copied_with_static_may_be_linked() {
        Sites site = entry("[d](../../static/data/raw.json) [s](../../static/.well-known/security)")
                .with("static/data/raw.json", "{}")
                .with("static/.well-known/security", "x");
        site.built();
        assertThat(Sites.files(site.output())).contains("data/raw.json", ".well-known/security");
        assertThat(site.page("2024/11/08/a/index.html")).contains("data/raw.json");
    }

    @Test
    void a_link_to_a_file_of_another_name_is_read_as_that_file() throws IOException {
        Sites site = entry("![c](crane.png)").withBytes("static/photos/c-17.png", picture("png"));
        Files.createSymbolicLink(site.content().resolve("blogs/a/crane.png"), Path.of("../../static/photos/c-17.png"));
        assertThat(site.built().problems()).isEmpty();
        assertThat(Sites.files(site.output().resolve("media")))
                .singleElement()
                .asString()
                .startsWith("crane-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../site.yaml", "../../.git/config", ".hidden.png", "e.md"})
    void a_link_does_not_open_what_its_name_would_not(String target) throws IOException {
        Sites site = entry("![c](crane.png)").with(".git/config", "x").withBytes("blogs/a/.hidden.png", picture("png"));
        Files.createSymbolicLink(site.content().resolve("blogs/a/crane.png"), Path.of(target));
        Report report = site.build();
        assertThat(report.succeeded()).isFalse();
        assertThat(told(report)).contains("blogs/a/e.md:4");
    }

    @Test
    void a_link_below_static_is_neither_copied_nor_linked_and_each_is_told() throws IOException {
        Sites site = entry("![c](/crane.png) ![d](/dir/c.png)")
                .withBytes("static/c.png", picture("png"))
                .withBytes("other/c.png", picture("png"))
                .with("static/.env", "x")
                .with("static/.cache/deep/x", "x");
        Files.createSymbolicLink(site.content().resolve("static/crane.png"), Path.of("c.png"));
        Files.createSymbolicLink(site.content().resolve("static/dir"), Path.of("../other"));
        assertThat(Sites.sentences(site.build()))
                .anyMatch(s -> s.startsWith("ERROR blogs/a/e.md") && s.contains("static/crane.png\" is or lies behind"))
                .anyMatch(s -> s.startsWith("ERROR blogs/a/e.md") && s.contains("static/dir/c.png\" is or lies behind"))
                .anyMatch(s -> s.startsWith("WARNING static/crane.png [unused-file]"))
                .anyMatch(s -> s.startsWith("WARNING static/dir [unused-file]"))
                .anyMatch(s -> s.startsWith("NOTE static/.env [unused-file]"))
                .anyMatch(s -> s.startsWith("NOTE static/.cache [unused-file]"))
                .hasSize(6);
    }

    @Test
    void a_bitmap_whose_head_gives_a_size_below_zero_is_damaged() {
        byte[] bad = picture("bmp");
        bad[10] = 0;
        bad[11] = 0;
        bad[46] = -1;
        bad[49] = -1;
        bad[28] = 8;
        Sites site = entry("![c](c.bmp)").withBytes("blogs/a/c.bmp", bad);
        assertThat(told(site.build())).contains("ERROR blogs/a/e.md:4:1 [bad-media]");
    }
}
