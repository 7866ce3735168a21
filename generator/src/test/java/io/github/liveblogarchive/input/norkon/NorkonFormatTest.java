package io.github.liveblogarchive.input.norkon;

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

class NorkonFormatTest {
    @TempDir
    private Path folder;

    static List<Spec> specs() throws IOException {
        return Spec.read(NorkonFormatTest.class, "norkon.txt");
    }

    private Run run(String json) throws IOException {
        return Run.ofSpec(new NorkonFormat(), Files.createDirectories(folder.resolve("exports")), "feed.json", json);
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
        assertThat(InputFormats.exports()).anyMatch(format -> format.name().equals("norkon"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":true,\"result\":{\"channelContent\":{}",
                "\uFEFF{\"result\":{\"addedOrChanged\":[]",
                "[{\"id\":1,\"authorName\":\"A\",\"created\":1,\"content\":{\"html\":\"\"}}]"
            })
    void its_own_files_are_recognised_by_their_beginning(String head) {
        assertThat(InputFormats.exports().stream()
                        .filter(format -> format.recognises(file(head)))
                        .map(InputFormat::name))
                .containsExactly("norkon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"success\":true}", "<p>\"addedOrChanged\"</p>", "addedOrChanged", ""})
    void files_of_others_are_left_to_them(String head) {
        assertThat(new NorkonFormat().recognises(file(head))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nesting_without_end_is_one_problem(int depth) throws IOException {
        assertThat(run("{\"data\":" + "[".repeat(depth)).problems.count(Level.ERROR, Code.TOO_DEEP))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "added 5 First; added 9 Second, Second",
        "added 9 Second; added 5 First, Second",
        "earlier 0 Long before; added 9 New, New",
        "added 5 First; removed 9 -, -",
        "removed 5 -; added 9 Again, Again"
    })
    void the_latest_change_counts_whatever_the_order_of_files(String answers, String title) throws IOException {
        List<String> there = List.of(answers.split("; "));
        List<String> back = List.of(there.get(1), there.get(0));

        for (String written : List.of(imported("there", there), imported("back", back))) {
            if (title.equals("-")) {
                assertThat(written).doesNotContain("\"First\"");
            } else {
                assertThat(written).contains("\"" + title + "\"").containsOnlyOnce("\"id\":\"1\"");
            }
        }
    }

    private String imported(String name, List<String> answers) throws IOException {
        Path from = Files.createDirectories(folder.resolve(name));
        for (int i = 0; i < answers.size(); i++) {
            String[] words = answers.get(i).split(" ", 3);
            String bulletin = "{\"id\":1,\"created\":1714546840,\"title\":\"" + words[2] + "\"}";
            String other = "{\"id\":2,\"created\":1714546000,\"title\":\"Other\"}";
            String lists = switch (words[0]) {
                case "added" -> "\"lastChangesId\":" + words[1] + ",\"addedOrChanged\":[" + bulletin + "," + other;
                case "removed" ->
                    "\"lastChangesId\":" + words[1] + ",\"addedOrChanged\":[" + other + "],\"removed\":[1";
                default -> "\"bulletins\":[" + bulletin;
            };
            Files.writeString(from.resolve(i + ".json"), "{\"result\":{\"channelId\":3282," + lists + "]}}");
        }
        Path to = folder.resolve(name + "-to");
        ImportReport report = Importer.builder()
                .from(from.toString())
                .to(to)
                .options(java.util.Map.of("norkon.title", "Ferry"))
                .build()
                .run();
        assertThat(report.hasErrors()).as(report.text()).isFalse();
        return Files.readString(to.resolve("blogs/3282.ndjson"));
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
