package io.github.liveblogarchive.input.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.input.ImportDefaults;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {
    private static final String FEED = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Storm\","
            + "\"items\":[{\"id\":\"a\",\"date_published\":\"2024-01-02T11:00:00Z\",\"content_text\":\"Wind\"}]}";
    private static final String TABLE = "time,text\n2024-01-02T11:00:00Z,Rain\n";
    private static final String MESSAGE =
            "[{\"type\":\"message\",\"username\":\"Desk\",\"ts\":\"1678784400.000100\",\"text\":\"Nothing sails\"}]";

    @TempDir
    private Path folder;

    private ImportReport run(byte[] bytes, String format) {
        return Importer.builder()
                .from("-")
                .input(new ByteArrayInputStream(bytes))
                .format(format)
                .to(folder.resolve("archive"))
                .build()
                .run();
    }

    private ImportReport run(String text, String format) {
        return run(text.getBytes(StandardCharsets.UTF_8), format);
    }

    private String written(ImportReport report) throws IOException {
        assertThat(report.hasErrors()).as(report.text()).isFalse();
        StringBuilder all = new StringBuilder();
        for (String file : report.filesWritten()) {
            all.append(Files.readString(folder.resolve("archive").resolve(file)));
        }
        return all.toString();
    }

    @Test
    void an_export_is_recognised_by_its_content() throws IOException {
        ImportReport report = run(FEED, "");

        assertThat(report.filesRead()).containsExactly("standard input");
        assertThat(written(report)).contains("Wind");
    }

    @Test
    void tables_and_plain_text_have_no_content_to_be_known_by_and_are_named() throws IOException {
        assertThat(run(TABLE, "").problems()).extracting(Problem::code).contains(Code.UNKNOWN_FORMAT);
        assertThat(written(run(TABLE, "csv"))).contains("Rain");
    }

    @Test
    void what_is_packed_with_gzip_is_unpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(FEED.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(written(run(bytes.toByteArray(), ""))).contains("Wind");
    }

    @Test
    void files_of_a_zip_are_called_below_standard_input() throws IOException {
        byte[] message = MESSAGE.getBytes(StandardCharsets.UTF_8);
        byte[] zip = Archives.zip(Map.of("port/2023-03-14.json", message, "2023-03-15.json", message));

        ImportReport report = run(zip, "");

        assertThat(report.filesRead())
                .containsExactly("standard input/2023-03-15.json", "standard input/port/2023-03-14.json");
        assertThat(report.blogs()).extracting(ImportReport.Blog::title).containsExactly("port");
        assertThat(written(report)).contains("Nothing sails");
    }

    @Test
    void a_problem_calls_it_standard_input() {
        assertThat(run("{\"story\":\n{\"story-template\": }", "").problems())
                .first()
                .asString()
                .startsWith("ERROR standard input:2")
                .contains("[broken-json]");
    }

    @Test
    void nothing_at_all_is_said() {
        assertThat(run("", "").problems()).extracting(Problem::code).startsWith(Code.EMPTY_FILE);
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void a_stream_without_end_is_ended() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };
        Problems problems = new Problems();
        InputContext context = new InputContext(
                folder, ImportDefaults.of("", "", problems), Set.of(), problems, new ImportLog(), Map.of());
        List<String> read = new ArrayList<>();

        new Unpacking(context, file -> read.add(file.name())).open(endless, "standard input", 100_000);

        assertThat(problems.list()).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
        assertThat(read).isEmpty();
    }

    @Test
    void a_stream_must_be_given() {
        assertThatThrownBy(() -> Importer.builder().from("-").to(folder).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("input");
    }
}
