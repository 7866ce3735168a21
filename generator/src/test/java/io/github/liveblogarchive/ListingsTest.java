package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a reader finds a way through an archive: the front page, the calendar, topics, authors and series. */
class ListingsTest {
    @TempDir
    Path folder;

    private Sites given() {
        return Sites.in(folder).with("site.yaml", "title: Site", "itemsPerPage: 2");
    }

    private static Document page(Sites site, String path) {
        return Jsoup.parse(site.page(path + "index.html"));
    }

    private static Sites blog(Sites site, String id, String date, String... lines) {
        site.with("blogs/" + id + "/blog.md", "---", "title: Blog " + id, "id: " + id, String.join("\n", lines), "---");
        return entry(site, id, "one", date, "title: First of " + id);
    }

    private static Sites entry(Sites site, String blog, String id, String date, String field) {
        return site.with(
                "blogs/" + blog + "/" + id + ".md", "---", "id: " + id, "date: " + date, field, "---", "Words.");
    }

    @Test
    void the_front_page_tells_the_newest_coverage_at_large_and_how_it_ended() {
        Sites site = blog(given(), "old", "2024-03-01T08:00:00Z");
        blog(site, "new", "2024-11-01T08:00:00Z", "kicker: As it happened", "standfirst: What it was.");
        for (int i = 1; i <= 6; i++) {
            entry(site, "new", "key" + i, "2024-11-01T09:0" + i + ":00Z", "key: true\ntitle: Key " + i);
        }
        site.built();
        Element story = page(site, "").expectFirst(".story");
        assertThat(story.expectFirst("h3 a").attr("href")).isEqualTo("2024/11/01/new/");
        assertThat(story.text()).contains("As it happened", "What it was.", "1 November 2024 · 7 entries");
        assertThat(story.select(".timeline .n").eachText())
                .containsExactly("Key 2", "Key 3", "Key 4", "Key 5", "Key 6");
        assertThat(page(site, "").select(".beside h3").eachText()).containsExactly("Blog old");
    }

