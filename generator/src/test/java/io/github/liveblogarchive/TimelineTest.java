package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawing of when things happened, and the list beside it that says the same. */
class TimelineTest {
    @TempDir
    Path folder;

    private Sites site() {
        return Sites.in(folder).with("site.yaml", "title: T", "baseUrl: https://t.example/", "timeZone: Europe/Oslo");
    }

    /** Entries at these times, as {@code 2024-11-08T09:15} each; one with a star behind it is a key event. */
    private Document page(Sites site, String... times) {
        List<String> lines = new ArrayList<>(List.of("{\"title\":\"B\",\"id\":\"b\"}"));
        for (int i = 0; i < times.length; i++) {
            boolean key = times[i].endsWith("*");
            String time = times[i].replace("*", "");
            lines.add("{\"id\":\"e" + i + "\",\"title\":\"Entry " + i + "\",\"body\":\"x\",\"key\":" + key
                    + (time.isEmpty() ? "" : ",\"date\":\"" + time + "\"") + "}");
        }
        site.with("blogs/b.ndjson", lines.toArray(String[]::new)).built();
        assertThat(DeadLinks.of(site, "https://t.example/")).isEmpty();
        String day = times[0].substring(0, 10).replace('-', '/');
        return Jsoup.parse(site.page(day + "/b/index.html"));
    }

    private static List<String> bars(Document page) {
        return page.select(".chart a:not(.dot) title").eachText();
    }

    @Test
    void a_day_is_drawn_by_the_hour_and_each_bar_leads_to_the_first_entry_of_its_hour() {
        Document page = page(
                site(),
                "2024-11-08T09:15",
                "2024-11-08T09:40*",
                "2024-11-08T11:05",
                "2024-11-08T11:10",
                "2024-11-08T11:20",
                "2024-11-08T14:00");
        assertThat(bars(page))
                .containsExactly(
                        "8 November 2024, 09:00, 2 entries",
                        "8 November 2024, 11:00, 3 entries",
                        "8 November 2024, 14:00, 1 entry");
        assertThat(page.select(".chart a:not(.dot)").eachAttr("href")).containsExactly("#e0", "#e2", "#e5");
        assertThat(page.select(".chart a:not(.dot) rect:not(.room)").eachAttr("height"))
                .containsExactly("37", "56", "19");
        assertThat(page.select(".chart a:not(.dot) rect:not(.room)").eachAttr("x"))
                .containsExactly("0.000%", "33.333%", "83.333%");
        assertThat(page.select(".course > .small").text()).isEqualTo("Entries an hour. Key event.");
    }

    @Test
    void a_key_event_is_a_dot_at_its_minute_that_leads_where_the_list_of_key_events_names_it() {
        Document page = page(site(), "2024-11-08T09:00", "2024-11-08T10:30*", "2024-11-08T13:00", "2024-11-08T14:59");
        Element dot = page.selectFirst(".chart .dot");
        assertThat(dot.attr("href")).isEqualTo("#e1");
        assertThat(page.select(".keys a[href=#e1]").text()).isEqualTo("8 November 2024 10:30 Entry 1");
        assertThat(dot.selectFirst("rect").attr("x")).isEqualTo("25.000%");
    }

    @Test
    void the_list_says_the_same_by_day_and_hour() {
        Document page = page(
                site(),
                "2024-11-08T21:00",
                "2024-11-08T22:10",
                "2024-11-08T22:20",
                "2024-11-09T01:00",
                "2024-11-09T02:30");
        assertThat(page.select(".hours > ul > li > a").eachText())
                .containsExactly("8 November 2024", "9 November 2024");
        assertThat(page.select(".hours .counted li").eachText())
                .containsExactly("21:00 1", "22:00 2", "01:00 1", "02:00 1");
        assertThat(page.select(".hours .counted a").eachAttr("href")).containsExactly("#e0", "#e1", "#e3", "#e4");
        assertThat(page.select(".chart .day").eachText()).contains("9 November 2024");
    }

    @Test
    void the_hour_that_comes_twice_in_autumn_is_drawn_twice() {
        Document page = page(
                site().with("site.yaml", "title: T", "baseUrl: https://t.example/", "timeZone: Europe/London"),
                "2024-10-27T00:10:00+01:00",
                "2024-10-27T01:10:00+01:00",
                "2024-10-27T01:10:00+00:00",
                "2024-10-27T06:10:00+00:00");
        assertThat(bars(page))
                .containsExactly(
                        "27 October 2024, 00:00, 1 entry",
                        "27 October 2024, 01:00, 1 entry",
                        "27 October 2024, 01:00 (UTC), 1 entry",
                        "27 October 2024, 06:00 (UTC), 1 entry");
        assertThat(page.select(".hours .counted li").eachText())
                .containsExactly("00:00 1", "01:00 1", "01:00 UTC 1", "06:00 UTC 1");
        assertThat(page.select(".hours time").eachAttr("datetime"))
                .containsExactly(
                        "2024-10-27T00:00:00+01:00",
                        "2024-10-27T01:00:00+01:00",
                        "2024-10-27T01:00:00Z",
                        "2024-10-27T06:00:00Z");
    }

