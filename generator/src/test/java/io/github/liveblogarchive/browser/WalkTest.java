package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Walks every kind of page as those do who hear it, who have a keyboard alone, or who need it large. */
class WalkTest {
    private static final String NAMES = """
            const name = e => (e.getAttribute('aria-label')
                || (e.getAttribute('aria-labelledby') || '').split(' ')
                    .map(id => id && document.getElementById(id) ? document.getElementById(id).textContent : '').join(' ')
                || '').trim();
            """;

    @RegisterExtension
    static final Browser browser = new Browser();

    static Stream<Arguments> small() {
        return Example.pages(Example.golden());
    }

    static Stream<Arguments> rightToLeft() {
        return Example.pages(Example.rightToLeft());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("small")
    void headings_go_down_step_by_step(String page, Path site) {
        browser.open(site, page);
        List<String> headings = list("return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]"
                + ".filter(h => h.checkVisibility()).map(h => h.tagName[1] + ' ' + h.textContent.trim())");
        assertThat(headings).filteredOn(heading -> heading.startsWith("1")).hasSize(1);
        assertThat(headings).allMatch(heading -> heading.length() > 2);
        int before = 0;
        for (String heading : headings) {
            int level = heading.charAt(0) - '0';
            assertThat(level).as(headings + " at " + heading).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("small")
    void landmarks_are_told_apart_by_their_names(String page, Path site) {
        browser.open(site, page);
        assertThat(list("return [...document.querySelectorAll('main, body > header, body > footer')]"
                        + ".map(e => e.tagName)"))
                .containsExactlyInAnyOrder("HEADER", "MAIN", "FOOTER");
        List<String> names = list(NAMES + "return [...document.querySelectorAll("
                + "'nav, aside, form[aria-label], section[aria-label], section[aria-labelledby]')]"
                + ".filter(e => e.checkVisibility()).map(e => e.tagName + ' ' + name(e))");
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("(?s)\\S+ .*\\S.*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.liveblogarchive.browser.Example#pages")
    void ids_are_unique_and_what_points_to_one_finds_it(String page, Path site) {
        browser.open(site, page);
        assertThat(list("return [...document.querySelectorAll('[id]')].map(e => e.id)"))
                .doesNotHaveDuplicates();
        assertThat(list("return ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']"
                        + ".flatMap(a => [...document.querySelectorAll('[' + a + ']')]"
                        + ".flatMap(e => e.getAttribute(a).split(/\\s+/)))"
                        + ".filter(id => !document.getElementById(id))"))
                .isEmpty();
    }

    /** Everything that can be used is reached with Tab, in the order of reading, and seen when it has the focus. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("small")
    void the_keyboard_alone_reaches_everything(String page, Path site) {
        browser.reducedMotion().size(1280, 640).open(site, page);
        List<String> all = list("window.walked = [...document.querySelectorAll("
                + "'a[href], button, input, select, textarea, summary, audio, video, [tabindex=\"0\"]')]"
                + ".filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled)"
                // What is there a second time, as a link of a drawing, may be left out of the way of the keyboard.
                + ".filter(e => e.tabIndex >= 0 && (e.type !== 'radio' || e.checked));"
                // A page that puts the cursor into its field is walked from there.
                + "return walked.map((e, i) => i + ' ' + e.tagName + ' ' + e.textContent.trim())"
                + ".slice(walked.indexOf(document.activeElement) + 1)");
        assertThat(all).isNotEmpty();
        List<String> reached = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            browser.press(Keys.TAB);
            Map<?, ?> at = (Map<?, ?>) browser.script("""
                    const e = document.activeElement;
                    const seen = [...e.getClientRects()].some(r => {
                        const x = (Math.max(r.left, 0) + Math.min(r.right, innerWidth)) / 2;
                        const y = (Math.max(r.top, 0) + Math.min(r.bottom, innerHeight)) / 2;
                        const top = document.elementFromPoint(x, y);
                        return top && (e.contains(top) || top.contains(e));
                    });
                    const ring = getComputedStyle(e).outlineStyle !== 'none';
                    return {name: walked.indexOf(e) + ' ' + e.tagName + ' ' + e.textContent.trim(), seen: seen && ring};
                    """);
            reached.add(String.valueOf(at.get("name")));
            if (!Boolean.TRUE.equals(at.get("seen"))) {
                hidden.add(String.valueOf(at.get("name")));
            }
        }
        assertThat(reached).containsExactlyElementsOf(all);
        assertThat(hidden).as("has the focus, and it cannot be seen").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("small")
    void the_first_link_skips_to_the_content(String page, Path site) {
        browser.open(site, page);
        if (page.startsWith("search/")) {
            // Its field has the focus from the start, which is in the content.
            assertThat(browser.script("return document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
            return;
        }
        browser.press(Keys.TAB).press(Keys.ENTER);
        assertThat(browser.script("return document.activeElement.tagName")).isEqualTo("MAIN");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.liveblogarchive.browser.Example#pages")
    void twice_as_large_nothing_is_cut_off_or_needs_sideways_scrolling(String page, Path site) {
        browser.zoomedTwice().open(site, page);
        assertThat(sideways()).isZero();
        // Larger letters alone, with the wider spaces between them of WCAG 1.4.12.
        browser.size(640, 640);
        browser.script("document.documentElement.style.fontSize = '200%';"
                + "document.body.style.letterSpacing = '0.12em'; document.body.style.wordSpacing = '0.16em';");
        assertThat(list("const w = innerWidth; return [...document.querySelectorAll('main *, header *, footer *')]"
                        + ".filter(e => e.checkVisibility() && e.children.length === 0 && e.textContent.trim())"
                        + ".filter(e => !e.closest('.scroll, pre, .vh, svg'))"
                        + ".filter(e => e.getBoundingClientRect().right > w + 1)"
                        + ".map(e => e.outerHTML.slice(0, 200))"))
                .as("cut off")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightToLeft")
    void a_language_that_is_read_from_right_to_left_turns_the_page_around(String page, Path site) {
        browser.open(site, page);
        assertThat(browser.script("return getComputedStyle(document.body).direction"))
                .isEqualTo("rtl");
        assertThat(browser.script("const h = document.querySelector('.masthead nav'),"
                        + " n = document.querySelector('main').getBoundingClientRect();"
                        + " return h.getBoundingClientRect().left < n.left + n.width / 2"))
                .isEqualTo(true);
        browser.picture("rtl-" + page.replaceAll("/?index.html$", "").replace('/', '-'));
        browser.size(320, 640);
        assertThat(sideways()).isZero();
    }

    private static long sideways() {
        return (Long)
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static List<String> list(String script) {
        return ((List<?>) browser.script(script)).stream().map(String::valueOf).toList();
    }
}
