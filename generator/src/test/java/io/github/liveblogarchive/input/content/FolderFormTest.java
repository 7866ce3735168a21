package io.github.liveblogarchive.input.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFormTest {
    @TempDir
    Path root;

    private Path blog;

    @BeforeEach
    void a_blog_in_a_folder() throws IOException {
        blog = Files.createDirectories(root.resolve("content/blogs/a"));
        Files.writeString(blog.resolve("blog.md"), "---\ntitle: A\n---\n");
    }

    @Test
    void files_of_other_systems_are_read_alike() throws IOException {
        String text = "---\ntitle: One\n---\n\nA [x](#y)\n\n~~~quote\ntext: Q\nsauce: S\n~~~";
        Files.writeString(blog.resolve("lf.md"), text);
        Files.writeString(blog.resolve("crlf.md"), "\uFEFF" + text.replace("\n", "\r\n"));
        Files.writeString(blog.resolve("cr.md"), text.replace("\n", "\r"));
        Reading reading = Reading.of(root.resolve("content"));
        List<Block> body = reading.entries.get(2).body();
        assertThat(body).hasSize(2);
        assertThat(reading.entries).extracting(Entry::body).allMatch(body::equals);
        assertThat(reading.problems.list())
                .hasSize(3)
                .allMatch(problem -> problem.place().line() == 9);
        assertThat(reading.alsoRead).containsExactly("blogs/a/cr.md", "blogs/a/crlf.md", "blogs/a/lf.md");
    }

    @Test
    void links_out_of_the_content_folder_and_to_folders_are_not_followed() throws IOException {
        Path secret = Files.writeString(root.resolve("secret.md"), "secret");
        Files.createSymbolicLink(blog.resolve("secret.md"), secret);
        Files.createSymbolicLink(blog.resolve("loop"), blog);
        Files.createSymbolicLink(blog.resolve("twin.md"), Files.writeString(root.resolve("content/in.md"), "in"));
        Reading reading = Reading.of(root.resolve("content"));
        assertThat(reading.entries).extracting(Entry::id).containsExactly("twin");
        assertThat(reading.said())
                .contains("ERROR blogs/a/secret.md [bad-address]", "ERROR blogs/a/loop [bad-address]");
    }

    @Test
    void an_unreadable_blog_does_not_hide_the_mistakes_of_its_entries() throws IOException {
        Files.write(blog.resolve("blog.md"), "---\ntitle: Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(blog.resolve("e.md"), "---\ndate: never\n---\n");
        Reading reading = Reading.of(root.resolve("content"));
        assertThat(reading.blogs).isEmpty();
        assertThat(reading.entries).isEmpty();
        assertThat(reading.said()).contains("blogs/a/blog.md:2:11 [bad-encoding]", "blogs/a/e.md:2:7");
    }

    @Test
    void ten_thousand_entry_files_are_read() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            Files.writeString(
                    blog.resolve("e" + i + ".md"),
                    "---\ndate: 2024-11-08T09:15:00Z\ntitle: Entry " + i
                            + "\ntopics: [A, B]\n---\nWords and a [link](https://x.example/).\n");
        }
        Reading reading = Reading.of(root.resolve("content"));
        assertThat(reading.entries).hasSize(10_000);
        assertThat(reading.said()).isEmpty();
    }
}