    @Test
    void all_days_below_the_drawing_have_one_form() {
        assertThat(page(site(), "2024-11-08T09:00", "2024-11-08T18:00", "2024-11-08T19:00", "2024-11-09T05:00")
                        .select(".chart .day")
                        .eachText())
                .containsExactly("Fri 8", "Sat 9");
    }

    @Test
    void short_coverage_is_drawn_in_steps_of_ten_minutes_and_long_coverage_in_days() {
        assertThat(bars(page(site(), "2024-11-08T09:01", "2024-11-08T09:05", "2024-11-08T09:15", "2024-11-08T09:59")))
                .containsExactly(
                        "8 November 2024, 09:00, 2 entries",
                        "8 November 2024, 09:10, 1 entry",
                        "8 November 2024, 09:50, 1 entry");
        Document days = page(
                Sites.in(folder.resolve("days"))
                        .with("site.yaml", "title: T", "baseUrl: https://t.example/", "timeZone: Europe/Oslo"),
                "2024-11-08T09:00",
                "2024-11-08",
                "2024-11-12T10:00",
                "2024-11-30T11:00");
        assertThat(bars(days))
                .containsExactly(
                        "8 November 2024, 2 entries", "12 November 2024, 1 entry", "30 November 2024, 1 entry");
        assertThat(days.select(".course > .small").text()).isEqualTo("Entries a day.");
    }

    @Test
    void entries_of_unknown_time_are_left_out_and_counted() {
        assertThat(page(site(), "2024-11-08T09:00", "", "2024-11-08T10:00", "2024-11-08T11:00", "2024-11-08T16:00")
                        .select(".course > .small")
                        .text())
                .isEqualTo("Entries an hour. 1 entry has no known time.");
    }

    @Test
    void what_a_drawing_would_not_make_clearer_is_not_drawn() {
        assertThat(page(site(), "2024-11-08T09:00", "2024-11-08T18:00").select(".course"))
                .isEmpty();
        assertThat(page(site(), "2024-11-08", "2024-11-08", "2024-11-08", "2024-11-08")
                        .select(".course"))
                .isEmpty();
        assertThat(page(site(), "2024-11-08T09:00", "2024-11-08T09:01", "2024-11-08T09:01", "2024-11-08T09:02")
                        .select(".course"))
                .isEmpty();
    }

    @Test
    void centuries_do_not_make_more_bars_than_a_screen_has_room_for() {
        Document page = page(site(), "2024-11-08T09:00", "2024-11-09T09:00", "2025-11-09T09:00", "2424-11-08T09:00");
        assertThat(bars(page)).containsExactly("8 November 2024, 3 entries", "8 November 2424, 1 entry");
        assertThat(page.select(".chart text").size()).isLessThan(10);
    }

    @Test
    void in_a_page_from_right_to_left_time_begins_on_the_right() {
        Document page = page(
                site().with("site.yaml", "title: T", "baseUrl: https://t.example/", "language: ar"),
                "2024-11-08T09:00:00Z",
                "2024-11-08T10:00:00Z",
                "2024-11-08T11:00:00Z",
                "2024-11-08T13:30:00Z");
        assertThat(page.select(".chart a:not(.dot) rect:not(.room)")
                        .eachAttr("x")
                        .get(0))
                .isEqualTo("84.000%");
    }

    @Test
    void bars_of_other_pages_lead_there_in_the_order_that_is_read() {
        Sites site = site().setting("entriesPerPage", "2");
        Document page = page(site, "2024-11-08T09:00", "2024-11-08T10:00", "2024-11-08T11:00", "2024-11-08T14:00");
        assertThat(page.select(".chart a").eachAttr("href")).containsExactly("#e0", "#e1", "page/2/#e2", "page/2/#e3");
        Document newest = Jsoup.parse(site.page("2024/11/08/b/newest/index.html"));
        assertThat(newest.select(".chart a").eachAttr("href"))
                .containsExactly("page/1/#e0", "page/1/#e1", "#e2", "#e3");
        assertThat(Jsoup.parse(site.page("2024/11/08/b/page/2/index.html")).select(".chart"))
                .isEmpty();
    }

    @Test
    void nobody_is_led_through_the_bars_by_the_tab_key_or_by_voice() {
        Document page = page(site(), "2024-11-08T09:00", "2024-11-08T10:00", "2024-11-08T11:00", "2024-11-08T14:00");
        assertThat(page.select(".chart").attr("aria-hidden")).isEqualTo("true");
        assertThat(page.select(".chart a:not([tabindex=-1])")).isEmpty();
        assertThat(page.select(".hours a").size()).isGreaterThan(3);
    }
}
