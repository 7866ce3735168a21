package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Replay: the coverage as it unfolded. */
class ReplayTest {
    private static final List<String> ALL = List.of("barriers", "rain", "advice", "crane", "lane", "morning");

    @RegisterExtension
    static final Browser browser = new Browser();

    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void a_live_blog_of_an_evening() {
        site = Bridge.made(folder);
    }

    @Test
    void entries_come_at_the_pace_of_the_day() {
        browser.open(site, Bridge.BLOG);
        assertThat(shown()).isEqualTo(ALL);
        start(".start");
        assertThat(shown()).startsWith("barriers").doesNotContain("morning");
        assertThat(clock()).startsWith("22:0");
        pace("1800");
        browser.until("all entries have come", () -> shown().size() == ALL.size());
        assertThat(shown()).isEqualTo(ALL);
        browser.until("it has come to its end", () -> browser.shows(".replay [aria-label=Play]"));
        assertThat(browser.text(".replay .note")).isEqualTo("The coverage ends here");
    }

    @Test
    void the_time_runs_as_fast_as_it_is_told_to() {
        browser.open(site, Bridge.BLOG);
        start(".start");
        pace("300");
        browser.until("some minutes of the coverage have gone by", () -> !clock().equals("22:00"));
        browser.click(".replay .play");
        String stopped = clock();
        assertThat(browser.url()).contains("replay=").contains("pace=300");
        browser.reload();
        assertThat(shown()).hasSizeLessThan(ALL.size());
        assertThat(clock()).isLessThanOrEqualTo(stopped);
    }

    @Test
    void a_tenth_of_a_second_is_six_seconds_or_half_a_minute() {
        for (String pace : new String[] {"60", "300"}) {
            browser.open(site, Bridge.BLOG + "?replay=barriers&pace=" + pace);
            browser.script("window.requestAnimationFrame = tick => { window.tick = tick; return 1; }");
            browser.click(".replay .play");
            browser.script("for (const now of [1000, 1100, 1200]) { window.tick(now); }");
            assertThat(browser.script("return Number(document.querySelector('.replay input[type=range]').value)"))
                    .isEqualTo(Long.parseLong(pace) / 5);
        }
    }

    @Test
    void a_film_or_a_box_that_scrolls_keeps_its_keys() {
        browser.open(site, Bridge.BLOG + "?replay=crane");
        browser.script("const box = document.createElement('div'); box.className = 'scroll'; box.tabIndex = 0;"
                + " document.querySelector('#crane .body').append(box); box.focus()");
        browser.press(Keys.ARROW_RIGHT).press(Keys.SPACE);
        assertThat(shown()).endsWith("crane");
        assertThat(browser.shows(".replay [aria-label=Play]")).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(shown()).isEqualTo(ALL);
    }

    @Test
    void a_low_window_is_mostly_for_the_words() {
        browser.size(320, 256).open(site, Bridge.BLOG + "?replay=crane");
        assertThat(((Number) browser.script("return document.querySelector('.replay').offsetHeight")).intValue())
                .isLessThan(256 * 45 / 100);
    }

    @Test
    void an_address_leads_to_an_entry_of_the_replay_which_waits_there() {
        browser.open(site, Bridge.BLOG + "?replay=crane");
        assertThat(shown()).containsExactly("barriers", "rain", "advice", "crane");
        assertThat(browser.text(".replay .now"))
                .contains("8 November 2024")
                .contains("23:10")
                .contains("4 of 6");
        assertThat(focused()).isEqualTo("Play");
        browser.picture("replay");
    }

    @Test
    void key_events_are_listed_as_they_come_and_nothing_tells_the_end_before() {
        browser.open(site, Bridge.BLOG + "?replay=rain");
        assertThat(browser.all(".keys li").stream()
                        .filter(WebElement::isDisplayed)
                        .map(WebElement::getText))
                .singleElement()
                .asString()
                .contains("Barriers go up");
        assertThat(browser.shows(".summary")).isFalse();
        assertThat(browser.shows(".pins")).isFalse();
    }

