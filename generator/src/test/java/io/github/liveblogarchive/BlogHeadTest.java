package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands above the entries of a live blog, and what its entries say of themselves. */
class BlogHeadTest {
    @TempDir
    Path folder;

    private Document page(String path, String... lines) {
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: Gazette", "baseUrl: https://g.example/", "timeZone: Europe/Kyiv")
                .with("blogs/b.md", lines);
        site.built();
        assertThat(DeadLinks.of(site, "https://g.example/")).isEmpty();
        return Jsoup.parse(site.page(path));
    }

    private String dateline(String folder, String... entries) {
        return page(folder + "/b/index.html", ("---\ntitle: B\n---\n" + String.join("\n", entries)).split("\n"))
                .select(".dateline")
                .text();
    }

    @Test
    void a_day_is_told_once_with_both_times_the_town_the_length_and_the_number_of_entries() {
        assertThat(dateline("2024/11/08", "# 2024-11-08", "## 06:12 One", "## 21:40 Two"))
                .isEqualTo("8 November 2024, 06:12 to 21:40 Kyiv time (UTC+2) 15 hours, 28 minutes 2 entries "
                        + "This coverage has ended.");
    }

    @Test
    void one_entry_tells_one_time_and_no_length() {
        assertThat(dateline("2024/11/08", "# 2024-11-08", "## 06:12 One"))
                .isEqualTo("8 November 2024, 06:12 Kyiv time (UTC+2) 1 entry This coverage has ended.");
    }

    @Test
    void an_hour_that_the_clock_shows_twice_is_an_hour() {
        // Clocks go back at 4:00 that night.
        assertThat(page(
                                "2024/10/27/b/index.html",
                                "---",
                                "title: B",
                                "date: 2024-10-27T03:30:00+03:00",
                                "end: 2024-10-27T03:30:00+02:00",
                                "---",
                                "## One",
                                "x")
                        .select(".dateline")
                        .text())
                .startsWith("27 October 2024, 03:30 to 03:30 Kyiv time (UTC+3 to UTC+2) 1 hour");
    }

    @Test
    void coverage_over_midnight_tells_both_days() {
        assertThat(dateline("2024/11/08", "# 2024-11-08", "## 22:00 One", "# 2024-11-09", "## 01:30 Two"))
                .startsWith("8 November 2024, 22:00 to 9 November 2024, 01:30 Kyiv time (UTC+2) 3 hours, 30 minutes");
    }

    @Test
    void days_without_times_tell_no_length_and_nothing_is_made_up_where_nothing_is_known() {
        assertThat(page(
                                "2024/11/08/b/index.html",
                                "---",
                                "title: B",
                                "date: 2024-11-08",
                                "end: 2024-11-10",
                                "---",
                                "## One",
                                "x")
                        .select(".dateline")
                        .text())
                .startsWith("8 November 2024 to 10 November 2024 0 entries");
        assertThat(page("undated/b/index.html", "---", "title: B", "---", "## One", "x")
                        .select(".dateline")
                        .text())
                .startsWith("Date not known 0 entries");
    }

    @Test
    void corrections_of_entries_stand_at_the_top_and_lead_to_them() {
        Document page = page(
                "2024/11/08/b/index.html",
                "---",
                "title: B",
                "corrections:",
                "  - {date: 2024-11-10T08:00:00Z, text: The ship is the *Alma*.}",
                "---",
                "# 2024-11-08",
                "## 09:00 One {#one}",
                "Words.",
                "",
                "```correction",
                "date: 2024-11-09",
                "text: It was four metres.",
                "```");
        assertThat(page.select(".column > .corrected li").eachText())
                .containsExactly(
                        "10 November 2024, 10:00 The ship is the Alma.", "9 November 2024 It was four metres. One");
        assertThat(page.select(".column > .corrected a").attr("href")).isEqualTo("#one");
        assertThat(page.select("#one .marks .mark").text()).isEqualTo("Corrected");
    }

    @Test
    void topics_and_authors_of_entries_are_counted_and_lead_to_their_pages() {
        Document page = page(
                "2024/11/08/b/index.html",
                "---",
                "title: B",
                "---",
                "# 2024-11-08",
                "## 09:00 One {#one topics=\"Ferry, Bridge\" authors=\"Ada\"}",
                "x",
                "## 10:00 Two {#two topics=\"Bridge\" authors=\"Ada\"}",
                "x");
        assertThat(page.select(".mentioned li").eachText()).containsExactly("Bridge 2", "Ferry 1", "Ada 2");
        assertThat(page.select(".mentioned a").eachAttr("href"))
                .containsExactly("../../../../topics/bridge/", "../../../../topics/ferry/", "../../../../authors/ada/");
        assertThat(page.select(".ways > p a:not([href*=search])").eachAttr("href"))
                .containsExactly("#one", "#two");
    }

    @Test
    void a_citation_says_what_is_known_in_words_and_for_programs() {
        Document page = page(
                "2024/11/08/b/one/index.html",
                "---",
                "title: B",
                "authors: [Ada Berg]",
                "---",
                "# 2024-11-08",
                "## 09:00 50 % & <more> {#one}",
                "x");
        assertThat(page.select(".cite .text").text())
                .isEqualTo("Ada Berg. 50 % & <more>. B, Gazette, 8 November 2024. https://g.example/2024/11/08/b/one/");
        assertThat(page.select(".cite .bibtex").first().wholeText()).isEqualTo("""
                @online{b-one,
                  author = {{Ada Berg}},
                  title = {{50 \\% \\& <more>}},
                  titleaddon = {B},
                  organization = {Gazette},
                  date = {2024-11-08},
                  url = {https://g.example/2024/11/08/b/one/}
                }""");
        var csl = new tools.jackson.databind.json.JsonMapper()
                .readTree(page.select(".cite .csl").first().wholeText())
                .get(0);
        assertThat(csl.get("title").asString()).isEqualTo("50 % & <more>");
        assertThat(csl.get("author").get(0).get("literal").asString()).isEqualTo("Ada Berg");
        assertThat(csl.get("issued").get("date-parts").get(0).toString()).isEqualTo("[2024,11,8]");
    }

    @Test
    void a_pinned_entry_says_its_day_before_it_says_when_it_was_changed() {
        Document page = page(
                "2024/11/08/b/index.html",
                "---",
                "title: B",
                "---",
                "# 2024-11-08",
                "## 09:00 One {#one pinned updated=\"2024-11-10T21:45:00+02:00\"}",
                "x");
        assertThat(page.select("#_pinned-one .marks, .pins .marks").first().text())
                .isEqualTo("Pinned 8 November 2024 Updated 10 November 2024, 21:45");
    }
}
