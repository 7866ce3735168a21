package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings that an author writes into a text, wherever that text is shown: who jumps from heading to heading misses none. */
class HeadingLevelsTest {
    @TempDir
    Path folder;

    @Test
    void they_follow_what_stands_above_them_on_every_page() {
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: T", "timeZone: Europe/Oslo")
                .with(
                        "blogs/b.md",
                        "---",
                        "title: B",
                        "summary: |",
                        "  # In short",
                        "  It is open.",
                        "---",
                        "# 2024-11-08",
                        "## 09:15 One {#one}",
                        "### Part",
                        "#### Detail",
                        "Some words with `<h4>` in them.");
        site.built();
        assertThat(headings(site, "2024/11/08/b/one/")).containsExactly("h1 One", "h2 Part", "h3 Detail");
        assertThat(headings(site, "2024/11/08/b/"))
                .containsSubsequence("h2 In short", "h3 In short", "h2 Friday, 8 November 2024", "h3 One", "h4 Part")
                .endsWith("h5 Detail");
        assertThat(site.page("2024/11/08/b/one/index.html")).contains("<code>&lt;h4&gt;</code>");
    }

    private static List<String> headings(Sites site, String page) {
        return Jsoup.parse(site.page(page + "index.html")).select("main :is(h1, h2, h3, h4, h5, h6)").stream()
                .map(heading -> heading.normalName() + " " + heading.text())
                .toList();
    }
}
