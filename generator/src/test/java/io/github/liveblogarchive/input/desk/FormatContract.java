package io.github.liveblogarchive.input.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the format of every system: a test of one takes it over and adds what is that system's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FormatContract {
    @TempDir
    protected Path folder;

    private final InputFormat format;
    private final String file;

    /** @param file what an export is called */
    protected FormatContract(InputFormat format, String file) {
        this.format = format;
        this.file = file;
    }

    /** Beginnings of its files. */
    protected abstract List<String> own();

    /** Beginnings of files that look alike. */
    protected abstract List<String> others();

    /** A file that is nested so deep. */
    protected abstract String nested(int depth);

    protected Run run(String text) throws IOException {
        return Run.ofSpec(format, Files.createDirectories(folder.resolve("exports")), file, text);
    }

    List<Spec> specs() throws IOException {
        return Spec.read(getClass(), format.name() + ".txt");
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
    @MethodSource("own")
    void its_own_files_are_recognised_by_their_beginning(String head) {
        assertThat(InputFormats.exports().stream()
                        .filter(one -> one.recognises(file(head)))
                        .map(InputFormat::name))
                .containsExactly(format.name());
    }

    @ParameterizedTest
    @MethodSource("others")
    void files_of_others_are_left_to_them(String head) {
        assertThat(format.recognises(file(head))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nesting_without_end_is_one_problem(int depth) throws IOException {
        assertThat(run(nested(depth)).problems.count(Level.ERROR, Code.TOO_DEEP))
                .isEqualTo(1);
    }

    private InputFile file(String head) {
        return new InputFile(
                folder.resolve("head"),
                "head",
                new String(head.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
