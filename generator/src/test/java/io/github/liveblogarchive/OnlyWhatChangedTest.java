package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages are rendered again after a change: those whose set has another fingerprint in the ledger. */
class OnlyWhatChangedTest {
    @TempDir
    Path folder;

    private Sites site;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void given() {
        site = Sites.in(folder).with("site.yaml", "title: Site", "entriesPerPage: 2", "itemsPerPage: 2");
        for (String id : List.of("a", "b", "c")) {
            blog(id, "kicker: none").withBytes("blogs/" + id + "/p.svg", svg(1));
        }
        for (int i = 1; i <= 5; i++) {
            entry("a", i, "Words.");
        }
        entry("b", 1, "![A picture](p.svg)");
        entry("c", 1, "See [it](blog:b).");
        before = built();
    }

    @Test
    void a_run_without_a_change_renders_nothing() {
        assertThat(renderedAgain()).isEmpty();
    }

    @Test
    void another_picture_in_one_live_blog_renders_that_one_and_its_feeds() {
        site.withBytes("blogs/b/p.svg", svg(2));
        assertThat(renderedAgain())
                .filteredOn(set -> !set.startsWith("media/"))
                .containsExactly(
                        "blog/b",
                        "card/b",
                        "entries/b",
                        "feed",
                        "feed/blog/b",
                        "feed/topic/ferries",
                        "home",
                        "search/blog/b",
                        "search/words/0",
                        "sitemap");
    }

    @Test
    void a_picture_of_the_site_itself_is_part_of_every_page() {
        site.with("site.yaml", "title: Site", "entriesPerPage: 2", "itemsPerPage: 2", "image: /s.svg")
                .withBytes("static/s.svg", svg(1));
        before = built();
        site.withBytes("static/s.svg", svg(2));
        assertThat(renderedAgain()).contains("blog/a", "blog/b", "blog/c", "home", "topics/ferries/1");
    }

    @Test
    void a_live_blog_that_moves_takes_those_along_that_link_to_it() {
        older("z", "2024-10-01");
        before = built();
        blog("b", "slug: moved");
        assertThat(renderedAgain())
                .contains("blog/b", "blog/c", "entries/c", "feed/blog/c", "day/2024-11-01", "month/2024-11")
                // That comes before it and names it as the next one.
                .contains("blog/a")
                .doesNotContain("entries/a", "feed/blog/a", "blog/z", "entries/z");
        assertThat(site.page("2024/11/01/c/index.html")).contains("../moved/");
    }

    @Test
    void a_new_live_blog_renders_those_before_and_after_it_and_no_other() {
        older("x", "2024-10-01");
        older("y", "2024-10-03");
        older("z", "2024-10-05");
        before = built();
        older("new", "2024-10-02");
        assertThat(renderedAgain())
                .contains("blog/new", "blog/x", "blog/y")
                .doesNotContain("blog/z", "blog/a", "blog/b", "blog/c", "entries/x", "entries/y");
        assertThat(site.page("2024/10/01/x/index.html")).contains("../../02/new/");
    }

    private void older(String id, String day) {
        site.with(
                "blogs/" + id + ".md", "---", "title: Blog " + id, "id: " + id, "---", "# " + day, "## 09:00 One", "x");
    }

    @Test
    void a_live_blog_that_changes_in_place_renders_none_that_link_to_it() {
        entry("b", 1, "Other words.");
        assertThat(renderedAgain()).contains("blog/b", "entries/b").doesNotContain("blog/a", "blog/c", "entries/c");
    }

    @Test
    void an_entry_that_gets_to_another_page_takes_those_along_that_link_to_it() {
        entry("c", 1, "See [it](blog:a#e5).");
        before = built();
        assertThat(site.page("2024/11/01/c/index.html")).contains("../a/page/3/#e5");
        site.with("blogs/a/e5.md", "---", "id: e5", "date: 2024-11-01T08:00:00Z", "topics: [Ferries]", "---", "Words.");
        assertThat(renderedAgain()).contains("blog/a", "blog/c", "entries/c").doesNotContain("blog/b", "entries/b");
        assertThat(site.page("2024/11/01/c/index.html")).contains("../a/#e5");
    }

    @Test
    void a_live_blog_with_very_many_links_follows_each_of_them() {
        for (int i = 1; i <= 1_005; i++) {
            entry("a", 100 + i, "Words.");
        }
        List<String> links = new ArrayList<>();
        for (int i = 1; i <= 1_005; i++) {
            links.add("[it](blog:a#e" + (100 + i) + ")");
        }
        entry("c", 1, String.join(" ", links) + " [last](blog:b)");
        before = built();
        blog("b", "slug: moved");
        built();
        assertThat(site.page("2024/11/01/c/index.html")).contains("../moved/").doesNotContain("../b/");
    }

    @Test
    void a_changed_entry_renders_the_one_page_of_its_topic_that_lists_it() {
        entry("a", 2, "Other words.");
        assertThat(renderedAgain())
                .filteredOn(set -> set.startsWith("topics/ferries/"))
                .containsExactly("topics/ferries/" + pageThatLists("a/#e2"));
    }

