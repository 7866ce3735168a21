package io.github.liveblogarchive.input.quintype;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.desk.Dump;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.input.desk.Samples;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuintypeFormatTest {
    private static final String STORY =
            "{\"story-template\":\"live-blog\",\"id\":\"s1\",\"headline\":\"One\",\"cards\":[]}";

    @TempDir
    private Path folder;

    static List<Spec> specs() throws IOException {
        return Spec.read(QuintypeFormatTest.class, "quintype.txt");
    }

    private Run run(String json) throws IOException {
        return Run.ofSpec(new QuintypeFormat(), folder, "export.json", json);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"story\":{\"updated-at\":1,\"story-content-id\":\"a\"",
                "\uFEFF\n[{\"story-template\":\"live-blog\"}]",
                "{\"cards\":[{\"story-elements\":[]}]}",
                "{\"data\":{\"story\":{\"is-live-blog\":true}}}"
            })
    void its_own_files_are_recognised_by_their_beginning(String head) {
        assertThat(InputFormats.exports().stream()
                        .filter(format -> format.recognises(file(head)))
                        .map(InputFormat::name))
                .containsExactly("quintype");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"story\":{\"cards\":[]}}",
                "{\"response\":{\"webPublicationDate\":1}}",
                "<p>\"story-template\"</p>",
                "story-template",
                ""
            })
    void files_of_others_are_left_to_them(String head) {
        assertThat(new QuintypeFormat().recognises(file(head))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "quintype.picture", "quintype.image"})
    void an_option_that_is_none_is_named(String option) throws IOException {
        Path file = folder.resolve("export.json");
        java.nio.file.Files.writeString(file, STORY);

        Run run = Run.of(new QuintypeFormat(), Map.of(option, "https://a.example"), file);

        assertThat(run.problems.list())
                .extracting(Problem::code)
                .isEqualTo(option.startsWith("quintype.") ? List.of(Code.UNKNOWN_SETTING) : List.of());
    }

    @Test
    void a_store_of_pictures_without_https_is_refused() throws IOException {
        assertThat(run("@@ quintype.images=pictures\n@@ export.json\n" + STORY)
                        .problems
                        .count(Level.ERROR, Code.BAD_SETTING))
                .isEqualTo(1);
    }

    @Test
    void a_composite_in_itself_a_hundred_times_is_read() throws IOException {
        String deep = "{\"type\":\"composite\",\"story-elements\":[".repeat(90)
                + "{\"type\":\"text\",\"text\":\"Deep\"}"
                + "]}".repeat(90);
        Run run = run(STORY.replace("[]", "[{\"id\":\"c\",\"story-elements\":[" + deep + "]}]"));
        assertThat(run.entries).singleElement().asString().contains("Deep");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nesting_without_end_is_one_problem(int depth) throws IOException {
        assertThat(run("{\"items\":" + "[".repeat(depth)).problems.count(Level.ERROR, Code.TOO_DEEP))
                .isEqualTo(1);
    }

    @Test
    void a_broken_file_is_one_problem_with_its_place() throws IOException {
        assertThat(run("{\"story\":\n {\"id\": }").problems.list())
                .singleElement()
                .asString()
                .startsWith("ERROR export.json:2")
                .contains("[broken-json]");
    }

    private InputFile file(String head) {
        return new InputFile(
                folder.resolve("head"),
                "head.json",
                new String(head.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
