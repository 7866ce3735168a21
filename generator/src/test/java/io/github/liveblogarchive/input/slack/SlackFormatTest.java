package io.github.liveblogarchive.input.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.desk.Dump;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.input.desk.Samples;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackFormatTest {
    private static final String MESSAGE =
            "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1678784400.000100\",\"text\":\"TEXT\"}]";

    @TempDir
    private Path folder;

    static List<Spec> specs() throws IOException {
        return Spec.read(SlackFormatTest.class, "slack.txt");
    }

    private Run run(String input) throws IOException {
        return Run.ofFolders(new SlackFormat(), folder, "port/2023-03-14.json", input);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void an_export_is_read_as_written_down(Spec spec) throws IOException {
        assertThat(Dump.of(run(spec.input()))).isEqualTo(spec.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void nothing_of_a_profile_but_the_name_gets_through_and_no_key_of_a_file(Spec spec) throws IOException {
        String out = run(spec.input()).everything();

        assertThat(Samples.addresses(spec.input()))
                .allSatisfy(address -> assertThat(out).doesNotContain(address));
        assertThat(out)
                .doesNotContain(
                        "xox", "secret99", "555 01 99", "Editor of the day", "dentist", "faces.example", "annlee")
                .doesNotContain("Between us", "Between three", "Not even listed", "Not for readers", "Nor this");
    }

    @Test
    void folder_and_zip_give_the_same_names_though_lists_come_last_by_name() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("port/2023-03-14.json", MESSAGE.replace("TEXT", "<@U1> is here"));
        files.put("users.json", "[{\"id\":\"U1\",\"profile\":{\"display_name\":\"Ann Lee\"}}]");
        Path export = folder.resolve("export");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = export.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Path zip = folder.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(imported(export, "a")).contains("@Ann Lee is here", "\"authors\":[\"Ann Lee\"]");
        assertThat(imported(zip, "b")).isEqualTo(imported(export, "c"));
    }

    private String imported(Path from, String to) throws IOException {
        ImportReport report = Importer.builder()
                .from(from.toString())
                .to(folder.resolve(to))
                .build()
                .run();
        assertThat(report.problems()).isEmpty();
        return Files.readString(folder.resolve(to).resolve("blogs/port.ndjson"));
    }

    @Test
    void an_address_that_stands_in_the_words_is_part_of_what_was_said() throws IOException {
        assertThat(run(MESSAGE.replace("TEXT", "Write to <mailto:tips@paper.test|tips@paper.test>")).entries)
                .singleElement()
                .asString()
                .contains("[tips@paper.test](mailto:tips@paper.test)");
    }

    @ParameterizedTest
    @CsvSource({
        "port/2023-03-14.json, '[{\"type\":\"message\",\"subtype\":\"channel_join\",\"ts\":\"1.2\"'",
        "x.zip/port/2023-03-14.json, '[ ]'",
        "saved.json, '[{\"client_msg_id\":\"a\",\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1.2\"'",
        "users.json, '[{\"id\":\"U1\",\"profile\":{'",
        "x/channels.json, '[{\"id\":\"C1\",\"creator\":\"U1\"'",
        "dms.json, []",
        "integration_logs.json, '[{\"user_id\":\"U1\"'"
    })
    void its_own_files_are_recognised_by_name_and_beginning(String name, String head) {
        assertThat(InputFormats.exports().stream()
                        .filter(format -> format.recognises(file(name, head)))
                        .map(InputFormat::name))
                .containsExactly("slack");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-14.json, '{\"ts\":\"1.2\",\"type\":\"message\"}'",
        "2023-03-14.json, '[{\"date\":\"2023\"}]'",
        "users.json, '[{\"id\":1,\"age\":4}]'",
        "canvases.json, '{}'",
        "a.json, '[{\"ts\":1}]'"
    })
    void files_of_others_are_left_to_them(String name, String head) {
        assertThat(new SlackFormat().recognises(file(name, head))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "slack.reply, keep, UNKNOWN_SETTING",
        "slack.replies, some, BAD_SETTING",
        "slack.private, yes, BAD_SETTING"
    })
    void an_option_that_is_none_is_named(String option, String value, Code code) throws IOException {
        Run run = run("@@ " + option + "=" + value + "\n@@ port/2023-03-14.json\n" + MESSAGE);

        assertThat(run.problems.list()).extracting(Problem::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "_", "~", "`", "```", "<", ":", "*a_b~", "&gt;\\n", ":a", "<@", "• "})
    void signs_without_end_are_read_in_a_line(String signs) throws IOException {
        assertThat(run(MESSAGE.replace("TEXT", signs.repeat(40_000) + "x")).entries)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nesting_without_end_is_one_problem(int depth) throws IOException {
        assertThat(run("[".repeat(depth)).problems.count(Level.ERROR, Code.TOO_DEEP))
                .isEqualTo(1);
    }

    @Test
    void blocks_in_blocks_a_hundred_times_are_read() throws IOException {
        String deep = "{\"type\":\"rich_text_section\",\"elements\":[".repeat(90)
                + "{\"type\":\"text\",\"text\":\"Deep\"}"
                + "]}".repeat(90);
        String message =
                MESSAGE.replace("\"TEXT\"", "\"\",\"blocks\":[{\"type\":\"rich_text\",\"elements\":[" + deep + "]}]");
        assertThat(run(message).entries).singleElement().asString().contains("Deep");
    }

    @Test
    void a_broken_file_is_one_problem_with_its_place() throws IOException {
        assertThat(run("[{\"type\":\n \"message\", }]").problems.list())
                .singleElement()
                .asString()
                .startsWith("ERROR port/2023-03-14.json:2")
                .contains("[broken-json]");
    }

    private InputFile file(String name, String head) {
        return new InputFile(folder.resolve("head"), name, head);
    }
}
