package io.github.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Sites;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The look that an owner sets is the one that a reader sees, in the scheme that the reader wants. */
class OwnLookTest {
    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg' width='180' height='36'/>";

    @RegisterExtension
    static final Browser browser = new Browser();

    @TempDir
    Path folder;

    private Path site() {
        Sites site = Sites.in(folder)
                .with(
                        "site.yaml",
                        "title: The Post",
                        "look:",
                        "  logo: {src: /logo.svg, dark: /dark.svg, width: 180, height: 36}",
                        "  colors: {accent: '#0b5345'}",
                        "  darkColors: {paper: '#101514'}",
                        "menu: [home, {label: About, to: /about/}]")
                .with("static/logo.svg", LOGO)
                .with("static/dark.svg", LOGO)
                .with("blogs/a.md", "---", "title: Bridge", "---", "# 2024-11-08", "## 09:15 Barriers {#b key}", "Up.");
        site.built();
        return site.output();
    }

    private static String paper() {
        return (String) browser.script("return getComputedStyle(document.body).backgroundColor");
    }

    private static String accent() {
        return (String)
                browser.script("return getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()");
    }

    @Test
    void colours_and_logo_follow_what_the_reader_wants() {
        browser.open(site(), "2024/11/08/a/index.html").light();
        assertThat(accent()).isEqualTo("#0b5345");
        assertThat(paper()).isEqualTo("rgb(251, 250, 246)");
        assertThat(browser.shows(".logo-light")).isTrue();
        assertThat(browser.shows(".logo-dark")).isFalse();
        browser.dark();
        assertThat(accent()).isEqualTo("#6d988f");
        assertThat(paper()).isEqualTo("rgb(16, 21, 20)");
        assertThat(browser.shows(".logo-light")).isFalse();
        assertThat(browser.shows(".logo-dark")).isTrue();
    }

    @Test
    void a_scheme_that_the_page_is_given_stands_before_the_one_of_the_machine() {
        browser.open(site(), "2024/11/08/a/index.html").dark();
        browser.script("document.documentElement.setAttribute('data-scheme', 'light')");
        assertThat(accent()).isEqualTo("#0b5345");
        assertThat(browser.shows(".logo-light")).isTrue();
        browser.light().script("document.documentElement.setAttribute('data-scheme', 'dark')");
        assertThat(accent()).isEqualTo("#6d988f");
        assertThat(browser.shows(".logo-dark")).isTrue();
    }

    @Test
    void the_logo_has_its_room_before_it_is_loaded() {
        browser.open(site(), "index.html").light();
        assertThat(browser.find(".logo-light").getSize().getHeight()).isEqualTo(36);
        assertThat(browser.find(".logo-light").getSize().getWidth()).isEqualTo(180);
        assertThat(browser.find(".nameplate a").getAccessibleName()).isEqualTo("The Post");
    }
}
