package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One generator makes the site again and again, as a process that stays does: each run goes by what is there then. */
class AgainTest {
    private Sites site;

    @BeforeEach
    void given(@TempDir Path folder) {
        site = Sites.in(folder).staying().with("site.yaml", "title: First");
        blog("kicker: none");
        site.built();
    }

    @Test
    void a_menu_that_all_pages_share_follows_what_the_archive_has() {
        assertThat(site.page("index.html")).doesNotContain("topics/");
        blog("topics: [Harbour]");
        site.built();
        assertThat(site.page("index.html")).contains("href=\"topics/\"");
        assertThat(site.page("404.html")).contains("href=\"/topics/\"");
    }

    @Test
    void a_setting_that_was_changed_counts() {
        site.with("site.yaml", "title: Second").built();
        assertThat(site.page("index.html")).contains("<title>Second</title>").doesNotContain("First");
    }

    @Test
    void a_template_that_was_changed_counts() {
        site.with("templates/pages/notfound.ftlh", "<p>one</p>").built();
        assertThat(site.page("404.html")).contains("<p>one</p>");
        site.with("templates/pages/notfound.ftlh", "<p>two</p>").built();
        assertThat(site.page("404.html")).contains("<p>two</p>");
    }

    @Test
    void a_mistake_in_a_template_is_told_by_each_run_until_it_is_mended() {
        site.with("templates/pages/notfound.ftlh", "<p>${</p>");
        String first = String.join("\n", Sites.sentences(site.build()));
        assertThat(first).contains("ERROR templates/pages/notfound.ftlh:1:6 [template-error]");
        assertThat(String.join("\n", Sites.sentences(site.build()))).isEqualTo(first);
        site.with("templates/pages/notfound.ftlh", "<p>mended</p>").built();
        assertThat(site.page("404.html")).contains("<p>mended</p>");
    }

    @Test
    void a_warning_of_a_setting_is_told_by_each_run_where_it_stands_by_then() {
        site.with("site.yaml", "title: First", "slots:", "  nowhere: Text");
        assertThat(String.join("\n", Sites.sentences(site.build()))).contains("site.yaml:3", "nowhere");
        site.with("site.yaml", "# A line more", "title: First", "slots:", "  nowhere: Text");
        assertThat(String.join("\n", Sites.sentences(site.build()))).contains("site.yaml:4", "nowhere");
    }

    private void blog(String field) {
        site.with("blogs/a/blog.md", "---", "title: Blog", "id: a", field, "---")
                .with("blogs/a/e.md", "---", "date: 2024-11-01T08:00:00Z", "---", "Words.");
    }
}
