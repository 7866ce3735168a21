package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours that a reader chooses. */
class AppearanceTest {
    private static final String LIGHT = "rgb(251, 250, 246)";
    private static final String DARK = "rgb(22, 21, 19)";

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
    void they_are_those_of_the_device_until_one_is_chosen() {
        browser.light().open(site, Bridge.BLOG);
        assertThat(paper()).isEqualTo(LIGHT);
        browser.dark();
        assertThat(paper()).isEqualTo(DARK);
        browser.click(".own option[value=light]");
        assertThat(paper()).isEqualTo(LIGHT);
        browser.light().click(".own option[value=dark]");
        assertThat(paper()).isEqualTo(DARK);
        browser.click(".own option[value='']");
        assertThat(paper()).isEqualTo(LIGHT);
    }

    @Test
    void a_choice_holds_on_other_pages_from_the_first_moment() {
        browser.light().open(site, Bridge.BLOG).click(".own option[value=dark]");
        browser.open(site, "saved/");
        assertThat(paper()).isEqualTo(DARK);
        assertThat(browser.find(".own select").getDomProperty("value")).isEqualTo("dark");
        // What decides the colours stands before the style sheet and is not put off.
        assertThat(browser.script("const first = document.querySelector('head script[src*=first]');"
                        + "return !first.defer && !first.async && first.nextElementSibling.rel === 'stylesheet'"))
                .isEqualTo(true);
    }

    @Test
    void without_script_there_is_nothing_that_does_nothing() {
        browser.noScript().open(site, Bridge.BLOG);
        assertThat(browser.all(".own, .tools, .aids, button, select").stream().anyMatch(e -> e.isDisplayed()))
                .isFalse();
        browser.open(site, "saved/");
        assertThat(browser.text("#_saved")).startsWith("This page needs script, as the list is kept in your browser");
    }

    @Test
    void nothing_moves_when_the_script_comes() {
        for (int width : new int[] {360, 1280}) {
            browser.size(width, 800).open(site, Bridge.BLOG);
            browser.until("the controls are there", () -> browser.shows(".own select"));
            Object moved = browser.scriptThatCallsBack(
                    "const done = arguments[0]; const observer = new PerformanceObserver(list =>"
                            + " done(list.getEntries().reduce((all, one) => all + one.value, 0)));"
                            + "observer.observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(0), 300)");
            assertThat(((Number) moved).doubleValue()).isLessThan(0.02);
        }
    }

    @Test
    void colours_that_a_reader_forces_hold_for_marks_too() {
        browser.forcedColors().open(site, Bridge.BLOG);
        for (String mark : new String[] {"'.key .said'), '::before'", "'.keys li'), '::before'"}) {
            assertThat(browser.script("return getComputedStyle(document.querySelector(" + mark + ").backgroundColor"))
                    .as(mark)
                    .isEqualTo(browser.script("return getComputedStyle(document.body).color"));
        }
    }

    @Test
    void who_asks_for_more_contrast_reads_no_pale_words() {
        String pale = "const at = name => getComputedStyle(document.querySelector(name)).color;"
                + " return at('.dateline .zone') === at('h1')";
        browser.light().open(site, Bridge.BLOG);
        assertThat(browser.script(pale)).isEqualTo(false);
        browser.moreContrast();
        assertThat(browser.script(pale)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void tools_in_use_have_no_barriers_and_fit_the_window(int width) {
        browser.reducedMotion().size(width, 800).open(site, Bridge.BLOG + "?topic=Traffic");
        browser.click("#crane summary").click("#crane .more button[aria-pressed]");
        barrierFree("menu and filter");
        browser.picture("tools-" + width);
        browser.open(site, Bridge.BLOG + "?replay=lane");
        barrierFree("replay");
        browser.picture("replay-" + width).open(site, "saved/");
        barrierFree("reading list");
        browser.picture("saved-" + width);
    }

    private static void barrierFree(String what) {
        browser.dark();
        assertThat(Axe.findings(browser)).as(what + ", dark").isEmpty();
        browser.light();
        assertThat(Axe.findings(browser)).as(what).isEmpty();
        assertThat(browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("scrolls sideways")
                .isEqualTo(0L);
        assertThat(browser.script("return [...document.querySelectorAll('button, select, input, summary')]"
                        + ".filter(e => e.offsetParent && (e.offsetHeight < 24 || e.offsetWidth < 24) && !e.closest('label'))"
                        + ".map(e => e.outerHTML)"))
                .as("smaller than a finger")
                .isEqualTo(List.of());
    }

    private static Object paper() {
        return browser.script("return getComputedStyle(document.body).backgroundColor");
    }
}
