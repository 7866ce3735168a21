package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live blog whose order is the editors', so that it comes back to a day that it had left. */
class EditorialOrderTest {
    @TempDir
    Path folder;

    private Sites site() {
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: H", "itemsPerPage: 1")
                .with("blogs/x/blog.md", "---", "title: Xylophone", "---");
        String[] days = {"08", "09", "08", "09", "08", "08", "08"};
        for (int i = 0; i < days.length; i++) {
            site.with(
                    "blogs/x/e" + i + ".md",
                    "---",
                    "title: Entry " + i,
                    "date: 2024-11-" + days[i] + "T1" + i + ":00",
                    "order: " + (i + 1),
                    "---",
                    "Text");
        }
        return site;
    }

    @Test
    void the_blog_stands_once_on_each_of_its_days_and_is_counted_once() {
        Sites site = site().setting("itemsPerPage", "50");
        site.built();
        String day = site.page("2024/11/08/index.html");
        assertThat(day)
                .containsSubsequence("Entry 0", "Entry 2", "Entry 4", "Entry 5", "Entry 6")
                .doesNotContain("Entry 1")
                .containsOnlyOnce("<a href=\"x/\">Xylophone</a>");
        assertThat(site.page("2024/11/index.html")).contains("8<span class=\"n\" aria-hidden=\"true\">5</span>");
    }

    @Test
    void a_page_of_a_day_goes_on_where_the_one_before_it_ended() {
        Sites site = site();
        site.built();
        assertThat(site.page("2024/11/08/index.html"))
                .contains("Entry 0", "Entry 2", "Entry 4", "Entry 5")
                .doesNotContain("Entry 6");
        assertThat(site.page("2024/11/08/page/2/index.html"))
                .contains("Entry 6")
                .doesNotContain("Entry 5");
    }
}
