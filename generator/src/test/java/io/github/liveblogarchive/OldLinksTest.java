package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that link to entries of other files, by the addresses that these had. */
class OldLinksTest {
    @TempDir
    Path folder;

    private void answer(String file, String blog, int id, String text) throws IOException {
        Path path = folder.resolve("exports").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                "{\"entries\":[{\"id\":" + id + ",\"type\":\"new\",\"entry_time\":" + (1678788000 + id)
                        + ",\"share_link\":\"https://paper.example/" + blog + "/#" + id + "\",\"render\":\"" + text
                        + "\"}]}");
    }

    private String imported(String blog) throws IOException {
        Path to = folder.resolve("archive");
        var report = Importer.builder()
                .from(folder.resolve("exports").toString())
                .to(to)
                .build()
                .run();
        assertThat(report.hasErrors()).as(report.text()).isFalse();
        return Files.readString(to.resolve(
                report.blogs().stream()
                                .filter(each -> each.id().endsWith(blog))
                                .findFirst()
                                .orElseThrow()
                                .file() + ".ndjson"));
    }

    @Test
    void a_link_to_an_entry_of_another_file_becomes_a_link_to_our_entry() throws IOException {
        answer("1.json", "flood", 1, "<p>See <a href='https://www.paper.example/flood#2'>what came</a></p>");
        answer(
                "2.json",
                "flood",
                2,
                "<p><sup>1</sup> <a href='#liveblog-entry-1'>before</a> <a href='#9'>lost</a></p>");

        assertThat(imported("flood"))
                .contains("See [what came](#2)", "href=\\\"#1\\\"")
                .contains("https://www.paper.example/flood/#9".replace("www.", ""));
    }

    @Test
    void a_link_to_an_entry_of_another_live_blog_leads_to_it() throws IOException {
        answer("1.json", "flood", 1, "<p>As in <a href='https://paper.example/storm/#7'>the storm</a></p>");
        answer("2.json", "storm", 7, "<p>Storm <a href='https://paper.example/other/#7'>elsewhere</a></p>");

        assertThat(imported("flood")).containsPattern("\\[the storm\\]\\(blog:paper-example-storm-[0-9a-f]{6}#7\\)");
        assertThat(imported("storm")).contains("[elsewhere](https://paper.example/other/#7)");
    }

    @Test
    void a_permalink_finds_its_post_whatever_page_it_was_built_into() throws IOException {
        Files.createDirectories(folder.resolve("exports"));
        Files.writeString(
                folder.resolve("exports/a.json"),
                "{\"_items\":[{\"_id\":\"urn:x:1\",\"blog\":\"b\",\"particular_type\":\"post\",\"order\":4,\"items\":[{\"item_type\":\"text\",\"text\":\"One\"}]}]}");
        Files.writeString(
                folder.resolve("exports/b.json"),
                "{\"_items\":[{\"_id\":\"p2\",\"blog\":\"b\",\"particular_type\":\"post\",\"items\":[{\"item_type\":\"text\",\"text\":\"<a href='https://any.example/?liveblog._id=urn%3Ax%3A1__9'>one</a>\"}]}]}");

        assertThat(imported("b")).containsPattern("\\[one\\]\\(#urn-x-1-[0-9a-f]{6}\\)");
    }
}