    @Test
    void an_entry_that_comes_to_stand_in_another_month_changes_the_bars_of_its_topic() {
        blog("d", "date: 2024-08-01");
        for (String day : List.of("2024-08-01", "2024-09-30")) {
            site.with(
                    "blogs/d/" + day.substring(5) + ".md", "---", "date: " + day, "topics: [Ferries]", "---", "Words.");
        }
        before = built();
        assertThat(site.page("topics/ferries/index.html")).contains("September 2024");
        site.with("blogs/d/09-30.md", "---", "date: 2024-10-01", "topics: [Ferries]", "---", "Words.");
        assertThat(renderedAgain())
                .filteredOn(set -> set.startsWith("topics/ferries/"))
                .containsExactly("topics/ferries/1", "topics/ferries/5");
        assertThat(site.page("topics/ferries/index.html"))
                .contains("October 2024")
                .doesNotContain("September 2024");
    }

    @Test
    void a_live_blog_with_another_title_renders_all_pages_that_list_its_entries() {
        site.with("blogs/b/blog.md", "---", "title: New name", "id: b", "---");
        assertThat(renderedAgain())
                .filteredOn(set -> set.startsWith("topics/ferries/"))
                .hasSize(1);
    }

    @Test
    void an_entry_that_gets_to_another_page_is_linked_there_from_its_topics() {
        String page = pageThatLists("a/#e2");
        site.with("blogs/a/e0.md", "---", "id: e0", "date: 2024-11-01T08:00:00Z", "---", "Without a topic.");
        assertThat(renderedAgain()).contains("topics/ferries/" + page);
        assertThat(pageThatLists("a/page/2/#e2")).isEqualTo(page);
    }

    @Test
    void an_alias_that_comes_to_mean_another_topic_renders_what_names_it() {
        site.with("blogs/d/blog.md", "---", "title: d", "id: d", "---");
        int hour = 9;
        for (String topic : List.of("Kyiv", "Kiev", "Odesa")) {
            site.with(
                    "blogs/d/" + topic.toLowerCase(java.util.Locale.ROOT) + ".md",
                    "---",
                    "date: 2024-11-01T%02d:00:00Z".formatted(hour++),
                    "topics: [" + topic + "]",
                    "---",
                    "Words.");
        }
        topics("aliases: [Kiev]", "aliases: []");
        before = built();
        topics("aliases: []", "aliases: [Kiev]");
        assertThat(renderedAgain()).contains("blog/d", "entries/d", "home", "sitemap");
        assertThat(site.page("2024/11/01/d/kiev/index.html"))
                .contains("topics/odesa/")
                .doesNotContain("topics/kyiv/");
    }

    private void topics(String kyiv, String odesa) {
        site.with("topics.yaml", "- name: Kyiv", "  " + kyiv, "- name: Odesa", "  " + odesa);
    }

    @Test
    void a_first_date_brings_the_link_to_the_feed_to_pages_that_were_there() {
        Sites undated = Sites.in(folder.resolve("undated"))
                .with("blogs/u/blog.md", "---", "title: Undated", "id: u", "---")
                .with("blogs/u/e.md", "---", "title: E", "---", "Words.");
        undated.built();
        assertThat(undated.page("undated/u/index.html")).doesNotContain("feed.atom");
        undated.with("blogs/d.md", "---", "title: Dated", "---", "# 2024-11-08", "## 09:00 One", "x")
                .built();
        assertThat(undated.page("undated/u/index.html")).contains("feed.atom");
    }

    private String pageThatLists(String address) {
        for (int page = 1; page <= 4; page++) {
            String path = "topics/ferries/" + (page == 4 ? "" : "page/" + page + "/") + "index.html";
            if (site.page(path).contains(address)) {
                return String.valueOf(page);
            }
        }
        throw new AssertionError("No page lists " + address);
    }

    private Map<String, String> built() {
        site.built();
        Map<String, String> sets = new TreeMap<>();
        site.page(".liveblog-manifest")
                .lines()
                .map(line -> line.split(" ", 3))
                .filter(parts -> parts[0].equals("set"))
                .forEach(parts -> sets.put(parts[2], parts[1]));
        return sets;
    }

    private TreeSet<String> renderedAgain() {
        TreeSet<String> changed = new TreeSet<>();
        built().forEach((set, fingerprint) -> {
            if (!fingerprint.equals(before.get(set))) {
                changed.add(set);
            }
        });
        return changed;
    }

    private Sites blog(String id, String field) {
        return site.with("blogs/" + id + "/blog.md", "---", "title: Blog " + id, "id: " + id, field, "---");
    }

    private void entry(String blog, int number, String words) {
        site.with(
                "blogs/" + blog + "/e" + number + ".md",
                "---",
                "id: e" + number,
                "date: 2024-11-01T08:%02d:%02dZ".formatted(number / 60, number % 60),
                "topics: [Ferries]",
                "---",
                words);
    }

    private static byte[] svg(int width) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\"/>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
