package io.github.liveblogarchive.input.superdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.desk.Dump;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.input.desk.Samples;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuperdeskFormatTest {
    @TempDir
    private Path folder;

    static List<Spec> specs() throws IOException {
        return Spec.read(SuperdeskFormatTest.class, "superdesk.txt");
    }

    private Run run(String json) throws IOException {
        return Run.ofSpec(new SuperdeskFormat(), folder, "export.json", json);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void an_export_is_read_as_written_down(Spec spec) throws IOException {
        assertThat(Dump.of(run(spec.input()))).isEqualTo(spec.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void no_address_of_a_person_gets_through(Spec spec) throws IOException {
        String out = run(spec.input()).everything();

        assertThat(Samples.addresses(spec.input()))
                .allSatisfy(address -> assertThat(out).doesNotContain(address));
    }

    @Test
    void it_is_on_the_shelf_of_exports() {
        assertThat(InputFormats.exports()).anyMatch(format -> format.name().equals("superdesk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"_items\":[{\"particular_type\":\"post\"}]}",
                "\uFEFF\n{\"posts\":{\"_items\":[{\"post_status\":\"open\"",
                "{\"blog_status\":\"open\",\"_id\":\"1\"}",
                "{\"items\":[{\"syndicated_creator\":null}],\"post\":{}}"
            })
    void its_own_files_are_recognised_by_their_beginning(String head) throws IOException {
        assertThat(new SuperdeskFormat().recognises(file(head))).isTrue();
        assertThat(InputFormats.exports().stream()
                        .filter(format -> format.recognises(file(head)))
                        .map(format -> format.name()))
                .containsExactly("superdesk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"response\":{\"webPublicationDate\":1}}",
                "{\"entries\":[],\"latest_timestamp\":1}",
                "<rss>\"particular_type\"</rss>",
                "particular_type",
                ""
            })
    void files_of_others_are_left_to_them(String head) {
        assertThat(new SuperdeskFormat().recognises(file(head))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nesting_without_end_is_one_problem(int depth) throws IOException {
        assertThat(run("{\"_items\":" + "[".repeat(depth)).problems.count(Level.ERROR, Code.TOO_DEEP))
                .isEqualTo(1);
    }

    @Test
    void an_item_in_itself_a_hundred_times_is_read() throws IOException {
        String meta = "{\"meta\":".repeat(90) + "{\"caption\":\"Deep\"}" + "}".repeat(90);
        Run run = run("{\"_items\":[{\"_id\":\"a\",\"blog\":\"b\",\"particular_type\":\"post\",\"items\":"
                + "[{\"item_type\":\"image\",\"meta\":" + meta + "}]}]}");
        assertThat(run.entries).singleElement().asString().contains("Deep");
    }

    @Test
    void a_broken_file_is_one_problem_with_its_place() throws IOException {
        assertThat(run("{\"_items\":\n [{\"_id\": }").problems.list())
                .singleElement()
                .asString()
                .startsWith("ERROR export.json:2")
                .contains("[broken-json]");
    }

    private InputFile file(String head) {
        return new InputFile(
                folder.resolve("head"),
                "head",
                new String(
                        head.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
