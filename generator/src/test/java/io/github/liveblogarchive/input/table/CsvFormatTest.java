package io.github.liveblogarchive.input.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.input.web.WebRun;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
    @TempDir
    private Path folder;

    static List<Spec> specs() throws IOException {
        return Spec.read(CsvFormatTest.class, "csv.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void a_table_is_read_as_written_down(Spec spec) throws IOException {
        assertThat(WebRun.of(new CsvFormat(), folder, spec.input()).dump()).isEqualTo(spec.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void no_address_of_a_person_gets_through(Spec spec) throws IOException {
        assertThat(WebRun.of(new CsvFormat(), folder, spec.input()).out()).doesNotContain("ann@paper", "bo@paper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
    void a_table_with_a_byte_order_mark_is_read_in_that_encoding(String encoding) throws IOException {
        String bom = encoding.equals("UTF-16") ? "" : "\uFEFF";
        Path file = table("Time\tText\r\n2024-01-02T10:00:00Z\tCaf\u00E9\r\n", bom, encoding);

        assertThat(WebRun.of(new CsvFormat(), file, Map.of())
                        .entries
                        .get(0)
                        .body()
                        .toString())
                .contains("Caf\u00E9");
    }

    @Test
    void a_table_of_a_country_is_read_in_the_encoding_that_the_user_names() throws IOException {
        Path file = table("time,text\n2024-01-02T10:00:00Z,Caf\u00E9\n", "", "windows-1252");

        assertThat(WebRun.of(new CsvFormat(), file, Map.of()).problems.count(Level.ERROR, Code.BAD_ENCODING))
                .isEqualTo(1);
        assertThat(WebRun.of(new CsvFormat(), file, Map.of("csv.encoding", "windows-1252"))
                        .entries
                        .get(0)
                        .body()
                        .toString())
                .contains("Caf\u00E9");
    }

    @ParameterizedTest
    @CsvSource({"csv.encoding,klingon", "csv.date,qqq{", "csv.separator,ab", "csv.markup,rtf", "csv.header,maybe"})
    void an_option_that_cannot_be_is_an_error(String option, String value) throws IOException {
        Path file = table("time,text\n2024-01-02T10:00:00Z,x\n", "", "UTF-8");
        WebRun run = WebRun.of(new CsvFormat(), file, Map.of(option, value));

        assertThat(run.problems.count(Level.ERROR, Code.BAD_SETTING)).isEqualTo(1);
        assertThat(run.entries).isEmpty();
    }

    @Test
    void a_row_without_end_is_one_problem() throws IOException {
        Path file = table("time,text\n2024-01-02T10:00:00Z,\"" + "x\n".repeat(3_000_000), "", "UTF-8");

        assertThat(WebRun.of(new CsvFormat(), file, Map.of()).problems.list())
                .singleElement()
                .asString()
                .contains("[too-large]", "export.csv:2");
    }

    @ParameterizedTest
    @CsvSource({"a.csv, true", "b/A.TSV, true", "a.txt, false", "a.json, false"})
    void a_table_is_recognised_by_its_name(String name, boolean its) throws IOException {
        InputFile file = InputFile.open(table("time,text\n", "", "UTF-8"), name);

        assertThat(InputFormats.exports().stream()
                        .anyMatch(format -> format.name().equals("csv") && format.recognises(file)))
                .isEqualTo(its);
    }

    private Path table(String text, String bom, String encoding) throws IOException {
        return Files.write(folder.resolve("export.csv"), (bom + text).getBytes(Charset.forName(encoding)));
    }
}
