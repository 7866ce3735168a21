package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that a page shows as Markdown leads somewhere, and follows what it leads to. */
class CrossLinksTest {
    @TempDir
    Path folder;

    private Sites site() {
        return Sites.in(folder)
                .with("blogs/bridge.md", "---", "title: Bridge", "---", "# 2024-11-08", "## 09:15 One {#one}", "x")
                .with("blogs/ferry.md", "---", "title: Ferry", "---", "# 2024-11-09", "## 09:15 One", "x");
    }

    private static List<String> told(Sites site) {
        return Sites.sentences(site.build()).stream()
                .filter(sentence -> !sentence.startsWith("NOTE"))
                .map(sentence -> sentence.substring(0, sentence.indexOf('.', sentence.indexOf("]: "))))
                .toList();
    }

    private Sites withField(String line, String target) {
        return site().with(
                        "blogs/ferry.md",
                        "---",
                        "title: Ferry",
                        "topics: [Boats]",
                        line.replace("TARGET", target),
                        "---",
                        "# 2024-11-09",
                        "## 09:15 One",
                        "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standfirst: \"See [it](TARGET).\"",
                "corrections: [{text: \"See [it](TARGET).\"}]",
                "summary: [\"See [it](TARGET).\"]",
                "related: [{title: It, url: \"TARGET\"}]"
            })
    void a_link_in_a_field_of_a_live_blog_is_checked_and_follows_its_target(String line) {
        assertThat(told(withField(line, "blog:nothing")))
                .anyMatch(s -> s.contains("blogs/ferry.md:4")
                        && s.contains("[dead-link]: The link \"blog:nothing\" leads to no live blog"));
        Sites site = withField(line, "blog:bridge");
        site.built();
        assertThat(site.page("2024/11/09/ferry/index.html")).contains("href=\"../../08/bridge/\"");
        move(site);
        assertThat(site.page("2024/11/09/ferry/index.html")).contains("href=\"../../08/crossing/\"");
        assertThat(site.page("topics/boats/feed.atom")).doesNotContain("/bridge/");
    }

    @Test
    void a_link_in_a_correction_of_an_entry_is_checked_and_follows_its_target() {
        Sites site = site().with(
                        "blogs/ferry.ndjson",
                        "{\"id\": \"ferry2\", \"title\": \"Second\"}",
                        "{\"id\": \"e\", \"date\": \"2024-11-10T08:00:00Z\", \"body\": \"x\","
                                + " \"corrections\": [{\"text\": \"See [it](blog:bridge#one).\"}]}");
        site.built();
        move(site);
        assertThat(site.page("2024/11/10/ferry2/e/index.html")).contains("crossing/#one");
        site.with("blogs/bridge.md", "---", "title: Bridge", "---", "# 2024-11-08", "## 09:15 One", "x");
        assertThat(told(site)).anyMatch(s -> s.contains("blogs/ferry.ndjson:2") && s.contains("leads to no entry"));
    }

    @Test
    void a_link_in_a_topics_description_is_checked_and_follows_its_target() {
        Sites site = withField("kicker: K", "").with("topics.yaml", "Boats: {description: \"See [it](blog:bridge).\"}");
        site.built();
        assertThat(site.page("topics/boats/index.html")).contains("href=\"../../2024/11/08/bridge/\"");
        move(site);
        assertThat(site.page("topics/boats/index.html")).contains("href=\"../../2024/11/08/crossing/\"");
        site.with("topics.yaml", "Boats: {description: \"See [it](blog:nothing).\"}");
        assertThat(told(site))
                .containsExactly("ERROR topics.yaml:1:22 (field \"Boats.description\") [dead-link]:"
                        + " The link \"blog:nothing\" leads to no live blog");
    }

