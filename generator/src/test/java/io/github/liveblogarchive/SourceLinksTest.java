package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Links in the folder of sources. */
class SourceLinksTest {
    @TempDir
    Path folder;

    private Sites site() {
        return Sites.in(folder)
                .with("site.yaml", "title: Harbour")
                .with("blogs/x/blog.md", "---", "title: X", "---")
                .with("blogs/x/e.md", "---", "date: 2024-11-08T09:15", "---", "Text");
    }

    private void link(Sites site, String link, String target) throws IOException {
        Files.createSymbolicLink(site.content().resolve(link), Path.of(target));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void folders_that_lead_into_themselves_are_told_and_not_walked() throws IOException {
        Sites site = site();
        link(site, "blogs/l1", ".");
        link(site, "blogs/l2", ".");
        link(site, "blogs/l3", "..");
        link(site, "blogs/x/l4", "..");
        assertThat(Sites.sentences(site.build()))
                .hasSize(4)
                .allMatch(s -> s.contains("[bad-address]") && s.contains("link"))
                .anyMatch(s -> s.startsWith("ERROR blogs/l1 "))
                .anyMatch(s -> s.startsWith("ERROR blogs/x/l4 "));
    }

    @Test
    void a_link_to_itself_is_a_problem_and_leaves_nothing_behind() throws IOException {
        Sites site = site();
        link(site, "blogs/loop", "loop");
        link(site, "blogs/gone.md", "nowhere.md");
        Report report = site.build();
        assertThat(Sites.sentences(report))
                .containsExactly(
                        "ERROR blogs/gone.md [bad-address]: This is a link that leads nowhere."
                                + " Replace it by the file itself.",
                        "ERROR blogs/loop [bad-address]: This is a link that leads nowhere."
                                + " Replace it by the file itself.");
        assertThat(folder.toFile().list()).containsOnly("content");
    }

    @Test
    void a_link_to_a_source_inside_of_the_content_is_read() throws IOException {
        Sites site = site().with("shared/y.md", "---", "title: Y", "---", "# 2024-11-08", "## 09:15 One", "x");
        link(site, "blogs/y.md", "../shared/y.md");
        assertThat(site.built().blogs()).isEqualTo(2);
    }
}
