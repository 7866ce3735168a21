package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner's own files in {@code static} beside those that the generator makes. */
class StaticSiteFilesTest {
    @TempDir
    Path folder;

    private Sites site() {
        return Sites.in(folder)
                .with("site.yaml", "title: Harbour", "baseUrl: https://harbour.example/")
                .with("blogs/x.md", "---", "title: X", "---", "# 2024-11-08", "## 09:15 One", "x");
    }

    @Test
    void the_owners_robots_txt_and_404_page_go_before_ours() {
        Sites site = site();
        site.built();
        site.with("static/robots.txt", "User-agent: *", "Disallow: /").with("static/404.html", "<h1>Gone</h1>");
        site.built();
        assertThat(site.page("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(site.page("404.html")).isEqualTo("<h1>Gone</h1>\n");
        assertThat(site.build().written()).isZero();
    }

    @Test
    void another_file_in_the_place_of_a_page_is_told_with_what_can_be_done() {
        Sites site = site().with("static/index.html", "x");
        assertThat(Sites.sentences(site.build()))
                .containsExactly("ERROR [duplicate-address]: Two pages want the file \"index.html\":"
                        + " \"home\" and \"static/index.html\"."
                        + " Rename one of the files, or give the live blog another slug or alias.");
    }
}
