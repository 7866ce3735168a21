package io.github.liveblogarchive.input.archieml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.desk.Dump;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.input.desk.Samples;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchieMlFormatTest {
    private static final String POST = "headline: One\npublished: 2023-03-14T08:00:00Z\nslug: one\n";

    @TempDir
    private Path folder;

    static List<Spec> specs() throws IOException {
        return Spec.read(ArchieMlFormatTest.class, "archieml.txt");
    }

    private Run run(String text) throws IOException {
        return Run.ofSpec(new ArchieMlFormat(), folder, "document.txt", text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void a_document_is_read_as_written_down(Spec spec) throws IOException {
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
    void every_post_is_known_by_its_line() throws IOException {
        Run run = run("{config}\nheadline: Ferry strike\n{}\n\n[posts]\n\n" + POST + POST.replace("one", "two"));

        assertThat(run.places).extracting(Place::line).containsExactly(7, 10);
        assertThat(run.places.get(0).file()).isEqualTo("document.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{config}\nheadline: One\n{}\n[posts]\n",
                "\uFEFF## [posts]\r\nheadline: One",
                "Notes\n\n++++++++++++++++++++++++++++++++++++++++++++++++++\nOne",
                "<html><body><p><span>++++++++++++++++++++++++++++++++++++++++++++++++++</span></p>",
                "a\nb\nc\n[Posts]\nd"
            })
    void its_own_files_are_recognised_by_what_stands_in_them(String head) {
        assertThat(InputFormats.exports().stream()
                        .filter(format -> format.recognises(file(head)))
                        .map(InputFormat::name)
                        .findFirst())
                .contains("archieml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"See [posts] below", "headline: One", "{\"posts\":[]}", "+++++", "[posts](x)", ""})
    void files_of_others_are_left_to_them(String head) {
        assertThat(new ArchieMlFormat().recognises(file(head))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "archieml.image, https://a.example, UNKNOWN_SETTING",
        "archieml.images, a.example, BAD_SETTING",
        "archieml.order, latest, BAD_SETTING"
    })
    void an_option_that_is_none_is_named(String option, String value, Code code) throws IOException {
        assertThat(run("@@ " + option + "=" + value + "\n@@ document.txt\n[posts]\n" + POST)
                        .problems
                        .list())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "*a ",
                "[",
                "{.a}\n",
                "[.a]\n",
                "a::\n",
                "k: v\n",
                ":skip\n",
                "text::\n",
                "<b>",
                "* x\n",
                "{/a}\n"
            })
    void signs_without_end_are_read(String signs) throws IOException {
        assertThat(run("[posts]\n" + POST + "text::\n" + signs.repeat(20_000) + "\n::text\n").entries)
                .isNotEmpty();
        assertThat(run("[posts]\n" + POST + signs.repeat(20_000)).entries).isNotEmpty();
    }

    @Test
    void ten_thousand_keys_that_are_never_closed_are_read() throws IOException {
        StringBuilder keys = new StringBuilder("[posts]\n" + POST);
        for (int i = 0; i < 10_000; i++) {
            keys.append("key").append(i).append("::\nwords\n");
        }
        assertThat(run(keys.toString()).entries)
                .singleElement()
                .extracting(Entry::id)
                .isEqualTo("one");
    }

    private InputFile file(String head) {
        return new InputFile(
                folder.resolve("head"),
                "head.txt",
                new String(head.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
