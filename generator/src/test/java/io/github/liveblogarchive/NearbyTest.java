package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live blogs before and after one, of its series, of its topics and of all. */
class NearbyTest {
    @TempDir
    Path folder;

    private Sites blog(Sites site, int day, String... fields) {
        return site.with(
                "blogs/d" + day + ".md",
                "---\ntitle: Day " + day + "\nid: d" + day + "\n" + String.join("\n", fields) + "\n---",
                "# 2024-11-%02d".formatted(day),
                "## 09:00 One",
                "x");
    }

    private Document page(Sites site, int day) {
        return Jsoup.parse(site.page("2024/11/%02d/d%d/index.html".formatted(day, day)));
    }

    private Sites site() {
        return Sites.in(folder).with("site.yaml", "title: N", "baseUrl: https://n.example/");
    }

    @Test
    void rows_come_by_series_then_topics_then_date_and_no_live_blog_stands_there_twice() {
        Sites site = site();
        blog(site, 1, "series: Storms");
        blog(site, 2, "topics: [Harbour]");
        blog(site, 3);
        blog(site, 4, "series: Storms", "topics: [Harbour, Wind]");
        blog(site, 5, "series: Storms", "topics: [Wind]");
        blog(site, 6);
        site.built();
        assertThat(DeadLinks.of(site, "https://n.example/")).isEmpty();
        Document page = page(site, 4);
        assertThat(page.select(".nearby h3").eachText()).containsExactly("Series: Storms", "Topic: Harbour", "By date");
        assertThat(page.select(".nearby li").eachText())
                .containsExactly(
                        "Day 1 Before, 1 November 2024",
                        "Day 5 After, 5 November 2024",
                        "Day 2 Before, 2 November 2024",
                        "Day 3 Before, 3 November 2024");
        assertThat(page.select(".nearby li a").first().attr("href")).isEqualTo("../../01/d1/");
    }

    @Test
    void a_live_blog_without_a_date_is_before_and_after_none() {
        Sites site = site();
        blog(site, 1);
        blog(site, 2);
        site.with("blogs/u.md", "---", "title: Undated", "---", "## One", "x").built();
        assertThat(page(site, 1).select(".nearby li").eachText()).containsExactly("Day 2 After, 2 November 2024");
        assertThat(Jsoup.parse(site.page("undated/u/index.html")).select(".nearby"))
                .isEmpty();
    }

    @Test
    void another_title_or_day_of_a_neighbour_is_shown_at_once() {
        Sites site = site();
        blog(site, 1);
        blog(site, 2).built();
        site.with("blogs/d2.md", "---", "title: Renamed", "id: d2", "---", "# 2024-11-03", "## 09:00 One", "x")
                .built();
        assertThat(page(site, 1).select(".nearby li").text()).isEqualTo("Renamed After, 3 November 2024");
    }
}