    @Test
    void keys_step_through_it_and_leave_it() {
        browser.open(site, Bridge.BLOG + "?replay=crane");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(shown()).hasSize(5);
        browser.press(Keys.ARROW_LEFT).press(Keys.ARROW_LEFT);
        assertThat(shown()).hasSize(3);
        browser.press(Keys.END);
        assertThat(shown()).hasSize(6);
        browser.press(Keys.HOME);
        assertThat(shown()).hasSize(1);
        browser.press(Keys.SPACE);
        assertThat(browser.shows(".replay [aria-label=Pause]")).isTrue();
        browser.press(Keys.SPACE);
        assertThat(browser.shows(".replay [aria-label=Play]")).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.shows(".replay")).isFalse();
        assertThat(shown()).isEqualTo(ALL);
        assertThat(browser.url()).doesNotContain("replay");
        assertThat(focused()).contains("Replay");
    }

    @Test
    void the_keys_of_a_reader_who_writes_from_right_to_left_point_the_other_way() {
        browser.open(Example.rightToLeft(), rightToLeft() + "?replay");
        int before = shown().size();
        browser.press(Keys.ARROW_LEFT);
        assertThat(shown()).hasSize(before + 1);
    }

    @Test
    void a_page_with_the_newest_first_is_played_from_the_oldest_and_put_back() {
        browser.open(site, Bridge.BLOG + "newest/");
        List<String> before = shown();
        List<Object> days = days();
        assertThat(before).startsWith("morning").endsWith("barriers");
        browser.open(site, Bridge.BLOG + "newest/?replay=advice");
        assertThat(shown()).containsExactly("barriers", "rain", "advice");
        browser.press(Keys.ESCAPE);
        assertThat(shown()).isEqualTo(before);
        assertThat(days()).isEqualTo(days);
    }

    @Test
    void quiet_times_are_shortened_and_it_says_so() {
        browser.open(site, Bridge.BLOG + "?replay=lane").press(Keys.ARROW_LEFT).press(Keys.ARROW_RIGHT);
        browser.script("const s = document.querySelector('.replay input[type=range]'); s.value = Number(s.value) + 300;"
                + " s.dispatchEvent(new Event('input'))");
        assertThat(browser.text(".replay .note")).isEqualTo("Quiet until 04:30, shortened");
        assertThat(clock()).isBetween("00:31", "04:29");
        long shortened =
                (Long) browser.script("return Number(document.querySelector('.replay input[type=range]').max)");
        browser.click(".replay input[type=checkbox]");
        assertThat(browser.text(".replay .note")).isEmpty();
        assertThat((Long) browser.script("return Number(document.querySelector('.replay input[type=range]').max)"))
                .isEqualTo(6 * 3600 + 1800)
                .isGreaterThan(shortened);
        assertThat(shown()).endsWith("lane");
    }

    @Test
    void the_slider_moves_through_the_coverage_and_tells_the_time() {
        browser.open(site, Bridge.BLOG + "?replay=barriers");
        WebElement slider = browser.find(".replay input[type=range]");
        assertThat(slider.getAccessibleName()).isEqualTo("Time of the coverage");
        browser.script("arguments[0].value = 300; arguments[0].dispatchEvent(new Event('input'))", slider);
        assertThat(slider.getDomAttribute("aria-valuetext")).startsWith("8 November 2024, 22:");
        assertThat(browser.all(".ticks rect")).hasSize(3);
    }

    @Test
    void the_newest_entry_is_announced_by_its_name_alone() {
        browser.open(site, Bridge.BLOG + "?replay=rain").press(Keys.ARROW_RIGHT);
        browser.until(
                "the entry is announced",
                () -> browser.script("return document.querySelector('body > [role=status]').textContent")
                        .equals("What to do"));
    }

    @Test
    void nothing_moves_by_itself_for_readers_who_asked_for_that() {
        browser.reducedMotion().open(site, Bridge.BLOG + "?replay=crane");
        assertThat(browser.script("return getComputedStyle(document.querySelector('.newest')).animationName"))
                .isEqualTo("none");
        browser.look("prefers-reduced-motion", "no-preference");
        assertThat(browser.script("return getComputedStyle(document.querySelector('.newest')).animationName"))
                .isEqualTo("arrive");
    }

    @Test
    void it_starts_at_any_entry_from_the_menu_of_that() {
        browser.reducedMotion().open(site, Bridge.BLOG).click("#crane .more summary");
        start("#crane .more button:last-child");
        assertThat(shown()).startsWith("barriers").contains("crane").doesNotContain("morning");
        assertThat(browser.shows(".replay [aria-label=Pause]")).isTrue();
    }

    @Test
    void what_plays_it_comes_when_it_is_wanted_and_where_it_does_not_that_is_said(@TempDir Path other)
            throws IOException {
        Path copy = Bridge.made(other);
        String player = (String) browser.open(copy, Bridge.BLOG)
                .script("return document.getElementById('_stream').dataset.player.split('/').pop()");
        assertThat(browser.script("return [...document.scripts].map(s => s.src).join()")
                        .toString())
                .doesNotContain(player);
        Path file = copy.resolve("assets/" + player);
        byte[] kept = Files.readAllBytes(file);
        Files.delete(file);
        browser.click(".start");
        browser.until("it is said", () -> browser.text(".tools").contains("The replay did not load. Try again."));
        assertThat(browser.problems()).singleElement().asString().contains(player);
        assertThat(shown()).isEqualTo(ALL);
        Files.write(file, kept);
        start(".start");
        assertThat(browser.text(".tools")).doesNotContain("did not load");
    }

    @Test
    void it_plays_without_its_style_where_that_does_not_come(@TempDir Path other) throws IOException {
        Path copy = Bridge.made(other);
        String look = (String) browser.open(copy, Bridge.BLOG)
                .script("return document.getElementById('_stream').dataset.look.split('/').pop()");
        Files.delete(copy.resolve("assets/" + look));
        start(".start");
        assertThat(shown()).startsWith("barriers").doesNotContain("morning");
        assertThat(browser.problems()).singleElement().asString().contains(look);
    }

    @Test
    void its_style_stands_before_that_of_all_pages_so_that_an_owners_has_the_last_word() {
        browser.open(site, Bridge.BLOG);
        start(".start");
        assertThat(styles()).isEqualTo("replay,site");
        browser.open(site, "search/");
        assertThat(styles()).isEqualTo("search,site");
    }

    private static String styles() {
        return (String) browser.script("return [...document.querySelectorAll('link[rel=stylesheet]')]"
                + ".map(link => link.href.split('/').pop().split('-')[0]).join()");
    }

    @Test
    void a_link_to_what_has_not_come_yet_leads_there() {
        browser.open(site, Bridge.BLOG + "?replay=rain");
        browser.script("location.hash = 'lane'");
        browser.until("the entry is shown", () -> shown().contains("lane"));
        assertThat(shown()).doesNotContain("morning");
    }

    @Test
    void an_entrys_own_page_leads_into_it() {
        browser.open(site, Bridge.BLOG + "crane/").click(".tools a");
        assertThat(shown()).endsWith("crane");
    }

    @Test
    void a_live_blog_of_several_pages_is_replayed_on_the_one_that_has_it_all(@TempDir Path other) {
        Path pages = Bridge.inPages(other);
        browser.open(pages, Bridge.BLOG + "page/2/").click(".start");
        assertThat(browser.url()).contains("/all/").endsWith("?replay=");
        assertThat(browser.text(".replay .number")).isEqualTo("1 of 6");
        assertThat(browser.shows(".replay [aria-label=Pause]")).isTrue();
        browser.reducedMotion().open(pages, Bridge.BLOG + "page/2/").click("#lane .more summary");
        browser.click("#lane .more button:last-child");
        assertThat(browser.text(".replay .number")).isEqualTo("5 of 6");
        browser.open(pages, Bridge.BLOG + "lane/").click(".tools a");
        assertThat(browser.text(".replay .number")).isEqualTo("5 of 6");
        browser.back();
        assertThat(browser.text("h1")).isEqualTo("One lane opens");
    }

    @Test
    void the_bar_hides_nothing_that_has_the_focus() {
        browser.size(320, 640).reducedMotion().open(site, Bridge.BLOG + "?replay=morning");
        for (int i = 0; i < 60; i++) {
            browser.press(Keys.TAB);
            assertThat(browser.script("const at = document.activeElement, bar = document.querySelector('.replay');"
                            + "return bar.contains(at) || at === document.body"
                            + " || at.getBoundingClientRect().top < bar.getBoundingClientRect().top"))
                    .as("focus on " + browser.script("return document.activeElement.outerHTML.slice(0, 100)"))
                    .isEqualTo(true);
        }
    }

    private static String rightToLeft() {
        return Example.kinds(Example.rightToLeft()).get("blog").replace("index.html", "");
    }

    private static void start(String css) {
        browser.click(css);
        browser.until("it is there", () -> browser.shows(".replay"));
    }

    private static void pace(String value) {
        browser.click(".replay option[value='" + value + "']");
    }

    private static String clock() {
        return browser.text(".replay .clock");
    }

    private static List<String> shown() {
        return Bridge.shown(browser);
    }

    private static List<Object> days() {
        return List.of(browser.script("return [...document.querySelectorAll('main h2')].map(h => h.textContent)"));
    }

    private static String focused() {
        return browser.driver().switchTo().activeElement().getAccessibleName();
    }
}
