package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a live blog as it was built, before any script adds to it. */
class BlogPageTest {
    private static final String APOLLO = "1969/07/20/apollo-11-landing/";
    private static final String STORM = "2024/11/08/storm/";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_bar_and_a_square_of_the_drawing_lead_to_their_entries() {
        browser.open(Example.archive(), APOLLO).click(".chart .dot");
        assertThat(browser.url()).contains("#");
        String entry = browser.url().substring(browser.url().indexOf('#') + 1);
        assertThat(browser.find("article.entry:target").getAttribute("id")).isEqualTo(entry);
        browser.open(Example.golden(), STORM).click(".chart a[href$='#harbour'] rect:not(.room)");
        assertThat(browser.find("article.entry:target").getAttribute("id")).isEqualTo("harbour");
    }

    @Test
    void the_tab_key_passes_the_drawing_and_opens_the_list_that_says_the_same() {
        browser.open(Example.archive(), APOLLO);
        assertThat(browser.shows(".hours li a")).isFalse();
        browser.script("document.querySelector('.ways > p:first-of-type a').focus()");
        WebElement focused = browser.driver().switchTo().activeElement();
        for (int i = 0; i < 4 && !focused.getTagName().equals("summary"); i++) {
            browser.press(Keys.TAB);
            focused = browser.driver().switchTo().activeElement();
            assertThat(focused.getTagName()).isIn("a", "summary");
        }
        browser.press(Keys.ENTER);
        assertThat(browser.shows(".hours li a")).isTrue();
    }

    @Test
    void the_letters_of_the_drawing_keep_their_size_and_do_not_cover_each_other_on_a_phone() {
        for (int width : List.of(320, 360, 700, 1280)) {
            browser.size(width, 800).open(Example.archive(), APOLLO);
            List<Double> ends = browser.all(".chart text").stream()
                    .filter(WebElement::isDisplayed)
                    .map(text -> (Number) browser.script("return arguments[0].getBoundingClientRect().right", text))
                    .map(Number::doubleValue)
                    .toList();
            assertThat(ends).as("at " + width).isNotEmpty().allMatch(end -> end <= width);
            assertThat((Long) browser.script(COVERED)).as("covered at " + width).isZero();
            assertThat((String)
                            browser.script("return getComputedStyle(document.querySelector('.chart text')).fontSize"))
                    .isEqualTo("13px");
        }
    }

    @Test
    void an_entry_of_another_page_is_found_on_the_one_that_has_all(@TempDir Path other) {
        Path pages = Bridge.inPages(other);
        browser.open(pages, Bridge.BLOG + "#morning");
        browser.until("the entry is shown", () -> browser.url().endsWith("/all/index.html#morning"));
        browser.open(pages, Bridge.BLOG + "#nobody-knows");
        browser.until("the page of all is shown", () -> browser.url().endsWith("/all/index.html#nobody-knows"));
    }

    @Test
    void an_entry_is_marked_by_its_old_address_too() {
        browser.open(Example.golden(), STORM);
        String old = browser.find(".when span[id]").getAttribute("id");
        browser.open(Example.golden(), STORM + "#" + old);
        assertThat(browser.script("return getComputedStyle(document.getElementById('" + old
                        + "').closest('article')).outlineStyle"))
                .isEqualTo("solid");
    }

    private static final String COVERED = """
            const shown = [...document.querySelectorAll('.chart text')]
                .map(text => text.getBoundingClientRect()).filter(box => box.width > 0);
            return shown.filter((one, i) => shown.some((other, j) => i < j && one.left < other.right
                && other.left < one.right && one.top + 3 < other.bottom && other.top + 3 < one.bottom)).length;
            """;

    @Test
    void paper_holds_every_entry_in_order_with_addresses_and_no_ways_through() {
        browser.open(Example.golden(), STORM + "all/").onPaper();
        assertThat(browser.all("article.entry").stream().map(e -> e.getAttribute("id")))
                .containsExactly("warning", "untitled", "someday", "harbour", "landfall");
        assertThat(browser.all("article.entry")).allMatch(WebElement::isDisplayed);
        // Rows that a browser cannot break over pages are printed one over the other.
        assertThat(browser.script("return getComputedStyle(document.querySelector('.said')).gridRowEnd"))
                .isNotEqualTo("span 2");
        assertThat(browser.text(".address")).isEqualTo("https://golden.example/news/2024/11/08/storm/");
        for (String gone : List.of(".crumbs", ".ways", ".bar", ".nearby", ".cite", ".masthead nav")) {
            assertThat(browser.shows(gone)).as(gone).isFalse();
        }
    }
}