    @Test
    void a_slot_leads_to_addresses_from_the_root_on_only() {
        Sites site = site().with("static/terms.pdf", "x")
                .with("site.yaml", "slots: {footer: \"[a](/terms.pdf) [b](/2024/)\"}");
        site.built();
        assertThat(site.page("2024/11/08/bridge/index.html")).contains("href=\"../../../../terms.pdf\"");
        site.with("site.yaml", "slots:", "  footer: \"[a](/nofile.pdf)\"", "  notice: \"[b](blog:bridge)\"");
        assertThat(told(site))
                .containsExactlyInAnyOrder(
                        "ERROR site.yaml:2:11 (field \"slots.footer\") [missing-media]:"
                                + " There is no file \"static/nofile",
                        "ERROR site.yaml:3:11 (field \"slots.notice\") [dead-link]:"
                                + " \"blog:bridge\" leads nowhere from the slot \"notice\"");
    }

    @Test
    void the_pictures_of_the_sites_own_files_are_looked_for() {
        Sites site = site().with("site.yaml", "image: /a.svg", "publisher: {logo: /b.svg}")
                .with("topics.yaml", "Boats: {image: {src: /c.svg, alt: A boat}}")
                .with("authors.yaml", "Ann: {image: {src: /d.svg, alt: Ann}}");
        assertThat(told(site))
                .containsExactlyInAnyOrder(
                        "ERROR site.yaml:1:8 (field \"image\") [missing-media]: There is no file \"static/a",
                        "ERROR site.yaml:2:19 (field \"publisher.logo\") [missing-media]: There is no file \"static/b",
                        "ERROR topics.yaml:1:22 (field \"Boats.image.src\") [missing-media]: There is no file \"static/c",
                        "ERROR authors.yaml:1:20 (field \"Ann.image.src\") [missing-media]: There is no file \"static/d");
        site.with("site.yaml", "image: a.svg");
        assertThat(told(site)).anyMatch(s -> s.contains("[bad-setting]: \"image\" cannot be \"a"));
    }

    @Test
    void a_picture_that_authors_yaml_names_is_shown() {
        Sites site = site().with("authors.yaml", "Ann: {image: {src: /ann.svg, alt: Ann}}")
                .with("static/ann.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with(
                        "blogs/ferry.md",
                        "---",
                        "title: F",
                        "authors: [Ann]",
                        "---",
                        "# 2024-11-09",
                        "## 09:15 One",
                        "x");
        site.built();
        assertThat(site.page("authors/ann/index.html")).contains("../../ann.svg");
        assertThat(site.has("ann.svg")).isTrue();
    }

    @Test
    void what_a_block_of_the_theme_names_is_checked_and_published() {
        Sites site = site().with("templates/blocks/card.ftlh", "${picture(data.image).path} ${markdown(data.text)}")
                .with("blogs/crane.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        card(site, "crane.svg", "blog:bridge").built();
        assertThat(site.page("2024/11/09/ferry/index.html")).contains("media/crane-", "../../08/bridge/");
        move(site);
        assertThat(site.page("2024/11/09/ferry/index.html")).contains("../../08/crossing/");
        card(site, "none.svg", "blog:nothing");
        assertThat(told(site))
                .containsExactlyInAnyOrder(
                        "ERROR blogs/ferry.md:7:8 (field \"image\") [missing-media]: There is no file \"blogs/none",
                        "ERROR blogs/ferry.md:9:7 (field \"text\") [dead-link]:"
                                + " The link \"blog:nothing\" leads to no live blog");
    }

    private static Sites card(Sites site, String image, String target) {
        return site.with(
                "blogs/ferry.md",
                "---",
                "title: Ferry",
                "---",
                "# 2024-11-09",
                "## 09:15 One",
                "```card",
                "image: " + image,
                "colour: \"#d00\"",
                "text: \"See [it](" + target + ").\"",
                "```");
    }

    @Test
    void a_comment_is_plain_text() {
        Sites site = withField("comments: [{author: R, text: \"1 < 2 [x](blog:nothing)\\nand *so* on\"}]", "");
        site.built();
        assertThat(site.page("2024/11/09/ferry/index.html"))
                .contains("<p>1 &lt; 2 [x](blog:nothing)</p><p>and *so* on</p>");
    }

    private static void move(Sites site) {
        site.with(
                "blogs/bridge.md",
                "---",
                "title: Bridge",
                "id: bridge",
                "slug: crossing",
                "---",
                "# 2024-11-08",
                "## 09:15 One {#one}",
                "x");
        site.built();
    }
}