    @Test
    void a_name_in_another_language_is_marked_and_the_words_around_it_are_not() {
        Sites site = blog(given().setting("language", "ar"), "new", "2024-11-01T08:00:00Z", "language: en");
        entry(site, "new", "key", "2024-11-01T09:00:00Z", "key: true\ntitle: Key")
                .built();
        Element story = page(site, "").expectFirst(".story");
        assertThat(story.select("h3 [lang=en][dir=ltr], .timeline .n [lang=en][dir=ltr]")
                        .eachText())
                .containsExactly("Blog new", "Key");
        assertThat(story.expectFirst("p.small").closest("[dir]").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void a_year_says_of_each_day_how_much_happened_in_shades_and_in_words() {
        Sites site = blog(given(), "a", "2024-03-01T08:00:00Z");
        for (int i = 0; i < 12; i++) {
            entry(site, "a", "e" + i, "2024-03-02T09:%02d:00Z".formatted(i), "title: E");
        }
        site.built();
        Document year = page(site, "2024/");
        assertThat(year.select(".calendar caption").eachText()).containsExactly("March 2024 1 live blog");
        Element quiet = year.expectFirst(".calendar a[href=03/01/]");
        Element busy = year.expectFirst(".calendar a[href=03/02/]");
        assertThat(quiet.className()).isEqualTo("heat-1");
        assertThat(quiet.expectFirst(".vh").text()).isEqualTo(": 1 entry");
        assertThat(busy.className()).isEqualTo("heat-2");
        assertThat(busy.expectFirst(".vh").text()).isEqualTo(": 12 entries");
        assertThat(year.select(".legend span").eachText()).containsExactly("1–9", "10–49", "50–199", "200+");
        assertThat(page(site, "2024/03/").expectFirst(".calendar a.heat-2 .n").text())
                .isEqualTo("12");
        assertThat(page(site, "").expectFirst(".months a").text()).isEqualTo("March13: 13 entries");
    }

    @Test
    void a_series_is_read_from_its_first_part_on() {
        Sites site = given();
        for (int i = 1; i <= 3; i++) {
            blog(site, "part" + i, "2024-0" + i + "-01T08:00:00Z", "series: The parts");
        }
        site.built();
        assertThat(page(site, "series/the-parts/").select("ol.lines > li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("1").contains("Blog part1"),
                        two -> assertThat(two).startsWith("2").contains("Blog part2"));
        Document second = page(site, "series/the-parts/page/2/");
        assertThat(second.expectFirst("ol.lines").attr("start")).isEqualTo("3");
        assertThat(second.select("ol.lines > li").eachText())
                .singleElement()
                .asString()
                .startsWith("3")
                .contains("Blog part3");
        assertThat(site.has("series/the-parts/page/1/index.html")).isFalse();
    }

    @Test
    void the_bars_of_a_topic_lead_to_the_page_on_which_a_month_begins() {
        Sites site = given();
        for (int i = 1; i <= 5; i++) {
            String month = i <= 3 ? "03" : "05";
            blog(site, "b" + i, "2024-%s-0%dT08:00:00Z".formatted(month, i), "topics: [Ferries]");
        }
        site.built();
        List<Element> bars = page(site, "topics/ferries/").select(".bars li");
        assertThat(bars.stream().map(Element::text)).containsExactly("May 2024 2", "March 2024 3");
        for (Element bar : bars) {
            String link = bar.expectFirst("a").attr("href");
            String[] parts = link.split("#");
            Document led = page(site, "topics/ferries/" + parts[0]);
            assertThat(led.select("li[id=" + parts[1] + "]")).as(link).hasSize(1);
        }
        assertThat(page(site, "topics/ferries/page/1/").select(".bars")).isEmpty();
    }

    @Test
    void a_month_begins_once_on_a_page_however_its_entries_stand() {
        Sites site = given().setting("itemsPerPage", "50");
        blog(site, "a", "2024-10-31T23:30:00Z", "topics: [Ferries]", "timeZone: Asia/Tokyo");
        blog(site, "b", "2024-10-31T23:40:00Z", "topics: [Ferries]");
        blog(site, "c", "2024-10-31T23:50:00Z", "topics: [Ferries]", "timeZone: Asia/Tokyo")
                .built();
        assertThat(page(site, "topics/ferries/").select(".lines li[id]").eachAttr("id"))
                .containsExactly("_2024-11", "_2024-10");
    }

    @Test
    void many_topics_stand_under_their_letters_and_the_most_covered_come_first() {
        Sites site = given();
        StringBuilder topics = new StringBuilder("topics: [Éclair, eel, Öl, Їжак, 100 days");
        for (int i = 0; i < 30; i++) {
            topics.append(", Zoo ").append(i);
        }
        blog(site, "a", "2024-03-01T08:00:00Z", topics + "]");
        blog(site, "b", "2024-03-02T08:00:00Z", "topics: [Öl]").built();
        Document list = page(site, "topics/");
        assertThat(list.select(".letters a").eachText()).containsExactly("0–9", "E", "O", "Z", "І");
        assertThat(list.select("section.letter").get(1).select("li a").eachText())
                .containsExactly("Éclair", "eel");
        assertThat(list.select(".bars li").get(0).text()).isEqualTo("Öl 2");
        assertThat(list.select(".bars li")).hasSize(10);
    }

    @Test
    void a_day_shows_its_times_in_a_column_and_not_again_in_names() {
        Sites site = blog(given(), "a", "2024-03-01T08:00:00Z");
        site.with("blogs/a/two.md", "---", "id: two", "date: 2024-03-01T09:30:00Z", "---", "A tug has arrived.")
                .built();
        assertThat(page(site, "2024/03/01/").select(".clocked h3").eachText())
                .containsExactly("First of a", "A tug has arrived.");
    }

    @Test
    void where_the_newest_come_first_pages_are_listed_in_that_order_and_older_ones_stand_at_the_end() {
        Sites site = given().setting("entriesPerPage", "2");
        blog(site, "a", "2024-03-01T08:00:00Z", "topics: [Ferries]");
        for (int i = 1; i <= 4; i++) {
            entry(site, "a", "e" + i, "2024-03-01T09:0" + i + ":00Z", "topics: [Ferries]");
        }
        site.built();
        Document newest = page(site, "2024/03/01/a/newest/");
        assertThat(newest.select(".pager").get(0).select("a").eachText()).containsExactly("3", "2", "1", "Older");
        assertThat(newest.title()).isEqualTo("Blog a – Newest first – Site");
        Document middle = page(site, "2024/03/01/a/newest/page/2/");
        assertThat(middle.select(".pager").get(0).select("a").eachText())
                .containsExactly("Newer", "3", "2", "1", "Older");
        assertThat(middle.select(".head .standfirst").text()).isEqualTo("Page 2 of 3");
        assertThat(page(site, "2024/03/01/a/")
                        .select(".pager")
                        .get(0)
                        .select("a")
                        .eachText())
                .containsExactly("1", "2", "3", "Next");
        Document topic = page(site, "topics/ferries/");
        assertThat(topic.select(".pager a").eachText()).containsExactly("3", "2", "1", "Older");
        assertThat(topic.title()).isEqualTo("Ferries – Site");
        assertThat(page(site, "topics/ferries/page/1/").title()).isEqualTo("Ferries – Page 1 of 3 – Site");
    }

    @Test
    void a_site_without_topics_has_neither_a_list_of_them_nor_a_way_to_it() {
        Sites site = blog(given(), "a", "2024-03-01T08:00:00Z");
        site.built();
        assertThat(page(site, "").select("#_topics, .masthead a[href*=topics]")).isEmpty();
        assertThat(page(site, "2024/").select(".masthead nav a").eachText()).containsExactly("Home", "Dates", "Search");
    }

    @Test
    void with_topics_the_menu_leads_to_the_page_of_all_or_where_there_is_none_to_the_front_page() {
        Sites site = blog(given(), "a", "2024-03-01T08:00:00Z", "topics: [Ferries]");
        site.built();
        assertThat(page(site, "2024/").select(".masthead nav a").eachAttr("href"))
                .containsExactly("../", "../#_dates", "../topics/", "../search/");
        assertThat(page(site, "topics/").select(".masthead [aria-current]").text())
                .isEqualTo("Topics");
        site.setting("pages", "home, blog").built();
        assertThat(page(site, "").select(".masthead nav a").eachAttr("href"))
                .containsExactly("./", "#_dates", "#_topics");
    }
}
