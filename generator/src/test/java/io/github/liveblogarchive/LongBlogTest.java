package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live blog of three pages, whose key events stand on the first and the last one. */
class LongBlogTest {
    @TempDir
    Path folder;

    private Sites site;

    @BeforeEach
    void given() {
        site = Sites.in(folder)
                .with("site.yaml", "title: Long", "baseUrl: https://long.example/", "entriesPerPage: 2")
                .with(
                        "blogs/long.md",
                        "---",
                        "title: A long day",
                        "comments:",
                        "  - {author: Kari, text: What a day.}",
                        "---",
                        "# 2024-11-08",
                        "## 09:00 One {#one key}",
                        "x",
                        "## 10:00 Two {#two key}",
                        "x",
                        "## 11:00 Three {#three}",
                        "x",
                        "## 12:00 Four {#four}",
                        "x",
                        "## 13:00 Five {#five key}",
                        "x");
        site.built();
    }

    private Document page(String path) {
        return Jsoup.parse(site.page("2024/11/08/long/" + path + "index.html"));
    }

    private List<String> keys(String path) {
        return page(path).select(".keys .timeline .n").eachText();
    }

    @Test
    void all_key_events_stand_on_the_first_page_of_either_order() {
        assertThat(keys("")).containsExactly("One", "Two", "Five");
        assertThat(keys("newest/")).containsExactly("One", "Two", "Five");
        assertThat(page("").select(".keys p a")).isEmpty();
        assertThat(page("newest/").select(".keys p a")).isEmpty();
    }

    @Test
    void other_pages_have_their_own_key_events_and_lead_to_all() {
        assertThat(keys("page/2/")).isEmpty();
        assertThat(keys("page/3/")).containsExactly("Five");
        assertThat(keys("newest/page/1/")).containsExactly("One", "Two");
        assertThat(page("page/2/").select(".keys").text())
                .isEqualTo("Key events on this page There are none on this page. All key events");
        assertThat(page("page/3/").select(".keys p a").attr("href")).isEqualTo("../../#_key-events");
        assertThat(page("newest/page/2/").select(".keys p a").attr("href")).isEqualTo("../../#_key-events");
        assertThat(DeadLinks.of(site, "https://long.example/")).isEmpty();
    }

    @Test
    void comments_stand_on_the_first_page_and_others_lead_there() {
        assertThat(page("").select(".comments li")).hasSize(1);
        for (String path : List.of("page/2/", "page/3/", "newest/", "newest/page/1/")) {
            assertThat(page(path).select(".comments")).as(path).isEmpty();
            assertThat(page(path).select("a[href$='#_comments']").text())
                    .as(path)
                    .isEqualTo("Comments from readers");
        }
    }
}
