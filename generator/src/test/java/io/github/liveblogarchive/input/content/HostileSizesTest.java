package io.github.liveblogarchive.input.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made to hang or to overflow a reader is refused, or read, in a few seconds. */
class HostileSizesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path root;

    @Test
    void a_hundred_thousand_open_brackets_are_refused_in_json() throws IOException {
        assertThat(said("a.json", "{\"title\": \"A\", \"entries\": " + "[".repeat(100_000)))
                .contains("[too-deep]");
        assertThat(said("a.ndjson", "{\"title\": \"A\"}\n" + "{\"a\":".repeat(100_000)))
                .contains("a.ndjson:2:")
                .contains("[too-deep]");
    }

    @Test
    void a_hundred_thousand_open_brackets_are_refused_in_front_matter_and_blocks() throws IOException {
        assertThat(said("a.md", "---\ntitle: " + "[".repeat(100_000) + "\n---\n"))
                .contains("[too-deep]");
        assertThat(said("a.md", "---\ntitle: A\n---\n```quote\n" + "{a: ".repeat(50_000) + "\n```\n"))
                .contains("[too-deep]");
    }

    @Test
    void deep_markdown_and_markup_do_not_overflow_the_stack() throws IOException {
        String quotes = "---\ntitle: A\n---\n" + ">".repeat(200_000) + " deep [x](#y)\n";
        assertThat(said("a.md", quotes)).isEmpty();
        String links = "[".repeat(100_000) + "x" + "](y)".repeat(30_000);
        said("b.md", "---\ntitle: B\n---\n" + links);
        String tags =
                "{\"title\": \"A\", \"entries\": [{\"id\": \"x\", \"html\": \"" + "<div>".repeat(50_000) + "\"}]}";
        assertThat(said("a.json", tags)).isEmpty();
    }

    @Test
    void a_number_with_a_huge_exponent_is_no_number() throws IOException {
        assertThat(said("a.md", "---\ntitle: A\nimage: {src: /a.png, alt: A, width: 1e999999999}\n---\n"))
                .contains("\"1e999999999\"")
                .contains("[wrong-type]");
    }

    @Test
    void a_file_larger_than_allowed_is_named_with_the_setting_that_allows_it() throws IOException {
        Files.writeString(root.resolve("site.yaml"), "title: A\nmaxFileBytes: 1000\n");
        assertThat(said("a.md", "---\ntitle: A\n---\n" + "x".repeat(1000))).contains("[too-large]", "maxFileBytes");
        String line = "{\"id\": \"x\", \"body\": \"" + "x".repeat(1000) + "\"}\n";
        assertThat(said("b.ndjson", "{\"title\": \"B\"}\n" + line + "{\"id\": \"y\"}\n"))
                .contains("b.ndjson:2:1 [too-large]");
    }

    @Test
    void twenty_thousand_entries_in_one_markdown_file_are_read() throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: A\n---\n# 2024-11-08\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("## 09:15 Entry ").append(i).append("\nWords with a [link](https://x.example/).\n\n");
        }
        write("a.md", text.toString());
        Reading reading = Assertions.assertTimeoutPreemptively(PATIENCE, () -> Reading.of(root));
        assertThat(reading.said()).isEmpty();
        assertThat(reading.entries).hasSize(20_000);
    }

    private String said(String name, String text) throws IOException {
        write(name, text);
        return Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> Reading.of(root).said());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve("blogs"));
        Files.writeString(root.resolve("blogs").resolve(name), text);
    }
}
