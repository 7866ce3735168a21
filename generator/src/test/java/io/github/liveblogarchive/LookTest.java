package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an owner changes of the look by settings alone. */
class LookTest {
    @TempDir
    Path folder;

    private Sites site;

    @BeforeEach
    void site() {
        site = Sites.in(folder)
                .with("blogs/a.md", "---", "title: Bridge", "---", "# 2024-11-08", "## 09:15 Barriers", "Up.")
                .with("static/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='40'/>")
                .with("static/dark.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='40'/>")
                .with("static/fonts/lit.woff2", "font");
    }

    private String style() {
        String name = Sites.files(site.output()).stream()
                .filter(file -> file.startsWith("assets/site-") && file.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        String css = site.page(name);
        int from = css.indexOf("/*! From the settings */");
        return from < 0 ? "" : css.substring(from, css.indexOf("*,*::before", from));
    }

    private Document page(String path) {
        return Jsoup.parse(site.page(path));
    }

    @Test
    void nothing_is_added_to_the_style_where_nothing_is_set() {
        site.with("site.yaml", "title: T").built();
        assertThat(style()).isEmpty();
    }

    @Test
    void one_colour_of_the_owners_is_enough_for_both_schemes() {
        site.with("site.yaml", "title: T", "look:", "  colors:", "    accent: '#0B5345'")
                .failOnWarning()
                .built();
        assertThat(style()).isEqualTo("""
                        /*! From the settings */
                        :root {
                          --accent: #0b5345;
                          --wash: #e3e9e4;
                        }
                        @media (prefers-color-scheme: dark) {
                          :root:where(:not([data-scheme="light"])) {
                            --accent: #6d988f;
                            --wash: #222724;
                          }
                        }
                        :root:where([data-scheme="dark"]) {
                          --accent: #6d988f;
                          --wash: #222724;
                        }
                        """);
    }

    @Test
    void what_is_set_for_the_dark_scheme_stays_there() {
        site.with("site.yaml", "title: T", "look:", "  darkColors: {paper: 000, soft: 'bbb'}")
                .failOnWarning()
                .built();
        assertThat(style())
                .contains(":root {\n  --paper: #fbfaf6;\n  --soft: #5b5850;\n}")
                .contains(":root:where([data-scheme=\"dark\"]) {\n  --paper: #000000;\n  --soft: #bbbbbb;\n}")
                .contains(
                        "@media (prefers-contrast: more) {\n  :root {\n    --rule: var(--ink);\n    --soft: var(--ink);");
    }

    @Test
    void words_that_are_hard_to_read_are_told_with_the_measure() {
        site.with("site.yaml", "title: T", "look:", "  colors: {soft: '#8a8a8a'}", "  darkColors:", "    paper: '#777'")
                .built();
        assertThat(Sites.sentences(site.build()))
                .containsExactly(
                        "WARNING site.yaml:3:18 (field \"look.colors.soft\") [low-contrast]: The contrast of \"soft\""
                                + " (#8a8a8a) on \"paper\" (#fbfaf6) is 3.30:1. Words are easy to read from 4.5:1 on:"
                                + " make one of the two darker or lighter.",
                        "WARNING site.yaml:3:18 (field \"look.colors.soft\") [low-contrast]: The contrast of \"soft\""
                                + " (#8a8a8a) on \"sheet\" (#f3efe6) is 3.00:1. Words are easy to read from 4.5:1 on:"
                                + " make one of the two darker or lighter.",
                        "WARNING site.yaml:5:12 (field \"look.darkColors.paper\") [low-contrast]: The contrast of"
                                + " \"accent\" (#ff9c85) on \"paper\" (#777777) is 2.20:1. Words are easy to read from"
                                + " 4.5:1 on: make one of the two darker or lighter.",
                        "WARNING site.yaml:5:12 (field \"look.darkColors.paper\") [low-contrast]: The contrast of"
                                + " \"ink\" (#ece7dd) on \"paper\" (#777777) is 3.63:1. Words are easy to read from"
                                + " 4.5:1 on: make one of the two darker or lighter.",
                        "WARNING site.yaml:5:12 (field \"look.darkColors.paper\") [low-contrast]: The contrast of"
                                + " \"soft\" (#aaa497) on \"paper\" (#777777) is 1.80:1. Words are easy to read from"
                                + " 4.5:1 on: make one of the two darker or lighter.");
    }

    @Test
    void fonts_of_the_site_and_of_the_readers_machine_are_named() {
        site.with(
                        "site.yaml",
                        "title: T",
                        "look:",
                        "  fonts:",
                        "    text: [Literata, Georgia, serif]",
                        "    headings: Literata",
                        "    labels: [Inter, system-ui]",
                        "    files:",
                        "      - {family: Literata, src: /fonts/lit.woff2, weight: 300 700, style: italic}")
                .failOnWarning()
                .built();
        assertThat(style()).isEqualTo("""
                        /*! From the settings */
                        @font-face {
                          font-family: "Literata";
                          src: url("../fonts/lit.woff2") format("woff2");
                          font-weight: 300 700;
                          font-style: italic;
                          font-display: swap;
                        }
                        :root {
                          --display: "Literata", serif;
                          --sans: "Inter", system-ui;
                          --serif: "Literata", "Georgia", serif;
                        }
                        """);
    }

    @Test
    void the_logo_stands_in_place_of_the_title_and_says_it() {
        site.with("site.yaml", "title: The \"Post\"", "look:", "  logo: {src: /logo.svg, width: 120, height: 40}")
                .failOnWarning()
                .built();
        assertThat(page("2024/11/08/a/index.html").select(".nameplate").html())
                .isEqualTo("<a href=\"../../../../\"><img class=\"logo\" src=\"../../../../logo.svg\""
                        + " alt=\"The &quot;Post&quot;\" width=\"120\" height=\"40\"></a>");
    }

    @Test
    void a_logo_for_the_dark_scheme_is_shown_there_alone() {
        site.with("site.yaml", "title: T", "look:", "  logo: {src: /logo.svg, dark: /dark.svg, alt: Post}")
                .built();
        assertThat(page("index.html").select(".nameplate img").eachAttr("class"))
                .containsExactly("logo logo-light", "logo logo-dark");
        assertThat(style()).contains(":root:where([data-scheme=\"dark\"]) .logo-light { display: none; }");
    }

    @Test
    void the_menu_and_the_footer_have_the_owners_links() {
        site.with(
                        "site.yaml",
                        "title: T",
                        "menu:",
                        "  - home",
                        "  - {page: topics, label: Subjects}",
                        "  - {label: About <us>, to: /about/}",
                        "  - {label: News, to: 'https://news.example/?a=1&b=2'}",
                        "footer:",
                        "  - {label: Imprint, to: '/imprint.html#top'}",
                        "  - {label: Write, to: 'mailto:desk@news.example'}")
                .with("static/about/index.html", "<!doctype html><title>About</title>")
                .with("static/imprint.html", "<!doctype html><title>Imprint</title>")
                .with("blogs/b.md", "---", "title: B", "topics: [Ferries]", "---", "# 2024-11-07", "## 09:00 One", "x")
                .failOnWarning()
                .built();
        Document blog = page("2024/11/08/a/index.html");
        assertThat(blog.select(".masthead nav a").eachText()).containsExactly("Home", "Subjects", "About <us>", "News");
        assertThat(blog.select(".masthead nav a").eachAttr("href"))
                .containsExactly(
                        "../../../../", "../../../../topics/", "../../../../about/", "https://news.example/?a=1&b=2");
        assertThat(blog.select(".colophon nav a").eachAttr("href"))
                .containsExactly("../../../../imprint.html#top", "mailto:desk@news.example");
        assertThat(page("index.html").select("[aria-current=page]").eachText()).containsExactly("Home");
    }

    @Test
    void slots_for_an_appeal_a_contact_and_a_licence_stand_in_their_places() {
        site.with(
                        "site.yaml",
                        "title: T",
                        "license: https://creativecommons.org/licenses/by/4.0/",
                        "slots:",
                        "  appeal: '[Support us](https://support.example/)'",
                        "  contact: '[Write](mailto:desk@news.example)'",
                        "  license: Free to use, *with our name*.")
                .failOnWarning()
                .built();
        Document blog = page("2024/11/08/a/index.html");
        assertThat(blog.select("main > .appeal").text()).isEqualTo("Support us");
        assertThat(blog.select(".colophon .slot").eachText()).containsExactly("Write", "Free to use, with our name.");
        assertThat(blog.select("a[rel~=license]")).isEmpty();
        assertThat(page("index.html").select(".appeal")).isEmpty();
    }

    @Test
    void a_change_of_the_look_makes_every_page_anew() {
        site.with("site.yaml", "title: T").built();
        List<String> before = Sites.files(site.output());
        site.with("site.yaml", "title: T", "look:", "  colors: {accent: 0b5345}")
                .built();
        assertThat(Sites.files(site.output())).hasSameSizeAs(before).isNotEqualTo(before);
        assertThat(page("index.html").select("link[rel=stylesheet]").attr("href"))
                .isIn(Sites.files(site.output()));
    }
}
