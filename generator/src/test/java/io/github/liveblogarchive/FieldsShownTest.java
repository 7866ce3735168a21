package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the content says stands on a page: no field is read and then lost. */
class FieldsShownTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>";

    @TempDir
    Path folder;

    private Sites site(String... frontMatter) {
        return Sites.in(folder)
                .with("site.yaml", "title: Fields", "baseUrl: https://fields.example/")
                .with("blogs/a.svg", SVG)
                .with("blogs/other.md", "---", "title: Other", "---", "# 2023-01-01", "## 10:00 One {#one}", "x")
                .with(
                        "blogs/x.md",
                        "---\ntitle: X\n" + String.join("\n", frontMatter)
                                + "\n---\n# 2024-11-08\n## 09:00 Nine {#nine}\ny");
    }

    private static Document blog(Sites site) {
        site.built();
        assertThat(DeadLinks.of(site, "https://fields.example/")).isEmpty();
        return Jsoup.parse(site.page("2024/11/08/x/index.html"));
    }

    @Test
    void a_related_live_blog_is_linked_and_shown_with_its_picture() {
        Document page = blog(site(
                "related:",
                "  - {title: To a blog, url: 'blog:other', image: {src: a.svg, alt: A square}}",
                "  - {title: To an entry, url: 'blog:other#one'}",
                "  - {title: Here, url: '#nine'}",
                "  - {title: Away, url: 'https://away.example/'}"));
        assertThat(page.select(".reports h3 a").eachAttr("href"))
                .containsExactly(
                        "../../../../2023/01/01/other/",
                        "../../../../2023/01/01/other/#one",
                        "#nine",
                        "https://away.example/");
        assertThat(page.select(".reports img").eachAttr("alt")).containsExactly("A square");
    }

    @Test
    void an_authors_address_stands_beside_the_name_and_on_the_authors_page() {
        Sites site = site(
                "authors:",
                "  - {name: Ada, role: at the quay, url: 'https://ada.example/me', image: a.svg}",
                "  - {name: Bo, url: 'https://bo.example/'}");
        Document page = blog(site);
        assertThat(page.select(".byline a").eachAttr("href"))
                .containsExactly(
                        "../../../../authors/ada/",
                        "https://ada.example/me",
                        "../../../../authors/bo/",
                        "https://bo.example/");
        Document ada = Jsoup.parse(site.page("authors/ada/index.html"));
        assertThat(ada.select(".tags a").attr("href")).isEqualTo("https://ada.example/me");
        assertThat(ada.select(".tags a").text()).isEqualTo("ada.example/me");
        assertThat(page.select(".byline .note").first().text()).isEqualTo("at the quay");
        assertThat(ada.select(".byline")).isEmpty();
        assertThat(ada.select(".lead img").attr("alt")).isEqualTo("Ada");
    }

    @Test
    void without_pages_of_authors_the_name_leads_to_the_address() {
        Document page = blog(
                site("authors: [{name: Ada, url: 'https://ada.example/me'}]").setting("pages", "blog"));
        assertThat(page.select(".byline").html())
                .contains("<a href=\"https://ada.example/me\" rel=\"noopener noreferrer\">Ada</a>");
    }

    @Test
    void what_the_owner_says_of_an_author_comes_first() {
        Sites site = site("authors: [{name: Ada, role: Guest, url: 'https://ada.example/me'}]")
                .with(
                        "authors.yaml",
                        "Ada:",
                        "  role: Correspondent",
                        "  links: [{name: Home, url: 'https://owner.example/'}]");
        site.built();
        Document ada = Jsoup.parse(site.page("authors/ada/index.html"));
        assertThat(ada.select(".byline").text()).isEqualTo("Correspondent");
        assertThat(ada.select(".tags a").eachAttr("href")).containsExactly("https://owner.example/");
    }

    @Test
    void a_live_blogs_section_is_shown_and_told_to_machines() {
        Document page = blog(site("section: Politics", "kicker: As it happened"));
        assertThat(page.select(".kicker").text()).isEqualTo("Politics · As it happened");
        assertThat(page.select("meta[property=article:section]").attr("content"))
                .isEqualTo("Politics");
        assertThat(page.select("script[type=application/ld+json]").first().data())
                .contains("\"articleSection\":\"Politics\"");
    }

    @Test
    void a_source_without_a_name_is_told_by_its_host() {
        Document page = blog(site("source: {url: 'https://www.gazette.example/a'}"));
        assertThat(page.select(".origin a").text()).isEqualTo("gazette.example");
        assertThat(page.select(".origin a").attr("href")).isEqualTo("https://www.gazette.example/a");
    }
}
