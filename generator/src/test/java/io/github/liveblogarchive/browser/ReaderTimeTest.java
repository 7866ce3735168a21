package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Times in the zone of the reader. */
class ReaderTimeTest {
    private static final String SWITCH = ".tools .zones";

    @RegisterExtension
    static final Browser browser = new Browser();

    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void a_live_blog_of_an_evening_in_oslo() {
        site = Bridge.made(folder);
    }

    @Test
    void times_are_the_newsrooms_until_the_reader_asks_for_their_own() {
        browser.inZone("America/New_York").open(site, Bridge.BLOG);
        assertThat(browser.text(".dateline .zone")).isEqualTo("Oslo time (UTC+1)");
        assertThat(browser.text("#lane .when time")).isEqualTo("00:30");
        browser.click(SWITCH);
        assertThat(browser.text(".dateline .zone")).isEqualTo("your time, America/New York, UTC−5");
        assertThat(browser.text("#barriers .when time")).isEqualTo("16:00");
        assertThat(browser.text(".dateline")).contains("8 November 2024, 16:00 to 8 November 2024, 22:30");
        assertThat(browser.text(".keys li")).startsWith("8 November 2024 16:00");
        browser.point(".chart .dot");
        assertThat(browser.find(".chart .dot title").getDomProperty("textContent"))
                .isEqualTo("8 November 2024 16:00 Barriers go up");
        assertThat(browser.find("#lane .when time").getDomAttribute("datetime")).isEqualTo("2024-11-09T00:30:00+01:00");
        browser.click(SWITCH);
        assertThat(browser.text("#barriers .when time")).isEqualTo("22:00");
        assertThat(browser.text(".dateline .zone")).isEqualTo("Oslo time (UTC+1)");
    }

    @Test
    void where_the_readers_day_is_another_one_it_is_shown() {
        browser.inZone("Asia/Tokyo").open(site, Bridge.BLOG).click(SWITCH);
        assertThat(browser.text("#barriers .when time")).isEqualTo("9 November 2024, 06:00");
        assertThat(browser.text("#lane .when time")).isEqualTo("08:30");
        browser.inZone("America/New_York").reload();
        assertThat(browser.text("#lane .when time")).isEqualTo("8 November 2024, 18:30");
        assertThat(browser.text("section.day h2")).isEqualTo("Friday, 8 November 2024");
    }

    @Test
    void marks_of_the_newsrooms_offset_go_with_its_times() {
        String night = "2024/10/26/port-ellery-election-night/";
        browser.inZone("America/New_York").open(Example.archive(), night);
        assertThat(browser.shows("main .zone:not(.dateline .zone)")).isTrue();
        browser.click(SWITCH);
        assertThat(browser.shows("main .zone:not(.dateline .zone)")).isFalse();
        assertThat(browser.shows(".dateline .zone")).isTrue();
        browser.point(".chart .dot");
        assertThat(String.valueOf(browser.script(
                        "return [...document.querySelectorAll('.chart title')].map(t => t.textContent).join()")))
                .contains("21:00")
                .doesNotContain("(UTC");
        assertThat(browser.find(".chart .dot title").getDomProperty("textContent"))
                .contains("2024")
                .doesNotContain("UTC");
    }

    @Test
    void the_choice_is_kept() {
        browser.inZone("Australia/Adelaide").open(site, Bridge.BLOG).click(SWITCH);
        browser.open(site, Bridge.BLOG + "newest/");
        assertThat(browser.text(".dateline .zone")).isEqualTo("your time, Australia/Adelaide, UTC+10:30");
    }

    @Test
    void a_reader_in_the_zone_of_the_newsroom_is_not_asked() {
        browser.inZone("Europe/Berlin").open(site, Bridge.BLOG);
        assertThat(browser.shows(SWITCH)).isFalse();
    }

    @Test
    void a_replay_runs_in_the_readers_time_too() {
        browser.inZone("America/New_York").open(site, Bridge.BLOG).click(SWITCH);
        browser.open(site, Bridge.BLOG + "?replay=lane");
        assertThat(browser.text(".replay .now")).contains("8 November 2024").contains("18:30");
    }
}
