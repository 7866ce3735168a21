package io.github.liveblogarchive.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Sites;
import io.github.liveblogarchive.browser.Browser;
import io.github.liveblogarchive.browser.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search as a reader uses it, mostly from the disk, where nothing but scripts can be loaded. */
class SearchPageTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    private static final Path SITE = Example.archive();

    @Test
    void words_are_found_while_they_are_typed() {
        search("");
        browser.press("helicop");
        found("Results: ");
        assertThat(titles()).containsExactly("Armstrong takes over");
        assertThat(browser.all("#_results mark").stream().map(WebElement::getText))
                .contains("helicop");
        assertThat(browser.find("#_found").getAttribute("role")).isEqualTo("status");
        browser.until("the address says it", () -> browser.url().endsWith("search/index.html?q=helicop"));
    }

    @Test
    void all_words_must_be_there_and_accents_do_not_matter() {
        search("?q=ORBAN+america");
        found("Results: 1");
        assertThat(titles()).containsExactly("Orbán: America will leave");
        assertThat(browser.text("#_results mark")).isEqualTo("Orbán");
        search("?q=orban+helicopter");
        found("Nothing was found.");
        assertThat(browser.all("#_results li")).isEmpty();
    }

    @Test
    void a_result_leads_to_its_entry() {
        search("?q=helicopter+armstrong");
        found("Results: ");
        browser.click("#_results h2 a");
        assertThat(browser.url()).contains("/1969/07/20/apollo-11-landing/").contains("#");
        assertThat(browser.shows("article.entry:target")).isTrue();
    }

    @Test
    void the_keyboard_alone_is_enough() {
        search("");
        browser.press("moon");
        found("Results: 2");
        browser.press(Keys.ARROW_DOWN);
        assertThat(focus()).isEqualTo(titles().get(0));
        browser.press(Keys.ARROW_DOWN);
        assertThat(focus()).isEqualTo(titles().get(1));
        browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("_q");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(browser.shows("body.blog")).isTrue();
    }

    @Test
    void filters_narrow_the_results_and_the_address_holds_them() {
        search("?q=the");
        found("Results: ");
        long all = count();
        browser.click("summary");
        browser.find("#_year").sendKeys("1969");
        browser.until("fewer are found", () -> count() < all);
        long year = count();
        browser.click("#_key");
        browser.until("fewer are found", () -> count() < year);
        assertThat(browser.url()).contains("year=1969").contains("key=1");
        assertThat(browser.all("#_results [data-is=key]")).hasSizeGreaterThan(3);
        long key = count();
        browser.reload();
        found("Results: " + key);
        browser.back();
        found("Results: " + year);
        browser.back();
        found("Results: " + all);
        assertThat(browser.find("#_year").getAttribute("value")).isEmpty();
    }

    @Test
    void a_topic_and_an_author_are_filters_by_their_names() {
        search("");
        browser.click("summary");
        browser.find("#_topic").sendKeys("canada" + Keys.ENTER);
        found("Results: ");
        long topic = count();
        assertThat(topic).isPositive();
        assertThat(browser.url()).contains("topic=canada");
        search("?topic=Canada&q=niagara");
        found("Results: ");
        assertThat(count()).isLessThan(topic);
        search("?author=nobody+at+all");
        found("Nothing was found.");
    }

    @Test
    void the_newest_can_come_first() {
        search("?q=moon&sort=date");
        found("Results: ");
        List<String> dates = browser.all("#_results time").stream()
                .map(time -> time.getAttribute("datetime"))
                .map(time -> time.substring(0, 10))
                .toList();
        assertThat(dates).hasSize(10).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void more_results_come_on_request_and_the_first_of_them_gets_the_focus() {
        search("?q=moon");
        found("Results: 2");
        assertThat(browser.all("#_results > li")).hasSize(10);
        browser.click("#_more");
        browser.until("there are more", () -> browser.all("#_results > li").size() == 20);
        browser.until("the focus is there", () -> focus().equals(titles().get(10)));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void more_results_are_asked_for_below_those_that_are_there(int width) {
        browser.size(width, 800);
        search("?q=moon");
        found("Results: 2");
        assertThat(browser.script("return document.getElementById('_more').getBoundingClientRect().top"
                        + " >= document.getElementById('_results').getBoundingClientRect().bottom"))
                .isEqualTo(true);
    }

    @Test
    void words_of_an_address_are_not_shown_as_the_sites_own() {
        search("?blog=Call+0800+123");
        found("Nothing was found.");
        assertThat(browser.text("main")).doesNotContain("0800");
    }

    @Test
    void a_browser_that_forbids_new_addresses_searches_all_the_same() {
        search("");
        browser.script(
                "history.pushState = history.replaceState = () => { throw new DOMException('', 'SecurityError'); }");
        browser.find("#_q").sendKeys("moon" + Keys.ENTER);
        found("Results: ");
    }

    @Test
    void a_live_blog_leads_to_a_search_in_itself() {
        browser.reducedMotion().open(SITE, "2024/04/08/total-solar-eclipse/");
        browser.click("a[href*='?blog=']");
        found("Results: ");
        assertThat(browser.text("#_within a")).isEqualTo("The day the Moon’s shadow crossed North America");
        long all = count();
        browser.press("niagara");
        browser.until("fewer are found", () -> count() < all);
        assertThat(browser.all("#_results [data-is=from]")).isEmpty();
        browser.click("#_within button");
        browser.until("the address forgets it", () -> !browser.url().contains("blog="));
        assertThat(browser.shows("#_within")).isFalse();
    }

    @Test
    void a_query_over_the_example_archive_takes_less_than_60_kB() {
        for (String query : List.of("the", "moon+landing", "a", "armstrong+eagle+houston", "of&key=1", "kyi")) {
            browser.serve(SITE, "search/?q=" + query);
            found("Results: ");
            assertThat((Long) browser.script("return performance.getEntriesByType('resource')"
                            + ".filter(r => /\\/search\\/[etw]\\//.test(r.name))"
                            + ".reduce((sum, r) => sum + r.decodedBodySize, 0)"))
                    .as(query)
                    .isBetween(1_000L, 60_000L);
        }
    }

    @Test
    void the_browser_and_the_generator_find_the_same_words_in_a_text() {
        search("");
        for (String text : List.of(
                "Harbour Bridge: 3,500 co-op’s A/B ½ ﬁfth ＡＢＣ",
                "São Tomé Łódź Ærø Straße İSTANBUL ıspanak naïve Þór",
                "Зеленський п’ять п'ять пʼять Ґанок Ёлка їжак",
                "ΟΔΥΣΣΕΎΣ Οδυσσεύς",
                "الْمَدِينَة والمدينة للناس أحمد على کتاب ٢٠٢٤ الـــسلام الم",
                "שָׁלוֹם בית־ספר",
                "北京大学 日 ガス Covid感染 서울에서 ภาษาไทย 𠀀𠀁",
                "हिन्दी में समाचार",
                "x".repeat(100),
                "a\u00ADb c\u200Dd e\u200Cf …—“”")) {
            List<String> words = new ArrayList<>();
            new Folding().words(text, words::add);
            assertThat(browser.script("return liveblogSearch.words(arguments[0])", text))
                    .as(text)
                    .isEqualTo(words);
        }
    }

    @Test
    void writing_from_right_to_left_and_without_spaces_is_found(@TempDir Path folder) {
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: موقع", "language: ar")
                .with(
                        "blogs/b.md",
                        "---",
                        "title: أخبار المدينة",
                        "---",
                        "# 2024-11-08",
                        "## 09:00 بداية",
                        "وصل الوفد إلى المدينة صباح اليوم.",
                        "## 10:00 北京",
                        "他在北京大学学习。");
        site.built();
        browser.open(site.output(), "search/?q=مدينة");
        browser.until("it is found", () -> browser.all("#_results mark").size() >= 2);
        assertThat(browser.text("#_results li.of-entry mark")).isEqualTo("مدينة");
        browser.picture("search-arabic");
        browser.open(site.output(), "search/?q=京大学");
        browser.until("it is found", () -> browser.all("#_results li").size() == 1);
        assertThat(browser.text("#_results mark")).isEqualTo("京大学");
        browser.open(site.output(), "search/?q=学");
        browser.until("it is found", () -> browser.all("#_results li").size() == 1);
    }

    @Test
    void a_part_that_cannot_be_read_is_told(@TempDir Path folder) throws IOException {
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: Site")
                .with("blogs/b.md", "---", "title: Blog", "---", "# 2024-11-08", "## 09:00 One", "Words.");
        site.built();
        Files.delete(site.output().resolve("search/t/0.js"));
        browser.open(site.output(), "search/?q=words");
        found("A part of the index could not be read.");
        assertThat(browser.problems()).isNotEmpty();
    }

    @Test
    void results_fit_any_device() {
        search("?q=moon&key=1");
        found("Results: ");
        browser.picture("search-wide");
        browser.dark().size(320, 640).picture("search-narrow-dark");
        assertThat(browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
        browser.zoomedTwice().forcedColors().picture("search-forced");
    }

    @Test
    void without_script_the_page_leads_to_dates_and_topics() {
        browser.noScript();
        search("?q=moon");
        assertThat(browser.shows("form")).isFalse();
        assertThat(browser.text("main")).contains("Searching needs script.");
        assertThat(browser.all("section[aria-labelledby=_by-date] a")).hasSizeGreaterThan(1);
        browser.click("section[aria-labelledby=_by-topic] ul a");
        assertThat(browser.text("h1")).isNotBlank();
    }

    private static void search(String query) {
        browser.reducedMotion().open(SITE, "search/" + query);
    }

    private static void found(String told) {
        browser.until(told, () -> browser.text("#_found").startsWith(told));
    }

    private static long count() {
        String told = browser.text("#_found").replaceAll("\\D", "");
        return told.isEmpty() ? 0 : Long.parseLong(told);
    }

    private static List<String> titles() {
        return browser.all("#_results h2").stream().map(WebElement::getText).toList();
    }

    private static String focus() {
        return String.valueOf(browser.script("return document.activeElement.innerText"));
    }
}
