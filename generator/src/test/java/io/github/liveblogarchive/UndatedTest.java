package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Live blogs in which nothing has a date. */
class UndatedTest {
    private static final String BASE = "https://undated.example/";

    @TempDir
    Path folder;

    private Sites undated(int count) {
        Sites site = Sites.in(folder).with("site.yaml", "title: Old", "baseUrl: " + BASE, "itemsPerPage: 40");
        for (int i = 0; i < count; i++) {
            site.with(
                    "blogs/old-%03d.ndjson".formatted(i),
                    "{\"title\":\"Old %d\"}".formatted(i),
                    "{\"id\":\"a\",\"title\":\"x\",\"body\":\"y\"}");
        }
        return site;
    }

    private static List<String> titles(Sites site, String page, String section) {
        return Jsoup.parse(site.page(page))
                .select(section + " .lines .of-blog a, " + section + " .story h3 a")
                .eachText();
    }

    @Test
    void a_live_blog_without_a_date_is_found_from_the_home_page() {
        Sites site = undated(1).with("blogs/new.md", "---", "title: New", "---", "# 2024-11-08", "## 09:00 x", "y");
        site.built();
        assertThat(titles(site, "index.html", "[aria-labelledby=_newest]")).containsExactly("New");
        assertThat(titles(site, "index.html", "[aria-labelledby=_undated]")).containsExactly("Old 0");
        assertThat(site.page("index.html")).contains("href=\"undated/old-000/\"", "href=\"undated/\"");
        assertThat(titles(site, "undated/index.html", "main")).containsExactly("Old 0");
        assertThat(Jsoup.parse(site.page("undated/old-000/index.html"))
                        .select(".crumbs a")
                        .eachText())
                .containsExactly("Old", "Without a date");
        assertThat(site.page("sitemap.xml")).contains(BASE + "undated/</loc>");
        assertThat(DeadLinks.of(site, BASE)).isEmpty();
    }

    @Test
    void the_home_page_names_fifty_of_them_and_the_list_all() {
        Sites site = undated(60);
        site.built();
        assertThat(titles(site, "index.html", "[aria-labelledby=_undated]")).hasSize(50);
        assertThat(titles(site, "undated/index.html", "main")).hasSize(20);
        assertThat(titles(site, "undated/page/1/index.html", "main")).hasSize(40);
        assertThat(site.page("index.html")).doesNotContain("There is no coverage yet");
        assertThat(DeadLinks.of(site, BASE)).isEmpty();
    }

    @Test
    void where_every_live_blog_has_a_date_nothing_is_said() {
        Sites site = undated(0).with("blogs/new.md", "---", "title: New", "---", "# 2024-11-08", "## 09:00 x", "y");
        site.built();
        assertThat(site.page("index.html")).doesNotContain("Without a date");
        assertThat(site.has("undated/index.html")).isFalse();
    }

    @Test
    void without_pages_of_years_the_home_page_alone_leads_to_them() {
        Sites site = undated(1).setting("pages", "home,blog");
        site.built();
        assertThat(site.page("index.html")).contains("href=\"undated/old-000/\"");
        assertThat(DeadLinks.of(site, BASE)).isEmpty();
    }
}
