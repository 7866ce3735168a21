package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live blog of several pages on one page, for paper, for plain browsers and for replay. */
class WholePageTest {
    private static final String ALL = "2024/11/08/long/all/index.html";

    @TempDir
    Path folder;

    private Sites site;

    @BeforeEach
    void given() {
        site = Sites.in(folder)
                .with("site.yaml", "title: Long", "baseUrl: https://long.example/", "entriesPerPage: 2")
                .with(
                        "blogs/short.md",
                        "---",
                        "title: Short",
                        "---",
                        "# 2024-11-08",
                        "## 09:00 One",
                        "x",
                        "## 09:30 Two",
                        "x")
                .with(
                        "blogs/long.md",
                        "---",
                        "title: A long day",
                        "comments: [{author: Kari, text: What a day.}]",
                        "---",
                        "# 2024-11-08",
                        "## 09:00 One {#one key}",
                        "x",
                        "## 10:00 Two {#two pinned}",
                        "See [five](#five).",
                        "## 11:00 Three {#three}",
                        "x",
                        "# 2024-11-09",
                        "## 12:00 Four {#four}",
                        "x",
                        "## 13:00 Five {#five key}",
                        "x");
    }

    private Document page(String path) {
        return Jsoup.parse(site.page(path));
    }

    @Test
    void all_entries_stand_on_it_once_oldest_first_with_links_within_the_page() {
        site.built();
        Document all = page(ALL);
        assertThat(all.select("article.entry").eachAttr("id")).containsExactly("one", "two", "three", "four", "five");
        assertThat(all.select("#two .body a").attr("href")).isEqualTo("../page/3/#five");
        assertThat(all.select(".keys .timeline a").eachAttr("href")).containsExactly("#one", "#five");
        assertThat(all.select(".chart a, .hours a, .ways > p a:not([href*=search])")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("#"));
        assertThat(all.select(".comments li")).hasSize(1);
        assertThat(all.select(".pager")).isEmpty();
        assertThat(DeadLinks.of(site, "https://long.example/")).isEmpty();
    }

    @Test
    void search_engines_are_led_to_the_live_blog_itself() {
        site.built();
        assertThat(page(ALL).select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://long.example/2024/11/08/long/");
        assertThat(site.page("sitemap.xml")).doesNotContain("/all/");
        assertThat(page(ALL).select("script[type='application/ld+json']")).isEmpty();
    }

    @Test
    void every_page_of_the_live_blog_leads_there_and_it_leads_back() {
        site.built();
        for (String path : List.of("", "page/2/", "page/3/", "newest/", "newest/page/2/")) {
            assertThat(page("2024/11/08/long/" + path + "index.html").select(".order a[href$='all/']"))
                    .as(path)
                    .hasSize(1);
        }
        assertThat(page(ALL).select(".order a").eachAttr("href")).containsExactly("../", "../newest/");
        assertThat(page(ALL).select(".order [aria-current]").text()).isEqualTo("All on one page");
    }

    @Test
    void a_live_blog_of_one_page_has_it_already() {
        site.built();
        assertThat(site.has("2024/11/08/short/all/index.html")).isFalse();
        assertThat(page("2024/11/08/short/index.html").select(".order li")).hasSize(2);
    }

    @Test
    void a_live_blog_of_one_entry_is_the_same_in_both_orders_so_there_is_one() {
        site.with("blogs/short.md", "---", "title: Short", "---", "# 2024-11-08", "## 09:00 One", "x")
                .built();
        assertThat(site.has("2024/11/08/short/newest/index.html")).isFalse();
        assertThat(page("2024/11/08/short/index.html").select(".order")).isEmpty();
        site.setting("order", "newest").built();
        assertThat(site.has("2024/11/08/short/oldest/index.html")).isFalse();
        assertThat(page("2024/11/08/short/index.html").select("article.entry")).hasSize(1);
    }

    @Test
    void there_is_none_where_it_is_not_wanted_or_would_be_too_long() {
        site.setting("wholePageEntries", "4").built();
        assertThat(site.has(ALL)).isFalse();
        assertThat(page("2024/11/08/long/index.html").select(".order a[href$='all/']"))
                .isEmpty();
        site.setting("wholePageEntries", "5").built();
        assertThat(site.has(ALL)).isTrue();
        site.setting("pages", "home,blog").built();
        assertThat(site.has(ALL)).isFalse();
    }

    @Test
    void entries_that_are_too_heavy_together_are_not_held_in_memory_together() {
        String words = "word ".repeat(50_000);
        String[] lines = IntStream.range(0, 18)
                .mapToObj(i -> i == 0
                        ? "{\"title\":\"Heavy\",\"id\":\"heavy\"}"
                        : "{\"id\":\"e%d\",\"date\":\"2024-11-08T09:%02d:00Z\",\"body\":\"%s\"}".formatted(i, i, words))
                .toArray(String[]::new);
        site.with("blogs/heavy.ndjson", lines).built();
        assertThat(site.has("2024/11/08/heavy/page/2/index.html")).isTrue();
        assertThat(site.has("2024/11/08/heavy/all/index.html")).isFalse();
    }
}
