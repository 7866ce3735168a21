package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What times say where clocks are changed in the night, and where zones stand side by side. */
class ClockChangeTest {
    @TempDir
    Path folder;

    private Sites given() {
        return Sites.in(folder).with("site.yaml", "title: Site", "timeZone: Europe/London", "itemsPerPage: 10");
    }

    private static Sites night(Sites site) {
        return site.with(
                "blogs/night.ndjson",
                "{\"id\":\"night\",\"title\":\"Night\",\"comments\":["
                        + "{\"author\":\"Ada\",\"date\":\"2024-10-27T00:55:00Z\",\"text\":\"Early\"},"
                        + "{\"author\":\"Bo\",\"date\":\"2024-10-27T01:55:00Z\",\"text\":\"Late\"}]}",
                entry("polls", "2024-10-26T20:30:00+01:00", true),
                entry("summer", "2024-10-27T01:59:00+01:00", true),
                entry("winter", "2024-10-27T01:00:00+00:00", true),
                entry("declared", "2024-10-27T10:30:00+00:00", false));
    }

    private static String entry(String id, String date, boolean key) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + id + "\",\"date\":\"" + date + "\",\"key\":" + key
                + ",\"topics\":[\"Elections\"],\"body\":\"x\"}";
    }

    private static Sites houston(Sites site) {
        return site.with(
                "blogs/moon.md",
                "---",
                "title: Moon",
                "timeZone: America/Chicago",
                "---",
                "# 2024-10-29",
                "## 12:54 Landed {#landed topics=\"Elections, Moon\"}",
                "x");
    }

    private static Document page(Sites site, String path) {
        return Jsoup.parse(site.page(path + "index.html"));
    }

    @Test
    void the_head_of_a_live_blog_tells_the_offset_of_either_end() {
        Sites site = night(given());
        site.built();
        assertThat(page(site, "2024/10/26/night/").select(".dateline").text())
                .startsWith("26 October 2024, 20:30 to 27 October 2024, 10:30 London time (UTC+1 to UTC)");
    }

    @Test
    void key_events_and_comments_after_the_change_say_so() {
        Sites site = night(given());
        site.built();
        Document page = page(site, "2024/10/26/night/");
        assertThat(page.select(".timeline .t").eachText())
                .containsExactly("26 October 2024 20:30", "27 October 2024 01:59", "01:00 UTC");
        assertThat(page.select(".comments li > .small").eachText())
                .containsExactly("Ada 27 October 2024, 01:55", "Bo 27 October 2024, 01:55 UTC");
    }

    @Test
    void a_day_names_the_offset_that_it_ends_with_and_marks_times_before_the_change() {
        Sites site = night(given());
        site.built();
        Document day = page(site, "2024/10/27/");
        assertThat(day.select(".on-day > .small").text()).isEqualTo("4 entries · Times: Europe/London, UTC");
        assertThat(day.select(".clocked .date").eachText()).containsExactly("01:59 UTC+1", "01:00", "10:30");
        assertThat(page(site, "2024/10/26/").select(".on-day > .small").text())
                .isEqualTo("4 entries · Times: Europe/London, UTC+1");
    }

    @Test
    void a_list_with_several_zones_names_that_of_the_site_and_marks_times_in_others() {
        Sites site = houston(night(given()));
        site.built();
        Document topic = page(site, "topics/elections/");
        assertThat(topic.select(".head .small").text()).endsWith("Times: Europe/London");
        assertThat(topic.select(".of-entry .date").eachText())
                .containsExactly(
                        "29 October 2024 12:54 UTC−5",
                        "27 October 2024 10:30",
                        "27 October 2024 01:00",
                        "27 October 2024 01:59",
                        "26 October 2024 20:30");
        assertThat(page(site, "topics/moon/").select(".head .small").text()).isEqualTo("1 entry");
        assertThat(page(site, "search/").select("form .small").text()).isEqualTo("Times: Europe/London");
    }

    @Test
    void a_search_result_in_another_zone_says_so() {
        Sites site = houston(night(given()));
        site.built();
        String leaves = Sites.files(site.output()).stream()
                .filter(file -> file.matches("search/e/.*"))
                .map(site::page)
                .reduce("", String::concat);
        assertThat(leaves).contains("\"12:54 UTC−5\"", "\"20:30\"", "\"10:30\"");
    }

    @Test
    void a_page_without_a_time_names_no_zone() {
        Sites site = given().with(
                        "blogs/days.ndjson", "{\"id\":\"days\",\"title\":\"Days\"}", entry("one", "2024-11-08", false));
        site.built();
        assertThat(page(site, "2024/11/08/days/").select(".zone")).isEmpty();
        assertThat(page(site, "2024/11/08/days/one/").select(".zone")).isEmpty();
        assertThat(page(site, "2024/11/08/").select(".on-day > .small").text()).isEqualTo("1 entry");
    }
}
