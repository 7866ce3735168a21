package io.github.liveblogarchive.input.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlFragmentTest {
    @Test
    void scripts_handlers_and_form_fields_are_taken_out_and_named() {
        HtmlFragment fragment = HtmlFragment.of(
                "<p onclick=\"x()\" style=\"color:red\">Hello<script>alert(1)</script><input name=a></p><!-- c -->",
                "");

        assertThat(fragment.html()).isEqualTo("<p>Hello</p>");
        assertThat(fragment.removed()).containsExactly("script", "input", "onclick");
    }

    @Test
    void a_frame_leaves_a_link_to_what_it_showed() {
        HtmlFragment fragment =
                HtmlFragment.of("<iframe src=\"https://example.org/map\" title=\"A map\"></iframe>", "");

        assertThat(fragment.html()).isEqualTo("<a href=\"https://example.org/map\">A map</a>");
        assertThat(fragment.removed()).containsExactly("iframe https://example.org/map");
    }

    @Test
    void addresses_that_run_something_are_taken_off() {
        HtmlFragment fragment = HtmlFragment.of("<a href=\" java\nscript:x()\">a</a><a href=\"a/b:c\">b</a>", "");

        assertThat(fragment.html()).isEqualTo("<a>a</a><a href=\"a/b:c\">b</a>");
        assertThat(fragment.removed()).singleElement().asString().startsWith("href");
    }

    @Test
    void relative_links_become_absolute_and_anchors_stay() {
        HtmlFragment fragment =
                HtmlFragment.of("<a href=\"/news\">n</a><a href=\"#x\">x</a>", "https://example.org/a/b");

        assertThat(fragment.html()).isEqualTo("<a href=\"https://example.org/news\">n</a><a href=\"#x\">x</a>");
    }

    @Test
    void a_hundred_thousand_levels_do_not_overflow() {
        assertThat(HtmlFragment.of("<b>".repeat(100_000) + "x", "").html()).contains("x");
    }
}
