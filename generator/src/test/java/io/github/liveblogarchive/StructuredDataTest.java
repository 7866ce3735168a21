package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTest {
    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    Path folder;

    private static JsonNode data(String html) {
        Matcher script = SCRIPT.matcher(html);
        assertThat(script.find()).as("a page has structured data").isTrue();
        JsonNode graph = new JsonMapper().readTree(script.group(1)).get("@graph");
        assertThat(script.find()).as("only one").isFalse();
        return graph;
    }

    @Test
    void a_live_blog_says_its_times_and_its_updates() {
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: T", "baseUrl: https://x.example/")
                .with(
                        "blogs/b.md",
                        "---",
                        "title: B",
                        "timeZone: Europe/Oslo",
                        "authors: [Desk]",
                        "---",
                        "# 2024-11-08",
                        "## 09:15 One {#one}",
                        "Some *words*.",
                        "## 09:40 Two {#two}",
                        "More.");
        site.built();
        JsonNode blog = data(site.page("2024/11/08/b/index.html")).get(0);
        assertThat(blog.get("@type").asString()).isEqualTo("LiveBlogPosting");
        assertThat(blog.get("coverageStartTime").asString()).isEqualTo("2024-11-08T09:15:00+01:00");
        assertThat(blog.get("coverageEndTime").asString()).isEqualTo("2024-11-08T09:40:00+01:00");
        assertThat(blog.get("liveBlogUpdate")).hasSize(2);
        JsonNode one = blog.get("liveBlogUpdate").get(0);
        assertThat(one.get("headline").asString()).isEqualTo("One");
        assertThat(one.get("articleBody").asString()).isEqualTo("Some words.");
        assertThat(one.get("url").asString()).isEqualTo("https://x.example/2024/11/08/b/#one");
        JsonNode desk = blog.get("author").get(0);
        assertThat(desk.get("url").asString()).isEqualTo("https://x.example/authors/desk/");
        assertThat(one.get("author").get(0).get("@id")).isEqualTo(desk.get("@id"));
        JsonNode entry = data(site.page("2024/11/08/b/one/index.html")).get(0);
        assertThat(entry.get("@type").asString()).isEqualTo("BlogPosting");
        assertThat(entry.get("isPartOf").get("@id").asString()).isEqualTo("https://x.example/2024/11/08/b/#coverage");
    }

    @Test
    void who_wrote_entries_is_said_once_a_page_and_pointed_to() {
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: T", "baseUrl: https://x.example/")
                .with(
                        "blogs/b.ndjson",
                        "{\"title\":\"B\",\"language\":\"en\"}",
                        "{\"id\":\"a\",\"date\":\"2024-11-08T09:00:00Z\",\"authors\":[\"Ada\"],\"body\":\"A.\"}",
                        "{\"id\":\"b\",\"date\":\"2024-11-08T09:10:00Z\",\"authors\":[\"Ada\"],\"body\":\"B.\","
                                + "\"language\":\"fr\"}",
                        "{\"id\":\"c\",\"date\":\"2024-11-08T09:20:00Z\",\"body\":\"C.\"}");
        site.built();
        JsonNode graph = data(site.page("2024/11/08/b/index.html"));
        JsonNode updates = graph.get(0).get("liveBlogUpdate");
        JsonNode ada = graph.get(1);
        assertThat(ada.get("name").asString()).isEqualTo("Ada");
        assertThat(updates.get(0).get("author").get(0).get("@id")).isEqualTo(ada.get("@id"));
        assertThat(updates.get(1).get("author").get(0).get("@id")).isEqualTo(ada.get("@id"));
        assertThat(updates.get(1).get("inLanguage").asString()).isEqualTo("fr");
        assertThat(updates.get(0).has("inLanguage")).isFalse();
        assertThat(updates.get(2).get("author").get(0).get("@id"))
                .isEqualTo(graph.get(0).get("publisher").get("@id"));
        assertThat(graph.get(2).get("@type").asString()).isEqualTo("BreadcrumbList");
    }

    @Test
    void a_page_of_many_words_says_the_rest_of_long_entries_on_their_own_pages() {
        String first = "The first paragraph of it.";
        String more = "And then very much more. ".repeat(20).strip();
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: T", "baseUrl: https://x.example/")
                .with("blogs/short.md", "---", "title: S", "---", "# 2024-11-08", "## 09:00 A {#a}", first, "", more);
        StringBuilder entries = new StringBuilder();
        for (int minute = 10; minute < 60; minute++) {
            entries.append("## 09:")
                    .append(minute)
                    .append(" At {#a")
                    .append(minute)
                    .append("}\n\n");
            entries.append(first).append("\n\n").append(more).append("\n\n");
        }
        site.with("blogs/long.md", "---", "title: L", "---", "# 2024-11-08", entries.toString())
                .built();
        assertThat(body(site.page("2024/11/08/short/index.html"))).isEqualTo(first + " " + more);
        assertThat(body(site.page("2024/11/08/long/index.html"))).isEqualTo(first);
        assertThat(data(site.page("2024/11/08/long/a10/index.html"))
                        .get(0)
                        .get("articleBody")
                        .asString())
                .isEqualTo(first + " " + more);
        site.with("site.yaml", "title: T", "baseUrl: https://x.example/", "pages: [blog]")
                .built();
        assertThat(body(site.page("2024/11/08/long/index.html"))).isEqualTo(first + " " + more);
    }

    private static String body(String page) {
        JsonNode update = data(page).get(0).get("liveBlogUpdate").get(0);
        return update.get("articleBody").asString();
    }

    @Test
    void nobody_can_break_out_of_structured_data() {
        String evil = "</script><script>alert(1)</script><!--\\u2028";
        Sites site = Sites.in(folder)
                .with(
                        "blogs/b.ndjson",
                        "{\"title\":\"" + evil + "\"}",
                        "{\"id\":\"e\",\"date\":\"2024-11-08T09:00:00Z\",\"title\":\"" + evil + "\",\"body\":\"`" + evil
                                + "`\"}");
        site.built();
        String page = site.page("2024/11/08/b/index.html");
        assertThat(page).doesNotContain("<script>alert");
        Matcher script = SCRIPT.matcher(page);
        assertThat(script.find()).isTrue();
        assertThat(script.group(1)).doesNotContain("\u2028").doesNotContain("<").doesNotContain("&");
        assertThat(data(page).get(0).get("headline").asString()).startsWith("</script><script>alert(1)</script><!--");
    }
}
