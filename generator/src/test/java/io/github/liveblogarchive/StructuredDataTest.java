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
        assertThat(one.get("author").get(0).get("url").asString()).isEqualTo("https://x.example/authors/desk/");
        JsonNode entry = data(site.page("2024/11/08/b/one/index.html")).get(0);
        assertThat(entry.get("@type").asString()).isEqualTo("BlogPosting");
        assertThat(entry.get("isPartOf").get("@id").asString()).isEqualTo("https://x.example/2024/11/08/b/#coverage");
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
