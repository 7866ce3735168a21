package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Entries of a live blog by key events, topic and author. */
class FilterTest {
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
    void key_events_alone_are_shown_when_asked_for() {
        browser.open(site, Bridge.BLOG);
        assertThat(browser.text(".sift label")).isEqualTo("Key events 3");
        browser.click(".sift input");
        assertThat(shown()).containsExactly("barriers", "crane", "morning");
        assertThat(browser.text(".sifted")).isEqualTo("Entries on this page: 3 of 6");
        assertThat(browser.find(".sifted").getAriaRole()).isEqualTo("status");
        browser.click(".sifted-line button");
        assertThat(shown()).hasSize(6);
        assertThat(browser.shows(".sifted")).isFalse();
    }

    @Test
    void topics_and_authors_are_offered_with_their_counts() {
        browser.open(site, Bridge.BLOG);
        assertThat(browser.all(".sift select:first-of-type option").stream().map(WebElement::getText))
                .containsExactly(
                        "All", "Traffic (4)", "Weather (2)", "Police (1)", "All", "Ada Quay (3)", "Bo Pier (3)");
    }

    @Test
    void what_was_chosen_stands_in_the_address() {
        browser.open(site, Bridge.BLOG).click(".sift option[value='Traffic']");
        browser.click(".sift option[value='Bo Pier']");
        assertThat(shown()).containsExactly("lane");
        assertThat(browser.url()).endsWith("?topic=Traffic&by=Bo+Pier");
        browser.reload();
        assertThat(shown()).containsExactly("lane");
        assertThat(browser.text(".sifted")).isEqualTo("Entries on this page: 1 of 6");
    }

    @Test
    void on_a_page_of_several_the_same_can_be_asked_of_all(@TempDir Path other) {
        browser.open(Bridge.inPages(other), Bridge.BLOG + "?key=1");
        assertThat(shown()).doesNotContain("morning");
        browser.click(".sifted-line a");
        assertThat(browser.url()).endsWith("/all/index.html?key=1");
        assertThat(shown()).containsExactly("barriers", "crane", "morning");
        assertThat(browser.shows(".sifted-line a")).isFalse();
    }

    @Test
    void a_day_of_which_nothing_is_left_is_not_shown() {
        browser.open(site, Bridge.BLOG + "?topic=Police");
        assertThat(browser.all("section.day h2").stream()
                        .filter(WebElement::isDisplayed)
                        .map(WebElement::getText))
                .containsExactly("Friday, 8 November 2024");
        assertThat(browser.shows(".pins")).isFalse();
    }

    @Test
    void a_link_to_an_entry_that_is_left_out_shows_it() {
        browser.open(site, Bridge.BLOG + "?topic=Police");
        assertThat(shown()).containsExactly("advice");
        browser.click(".keys li:last-child a");
        browser.until("the entry is shown", () -> shown().contains("morning"));
        assertThat(browser.url()).endsWith("#morning").doesNotContain("topic");
        browser.open(site, Bridge.BLOG + "?key=1#rain");
        assertThat(shown()).contains("rain");
    }

    @Test
    void names_of_an_old_address_that_are_not_there_leave_nothing_out() {
        browser.open(site, Bridge.BLOG + "?topic=Zeppelins&by=%E0&key=2#%E0");
        assertThat(shown()).hasSize(6);
    }

    @Test
    void keys_are_enough() {
        browser.open(site, Bridge.BLOG);
        browser.script("document.querySelector('.sift input').focus()");
        browser.press(Keys.SPACE);
        assertThat(shown()).hasSize(3);
        browser.press(Keys.TAB).press(Keys.TAB).press(Keys.TAB).press(Keys.ENTER);
        assertThat(shown()).hasSize(6);
    }

    private static List<String> shown() {
        return Bridge.shown(browser);
    }
}
