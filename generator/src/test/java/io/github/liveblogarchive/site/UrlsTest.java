package io.github.liveblogarchive.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "index.html                | topics/          | topics/",
                "topics/index.html         | ''               | ../",
                "topics/a/index.html       | topics/a/        | ./",
                "topics/a/index.html       | topics/b/        | ../b/",
                "2024/11/08/x/index.html   | 2024/11/08/x/#e1 | #e1",
                "2024/11/08/x/e/index.html | 2024/11/08/x/#e1 | ../#e1",
                "2024/11/08/x/index.html   | assets/site.css  | ../../../../assets/site.css",
                "2024/11/08/xy/index.html  | 2024/11/08/x/    | ../x/",
                "index.html                | ''               | ./"
            })
    void a_link_works_wherever_the_site_lies(String from, String to, String link) {
        assertThat(Urls.relative(from.trim(), to.trim())).isEqualTo(link.trim());
    }

    @Test
    void markup_leads_to_the_same_file_from_every_page_and_feed() {
        Html html = new Html("<a href=\"site:/a/#b\">x</a> <img src=\"site:/media/c.png\" alt=\"site:/\"/>");
        assertThat(Urls.relative("2024/index.html", html))
                .isEqualTo("<a href=\"../a/#b\">x</a> <img src=\"../media/c.png\" alt=\"../\"/>");
        assertThat(new Urls("https://x.example/y/").absolute(new Html("<a href=\"site:/a/\">x</a>")))
                .isEqualTo("<a href=\"https://x.example/y/a/\">x</a>");
    }

    @Test
    void the_site_knows_the_path_it_lies_at() {
        assertThat(new Urls("https://x.example/").root()).isEqualTo("/");
        assertThat(new Urls("https://x.example/a/b/").root()).isEqualTo("/a/b/");
    }
}
