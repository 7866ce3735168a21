package io.github.liveblogarchive.input.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.desk.Dump;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.input.desk.Samples;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPressFormatTest {
    private static final String HEAD = "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>";

    @TempDir
    private Path folder;

    static List<Spec> answers() throws IOException {
        return Spec.read(WordPressFormatTest.class, "answers.txt");
    }

    static List<Spec> exports() throws IOException {
        return Spec.read(WordPressFormatTest.class, "export.txt");
    }

    private Run run(String name, String text) throws IOException {
        return Run.ofSpec(new WordPressFormat(), folder, name, text);
    }

    @Test
    void a_zone_and_a_language_that_nobody_names_are_guessed_once() throws IOException {
        String json = "{\"entries\": [{\"id\": 1, \"type\": \"new\", \"content\": \"a\"},"
                + " {\"id\": 2, \"type\": \"new\", \"content\": \"b\"}]}";
        assertThat(run("flood/export.json", json).log.lines())
                .filteredOn(line ->
                        line.reason().equals("time zone") || line.reason().equals("language"))
                .extracting(line -> line.kind() + " " + line.reason() + ": " + line.detail())
                .containsExactly("GUESSED time zone: UTC", "GUESSED language: en, unless another file tells it");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void an_answer_is_read_as_written_down(Spec spec) throws IOException {
        assertThat(Dump.of(run("flood/export.json", spec.input()))).isEqualTo(spec.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void an_export_is_read_as_written_down(Spec spec) throws IOException {
        assertThat(Dump.of(run("export.xml", spec.input()))).isEqualTo(spec.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"answers", "exports"})
    void no_address_of_a_person_gets_through(Spec spec) throws IOException {
        String name = spec.input().startsWith("<") ? "export.xml" : "flood/export.json";
        String out = run(name, spec.input()).everything();

        assertThat(Samples.addresses(spec.input()))
                .allSatisfy(address -> assertThat(out).doesNotContain(address));
        assertThat(out).doesNotContain("gravatar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"entries\":[],\"latest_timestamp\":1}",
                "\uFEFF [{\"id\":\"1\",\"entry_time\":5",
                "{\"entries\":[{\"id\":1,\"css_classes\":\"liveblog\"",
                "{\"id\":7,\"title\":\"x\",\"status\":\"open\",\"last_update\":1,\"updates\":[]}",
                "<?xml version=\"1.0\"?>\n<!-- generator=\"WordPress/6\" -->\n<rss xmlns:wp=\"http://wordpress.org/export/1.2/\">"
            })
    void its_own_files_are_recognised_by_their_beginning(String head) {
        assertThat(InputFormats.exports().stream()
                        .filter(format -> format.recognises(file(head)))
                        .map(format -> format.name()))
                .containsExactly("wordpress");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"_items\":[{\"particular_type\":\"post\"}]}",
                "{\"response\":{\"webPublicationDate\":1}}",
                "<rss version=\"2.0\"><channel><title>A feed</title>",
                "<html>wordpress.org/export</html>",
                "liveblog-entry",
                ""
            })
    void files_of_others_are_left_to_them(String head) {
        assertThat(new WordPressFormat().recognises(file(head))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY a \"laugh\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                "<!DOCTYPE r [<!ENTITY c SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\">"
            })
    void an_entity_of_the_file_stands_for_nothing(String type) throws IOException {
        Run run = run("export.xml", "<?xml version=\"1.0\"?>" + type + HEAD + blog("&c;") + "</channel></rss>");

        assertThat(run.blogs)
                .singleElement()
                .satisfies(blog -> assertThat(blog.title()).isEqualTo("&c;"));
    }

    @Test
    void elements_in_each_other_without_end_are_passed_over() throws IOException {
        String deep = "<x>".repeat(100_000) + "</x>".repeat(100_000);
        Run run = run("export.xml", HEAD + deep + blog("Flood" + deep) + "</channel></rss>");

        assertThat(run.blogs).hasSize(1);
        assertThat(run.problems.list()).isEmpty();
    }

    @Test
    void bytes_that_are_no_characters_are_shown_as_such_and_said() throws IOException {
        String xml = "\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + HEAD + blog("Caf\u00E9") + "</channel></rss>";
        Path file = Files.write(folder.resolve("export.xml"), xml.getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of(new WordPressFormat(), file);

        assertThat(run.blogs)
                .singleElement()
                .satisfies(blog -> assertThat(blog.title()).isEqualTo("Caf\uFFFD"));
        assertThat(run.problems.count(Level.WARNING, Code.BAD_ENCODING)).isEqualTo(1);
    }

    @Test
    void an_encoding_that_the_file_names_is_used() throws IOException {
        String xml = "<?xml version='1.0' encoding='ISO-8859-1'?>" + HEAD + blog("Caf\u00E9") + "</channel></rss>";
        Path file = Files.write(folder.resolve("export.xml"), xml.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Run.of(new WordPressFormat(), file).blogs)
                .singleElement()
                .satisfies(blog -> assertThat(blog.title()).isEqualTo("Caf\u00E9"));
    }

    @Test
    void a_text_longer_than_any_of_wordpress_is_one_problem() throws IOException {
        Run run = run("export.xml", HEAD + "<item><title><![CDATA[" + "<".repeat(17_000_000));

        assertThat(run.problems.count(Level.ERROR, Code.TOO_LARGE)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[caption]<img src='https://x.example/a.jpg'>",
                "a\n",
                "/key ",
                "<p>",
                "<div><p>",
                "#tag ",
                "https://x.example\n",
                ":",
                "a@",
                "<a href='https://x.example/",
                "////",
                "!",
                "[embed]",
                "&",
                "<table><tr><td>",
                "<a href='#1'>",
                "]("
            })
    @Timeout(60)
    void a_sign_repeated_without_end_is_read_in_time(String sign) throws IOException {
        String text = sign.repeat(50_000 / sign.length()).replace("\n", "\\n");
        run(
                "a/export.json",
                "{\"entries\":[{\"id\":1,\"type\":\"new\",\"content\":\"" + text + "\",\"author_link\":\"" + text
                        + "\",\"key_event\":true,\"key_event_content\":\"" + text + "\",\"share_link\":\"https://"
                        + text
                        + "\"}]}");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nesting_without_end_is_one_problem(int depth) throws IOException {
        Run run = run("a/export.json", "{\"entries\":" + "[".repeat(depth));

        assertThat(run.problems.count(Level.ERROR, Code.TOO_DEEP)).isEqualTo(1);
    }

    @Test
    void of_many_files_the_order_does_not_show() throws IOException {
        String page =
                "{\"entries\":[{\"id\":1,\"type\":\"new\",\"content\":\"As it was, and long\",\"timestamp\":100000000,\"entry_time\":100000000},"
                        + "{\"id\":2,\"type\":\"new\",\"content\":\"Two\",\"timestamp\":200000000,\"entry_time\":200000000}]}";
        String update =
                "{\"entries\":[{\"id\":1,\"type\":\"update\",\"content\":\"Right\",\"timestamp\":300000000,\"entry_time\":100000000}],\"latest_timestamp\":1}";
        String delete =
                "[{\"id\":2,\"type\":\"delete\",\"content\":\"\",\"timestamp\":300000001,\"css_classes\":\"\"}]";

        String forward = imported("forward", page, update, delete);
        String backward = imported("backward", delete, update, page);

        assertThat(backward).isEqualTo(forward).contains("Right").doesNotContain("As it was", "Two");
    }

    @Test
    void answers_in_an_archive_are_the_live_blog_of_their_folder() throws IOException {
        Path zip = folder.resolve("saved.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 1; i <= 2; i++) {
                out.putNextEntry(new ZipEntry("flood/" + i + ".json"));
                out.write(("[{\"id\":" + i + ",\"type\":\"new\",\"content\":\"x\",\"entry_time\":100000000}]")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        ImportReport report = Importer.builder()
                .from(zip.toString())
                .to(folder.resolve("archive"))
                .build()
                .run();

        assertThat(report.blogs()).singleElement().satisfies(blog -> {
            assertThat(blog.id()).isEqualTo("flood");
            assertThat(blog.kept()).isEqualTo(2);
        });
    }

    private String imported(String name, String... files) throws IOException {
        Path exports = Files.createDirectories(folder.resolve(name).resolve("flood"));
        for (int i = 0; i < files.length; i++) {
            Files.writeString(exports.resolve(i + ".json"), files[i]);
        }
        ImportReport report = Importer.builder()
                .from(exports.toString())
                .to(folder.resolve(name).resolve("archive"))
                .build()
                .run();
        assertThat(report.hasErrors()).as(report.text()).isFalse();
        return Files.readString(folder.resolve(name).resolve("archive/blogs/flood.ndjson"));
    }

    private static String blog(String title) {
        return "<item><title>" + title
                + "</title><link>https://paper.example/flood/</link><wp:status>publish</wp:status>"
                + "<wp:postmeta><wp:meta_key>liveblog</wp:meta_key><wp:meta_value>archive</wp:meta_value></wp:postmeta></item>";
    }

    private InputFile file(String head) {
        String bytes = new String(head.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new InputFile(folder.resolve("head"), "head", bytes);
    }
}
