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

/** What a reader keeps: saved live blogs and entries, and where they stopped. */
class ReadingListTest {
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
    void live_blogs_and_entries_are_saved_and_listed_newest_first() {
        browser.reducedMotion().open(site, "saved/");
        assertThat(browser.text("#_saved")).startsWith("Nothing is saved yet.");
        save();
        assertThat(browser.text("#crane .more button[aria-pressed]")).isEqualTo("Saved");
        browser.open(site, Bridge.BLOG + "rain/").click(".tools button[aria-pressed]");
        browser.click(".own a");
        assertThat(browser.text("h1")).isEqualTo("Reading list");
        assertThat(titles()).containsExactly("Rain", "A crane comes", "The bridge closes");
        assertThat(browser.text("#_saved li:nth-child(2)"))
                .contains("The bridge closes")
                .contains("8 November 2024, 23:10");
        browser.click("#_saved li:nth-child(2) h2 a");
        assertThat(browser.text("h1")).isEqualTo("A crane comes");
        assertThat(browser.text(".tools button[aria-pressed]")).isEqualTo("Saved");
    }

    @Test
    void what_is_saved_can_be_removed() {
        save();
        browser.open(site, "saved/").click("#_saved li button");
        assertThat(titles()).containsExactly("The bridge closes");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("_main");
        browser.open(site, Bridge.BLOG).click(".tools button[aria-pressed='true']");
        assertThat(browser.text(".tools button[aria-pressed]")).isEqualTo("Save");
        browser.open(site, "saved/");
        assertThat(titles()).isEmpty();
    }

    @Test
    void the_list_is_taken_along_as_a_file(@TempDir Path taken) throws IOException {
        save();
        browser.saveTo(taken).open(site, "saved/");
        browser.click("#_saved .tools button:nth-of-type(1)").click("#_saved .tools button:nth-of-type(2)");
        Path json = taken.resolve("reading-list.json");
        Path text = taken.resolve("reading-list.md");
        browser.until("the files are there", () -> Files.exists(json) && Files.exists(text));
        assertThat(Files.readString(text))
                .isEqualTo(
                        "- [A crane comes](https://harbour.example/2024/11/08/bridge/crane/) – The bridge closes, 2024-11-08\n"
                                + "- [The bridge closes](https://harbour.example/2024/11/08/bridge/), 2024-11-08\n");
        browser.click("#_saved .tools button:nth-of-type(3)");
        assertThat(titles()).isEmpty();
        browser.find("#_saved input[type=file]").sendKeys(json.toString());
        browser.until("the list is back", () -> titles().size() == 2);
        assertThat(titles()).containsExactly("A crane comes", "The bridge closes");
    }

    @Test
    void a_file_that_is_no_list_or_leads_elsewhere_brings_nothing_in(@TempDir Path taken) throws IOException {
        browser.open(site, "saved/");
        for (String words : List.of(
                "no list",
                "{\"items\": 1}",
                "{\"items\": [null, 1, {}, {\"path\": \"https://evil.example/\", \"title\": \"Evil\"}, "
                        + "{\"path\": \"javascript:alert(1)\", \"title\": \"Evil\"}, {\"path\": \"../../etc\", \"title\": \"Evil\"}]}")) {
            Path file = Files.writeString(taken.resolve("list.json"), words);
            browser.find("#_saved input[type=file]").sendKeys(file.toString());
            browser.until(
                    "it says so",
                    () -> browser.text(".told").matches("This file is no reading list.|New in the list: 0"));
            assertThat(titles()).isEmpty();
            browser.reload();
        }
    }

    @Test
    void what_is_no_address_in_a_list_harms_nothing_else(@TempDir Path taken) throws IOException {
        Path file = Files.writeString(
                taken.resolve("list.json"),
                "{\"items\": [{\"path\": \"http://[\", \"title\": \"No\"}, {\"path\": \"2024/\", \"title\": \"Yes\"}]}");
        browser.open(site, "saved/").find("#_saved input[type=file]").sendKeys(file.toString());
        browser.until("it says so", () -> browser.text(".told").startsWith("New in the list:"));
        assertThat(titles()).contains("Yes");
        browser.open(site, Bridge.BLOG);
        assertThat(browser.text("#_here")).contains("Save");
    }

    @Test
    void a_reader_who_comes_back_is_offered_the_place_where_they_stopped() {
        browser.reducedMotion().open(site, Bridge.BLOG);
        assertThat(browser.shows(".resume")).isFalse();
        // The page is told of it with the next frame, and the reader leaves after that.
        browser.script(
                "document.getElementById('advice').scrollIntoView();"
                        + "addEventListener('scroll', () => requestAnimationFrame(() => (document.title = 'moved')), {once: true})");
        browser.until(
                "the page has moved", () -> Boolean.TRUE.equals(browser.script("return document.title === 'moved'")));
        browser.open(site, "saved/");
        assertThat(browser.text("#_saved > h2")).isEqualTo("Where you stopped");
        assertThat(browser.text("#_saved ul:last-child")).contains("What to do").contains("The bridge closes");
        browser.open(site, Bridge.BLOG + "newest/");
        assertThat(browser.script("return scrollY")).isEqualTo(0L);
        assertThat(browser.text(".resume")).startsWith("Continue where you stopped: What to do");
        browser.click(".resume a");
        assertThat(browser.url()).endsWith("#advice");
        browser.open(site, Bridge.BLOG).click(".resume button");
        browser.open(site, Bridge.BLOG);
        assertThat(browser.shows(".resume")).isFalse();
    }

    @Test
    void who_has_read_it_all_is_not_asked_to_go_on() {
        browser.reducedMotion().open(site, Bridge.BLOG);
        browser.press(Keys.END);
        browser.until(
                "the end is there",
                () -> Boolean.TRUE.equals(
                        browser.script("return scrollY + innerHeight > document.body.scrollHeight - 20")));
        browser.open(site, "saved/").open(site, Bridge.BLOG);
        assertThat(browser.shows(".resume")).isFalse();
    }

    @Test
    void a_browser_that_keeps_nothing_says_so_and_shows_the_page() {
        // What stands in such a frame may keep nothing: asking for it is an error.
        browser.serve(site, "frame.html").driver().switchTo().frame(0);
        assertThat(Bridge.shown(browser)).hasSize(6);
        browser.click(".tools button[aria-pressed]");
        assertThat(browser.text(".tools button[aria-pressed]")).isEqualTo("This browser keeps nothing");
        browser.click(".own option[value=dark]");
        assertThat(browser.script("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(22, 21, 19)");
        browser.click(".own a");
        assertThat(browser.text("#_saved")).startsWith("Nothing is saved yet.");
        browser.driver().switchTo().defaultContent();
    }

    private static void save() {
        browser.reducedMotion().open(site, Bridge.BLOG).click(".tools button[aria-pressed='false']");
        browser.click("#crane .more summary").click("#crane .more button[aria-pressed]");
    }

    private static List<String> titles() {
        return browser.all("#_saved > ul:first-child h2").stream()
                .map(WebElement::getText)
                .toList();
    }
}
