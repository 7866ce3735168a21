package io.github.liveblogarchive.input.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.desk.Dump;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardianFormatTest {
    @TempDir
    private Path folder;

    static List<Spec> specs() throws IOException {
        return Spec.read(GuardianFormatTest.class, "guardian.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void an_export_is_read_as_written_down(Spec spec) throws IOException {
        assertThat(Dump.brief(Run.of(new GuardianFormat(), folder, "export.json", spec.input())))
                .isEqualTo(spec.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void no_address_of_a_person_gets_through(Spec spec) throws IOException {
        Run run = Run.of(new GuardianFormat(), folder, "export.json", spec.input());

        assertThat(run.blogs + " " + run.entries + run.log.lines() + run.problems.list())
                .doesNotContainPattern("person@paper|ann@paper|z@paper");
    }

    @Test
    void it_is_on_the_shelf_of_exports() {
        assertThat(InputFormats.exports()).anyMatch(format -> format.name().equals("guardian"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"response\":{\"status\":\"ok\",\"userTier\":\"developer\"",
                "\uFEFF \n{\"id\":\"a\",\"webPublicationDate\":",
                "[{\"elements\":[{\"textTypeData\":{",
                "{\"blocks\":[{\"blockFirstPublished\":1"
            })
    void its_own_files_are_recognised_by_their_beginning(String head) throws IOException {
        assertThat(new GuardianFormat().recognises(file(head))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"_items\":[{\"particular_type\":\"post\"}]}",
                "{\"entries\":[],\"latest_timestamp\":1}",
                "title: webPublicationDate",
                "<html>\"webPublicationDate\"</html>",
                ""
            })
    void files_of_others_are_left_to_them(String head) throws IOException {
        assertThat(new GuardianFormat().recognises(file(head))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nesting_without_end_is_one_problem(int depth) throws IOException {
        Run run = Run.of(
                new GuardianFormat(), folder, "export.json", "{\"response\":{\"content\":{\"id\":" + "[".repeat(depth));

        assertThat(run.problems.count(Level.ERROR, Code.TOO_DEEP)).isEqualTo(1);
    }

    @Test
    void markup_nested_without_end_is_read() throws IOException {
        String html = "<blockquote>".repeat(100_000) + "deep";
        Run run = Run.of(
                new GuardianFormat(),
                folder,
                "export.json",
                "{\"id\":\"a\",\"blocks\":{\"body\":[{\"id\":\"b\",\"bodyHtml\":\"" + html + "\"}]}}");

        assertThat(run.entries).hasSize(1);
        assertThat(run.entries.get(0).body().toString()).contains("deep");
    }

    @Test
    void a_file_beyond_the_limit_is_one_problem_with_both_numbers() throws IOException {
        int limit = Settings.DEFAULTS.maxFileBytes();
        Path file = folder.resolve("big.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(limit + 1L);
        }

        assertThat(Run.of(new GuardianFormat(), file).problems.list())
                .singleElement()
                .asString()
                .contains("[too-large]", String.valueOf(limit), String.valueOf(limit + 1));
    }

    @Test
    void bytes_that_are_no_utf_8_are_named_as_such() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.json"),
                "{\"id\":\"a\",\"webTitle\":\"caf\u00E9 x\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Run.of(new GuardianFormat(), file).problems.count(Level.ERROR, Code.BAD_ENCODING))
                .isEqualTo(1);
    }

    private InputFile file(String head) throws IOException {
        return InputFile.open(Files.writeString(folder.resolve("head"), head), "head");
    }
}
