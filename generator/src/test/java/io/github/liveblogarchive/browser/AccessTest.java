package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Axe knows the rules of WCAG that a machine can check; it finds nothing on any kind of page. */
class AccessTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.liveblogarchive.browser.Example#pages")
    void nothing_is_in_the_way_of_anyone(String page, Path site) {
        browser.open(site, page);
        assertThat(Axe.findings(browser)).as("light").isEmpty();
        browser.dark();
        assertThat(Axe.findings(browser)).as("dark").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.liveblogarchive.browser.Example#pages")
    void nor_on_a_narrow_device_without_script(String page, Path site) {
        browser.size(360, 740).noScript().open(site, page).scriptAgain();
        assertThat(Axe.findings(browser)).isEmpty();
    }
}
