package io.github.liveblogarchive.input.tickaroo;

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
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickarooFormatTest {
    @TempDir
    private Path folder;

    static List<Spec> specs() throws IOException {
        return Spec.read(TickarooFormatTest.class, "tickaroo.txt");
    }

    private Run run(String json) throws IOException {
        return Run.ofSpec(new TickarooFormat(), Files.createDirectories(folder.resolve("exports")), "show.json", json);
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
        assertThat(InputFormats.exports()).anyMatch(format -> format.name().equals("tickaroo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"_type\":\"Tik::Model::Api::GameShowResponse\",\"game\":{}",
                "\uFEFF\n{\"game\":{\"meta_info\":{}}",
                "[{\"local_id\":\"e1\",\"local_status\":0}]"
            })
    void its_own_files_are_recognised_by_their_beginning(String head) {
        assertThat(InputFormats.exports().stream()
                        .filter(format -> format.recognises(file(head)))
                        .map(InputFormat::name))
                .containsExactly("tickaroo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"game\":{\"events\":[]}}", "<p>\"local_status\"</p>", "Tik::Model", ""})
    void files_of_others_are_left_to_them(String head) {
        assertThat(new TickarooFormat().recognises(file(head))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nesting_without_end_is_one_problem(int depth) throws IOException {
        assertThat(run("{\"events\":" + "[".repeat(depth)).problems.count(Level.ERROR, Code.TOO_DEEP))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "published 2; unpublished 5, 0",
        "unpublished 2; published 5, 1",
        "published 2; deleted 5, 0",
        "deleted 2; published 5, 1",
        "published 3; published 3, 1"
    })
    void what_was_polled_last_counts_whatever_the_order_of_files(String polls, int kept) throws IOException {
        List<String> states = List.of(polls.split("; "));
        List<String> back = List.of(states.get(1), states.get(0));

        assertThat(imported("there", states)).isEqualTo(kept);
        assertThat(imported("back", back)).isEqualTo(kept);
    }

    private int imported(String name, List<String> states) throws IOException {
        Path from = Files.createDirectories(folder.resolve(name));
        for (int i = 0; i < states.size(); i++) {
            String[] words = states.get(i).split(" ");
            int status = List.of("published", "unpublished", "deleted").indexOf(words[0]);
            Files.writeString(from.resolve(i + ".json"), """
                    {"game": {"local_id": "gk1", "meta_info": {"title": "Ferry", "starts_at": 1714543200}}, "events": [
                     {"local_id": "e1", "local_status": %d, "version": %s, "created_at": 1714546840, "contents": [{"text": "%s"}]},
                     {"local_id": "e2", "local_status": 0, "version": 1, "created_at": 1714546000, "contents": [{"text": "Other."}]}]}
                    """.formatted(
                            List.of(0, 60, 100).get(status), words[1], words[0] + words[1]));
        }
        Path to = folder.resolve(name + "-to");
        ImportReport report =
                Importer.builder().from(from.toString()).to(to).build().run();
        assertThat(report.hasErrors()).as(report.text()).isFalse();
        return report.blogs().get(0).kept() - 1;
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
