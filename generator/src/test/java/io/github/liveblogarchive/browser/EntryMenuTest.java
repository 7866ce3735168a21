package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The menu of an entry. */
class EntryMenuTest {
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
    void it_is_named_after_its_entry_and_opens_and_closes_with_keys() {
        browser.reducedMotion().open(site, Bridge.BLOG);
        assertThat(browser.find("#crane summary").getAccessibleName()).isEqualTo("More: A crane comes");
        browser.script("document.querySelector('#crane summary').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.shows("#crane .more button")).isTrue();
        browser.press(Keys.TAB).press(Keys.ESCAPE);
        assertThat(browser.shows("#crane .more button")).isFalse();
        assertThat(browser.script("return document.activeElement.localName")).isEqualTo("summary");
    }

    @Test
    void another_menu_or_a_click_beside_it_closes_it() {
        browser.reducedMotion().open(site, Bridge.BLOG).click("#crane summary").click("#lane summary");
        assertThat(browser.shows("#crane .more button")).isFalse();
        assertThat(browser.shows("#lane .more button")).isTrue();
        browser.click("h1");
        assertThat(browser.shows("#lane .more button")).isFalse();
    }

    @Test
    void what_can_be_done_with_an_entrys_page_is_no_part_of_what_the_entry_says() {
        String said = browser.open(site, Bridge.BLOG + "crane/").text("main");
        assertThat(browser.find("#_here").getAriaRole()).isEqualTo("region");
        assertThat(browser.find("#_here").getAccessibleName()).isEqualTo("This entry");
        assertThat(browser.text("#_here")).contains("Save").contains("Copy link");
        assertThat(browser.noScript().open(site, Bridge.BLOG + "crane/").text("main"))
                .isEqualTo(said);
    }

    @Test
    void a_citation_is_copied_as_it_stands() {
        browser.reducedMotion().withClipboard().serve(site, Bridge.BLOG + "crane/");
        browser.click(".cite summary").click(".cite .text + button");
        browser.until("it says so", () -> browser.text(".cite .text + button").equals("Copied"));
        assertThat(browser.clipboard()).isEqualTo(browser.text(".cite .text")).contains("A crane comes");
    }

    @Test
    void an_owner_takes_a_tool_away_with_an_empty_file(@TempDir Path other) {
        browser.reducedMotion().open(Bridge.with(other, "scripts/65-replay.js", ""), Bridge.BLOG);
        browser.click("#crane summary");
        assertThat(browser.all("#crane .more button")).hasSize(2);
        assertThat(browser.shows(".start")).isFalse();
        browser.open(Bridge.with(other, "scripts/30-filter.js", ""), Bridge.BLOG);
        assertThat(browser.shows(".sift")).isFalse();
    }

    @Test
    void its_address_is_copied_and_from_a_disk_the_public_one() {
        browser.reducedMotion().withClipboard().serve(site, Bridge.BLOG);
        browser.click("#crane summary").click("#crane .more button");
        browser.until("it says so", () -> browser.text("#crane .more button").equals("Copied"));
        assertThat(browser.clipboard()).startsWith("http://").endsWith("/2024/11/08/bridge/crane/");
        browser.open(site, Bridge.BLOG).click("#crane summary").click("#crane .more button");
        browser.until("it says so", () -> browser.text("#crane .more button").equals("Copied"));
        assertThat(browser.clipboard()).isEqualTo("https://harbour.example/2024/11/08/bridge/crane/");
    }
}
