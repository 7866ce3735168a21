package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLinksTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "content");
    private static final String BASE = "https://golden.example/news/";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "home,entry",
                "year,blog",
                "topic",
                "home",
                "entry,redirect,feed",
                "day,topic,feed",
                "month,author,sitemap,notfound",
                "blog,feed,redirect",
                "home,day,series,entry"
            })
    void whatever_kinds_of_pages_are_made_no_link_is_dead(String kinds) {
        Sites site = Sites.of(GOLDEN, folder.resolve("site"));
        if (!kinds.isEmpty()) {
            site.setting("pages", kinds);
        }
        site.built();
        assertThat(DeadLinks.of(site, BASE)).isEmpty();
    }

    @Test
    void entries_without_pages_of_their_own_are_linked_in_their_blogs_or_not_at_all() {
        Sites site = Sites.of(GOLDEN, folder.resolve("site")).setting("entryPages", "key");
        for (String kinds : new String[] {"home,entry,day,topic,feed", "home,blog,entry,day,topic,feed"}) {
            site.setting("pages", kinds).built();
            assertThat(DeadLinks.of(site, BASE)).as(kinds).isEmpty();
        }
    }

    @Test
    void a_line_without_a_page_is_told_in_words() {
        Sites site = Sites.of(GOLDEN, folder.resolve("site")).setting("pages", "topic");
        site.built();
        assertThat(site.page("topics/weather/index.html"))
                .contains("<h2>Storm over the harbour</h2>", "<h2>Red warning</h2>")
                .doesNotContain("class=\"crumbs\"><ol><li><a href=\"../../\"");
    }

    @Test
    void an_entry_is_found_on_its_own_page_where_blogs_have_none() {
        Sites site = Sites.of(GOLDEN, folder.resolve("site")).setting("pages", "topic,entry");
        site.built();
        assertThat(site.page("topics/weather/index.html")).contains("href=\"../../2024/11/08/storm/warning/\"");
        assertThat(site.page("2024/11/08/storm/warning/index.html"))
                .contains("href=\"../../../../../2023/06/01/eclipse/orange/\"")
                .contains("<p class=\"kicker\">Storm over the harbour</p>")
                .doesNotContain("Read it in the live blog");
    }
}
