package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the script of the search page adds is as accessible as the page. */
class SearchResultsTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_result_of_another_zone_says_so_and_the_page_names_that_of_the_site() {
        browser.open(Example.archive(), "search/?q=lift-off&blog=1969/07/20/apollo-11-landing/")
                .until("there are results", () -> !browser.all("#_results > li").isEmpty());
        assertThat(browser.text("#_search > .small")).isEqualTo("Times: UTC");
        assertThat(browser.all("#_results time")).isNotEmpty().allSatisfy(time -> {
            assertThat(time.getText()).endsWith(" UTC−5");
            assertThat(time.getDomAttribute("datetime")).matches("1969-07-\\d\\dT\\d\\d:\\d\\d");
        });
    }

    @Test
    void axe_finds_nothing_in_results_of_a_live_blog_with_filters_open() {
        browser.reducedMotion()
                .open(Example.archive(), "search/?q=moon&key=1&blog=1969/07/20/apollo-11-landing/")
                .until("there are results", () -> browser.all("#_results > li").size() > 3)
                .until(
                        "the live blog is named",
                        () -> browser.text("#_within a").startsWith("Apollo"));
        assertThat(Axe.findings(browser)).as("light").isEmpty();
        browser.dark();
        assertThat(Axe.findings(browser)).as("dark").isEmpty();
        browser.light().picture("search-results");
        assertThat(browser.script("return [...document.querySelectorAll('h1, h2, h3')].map(h => h.tagName)[1]"))
                .isEqualTo("H2");
        assertThat(
                        (List<?>)
                                browser.script(
                                        "return [...document.querySelectorAll('#_search :is(a, button, input, select, summary)')]"
                                                + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 24).map(e => e.outerHTML)"))
                .isEmpty();
    }
}
