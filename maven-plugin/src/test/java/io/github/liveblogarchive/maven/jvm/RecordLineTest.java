package io.github.liveblogarchive.maven.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordLineTest {
    private static final Report REPORT = new Report(
            false,
            Path.of("target", "site"),
            List.of(
                    new Problem(
                            Problem.Level.ERROR,
                            Code.BAD_DATE,
                            new Place("blogs/Київ.md", 7, 4, "date"),
                            "\"2024\tx\" is no date,\r\nnor is \\0041, nor \uD83C\uDF09, nor half of it: \uD83C",
                            ""),
                    new Problem(Problem.Level.NOTE, Code.BAD_DATE, Place.NONE, "", "Look.")),
            1,
            0,
            2,
            165,
            3,
            4,
            5,
            9_000_000_000L,
            List.of(new Report.Phase("read", 800), new Report.Phase("put in place", 0)));

    @Test
    void a_report_arrives_as_it_was_sent() {
        assertThat(RecordLine.read(Report.class, RecordLine.write(REPORT))).isEqualTo(REPORT);
    }

    @Test
    void a_job_arrives_as_it_was_sent() {
        Job job = new Job(
                Path.of("Maß & Größe"),
                Path.of("out $(x)"),
                Map.of("publisher.name", "", "title", "A\nB"),
                true,
                3,
                Optional.of(Path.of("metrics")),
                Optional.of(Path.of("cache")),
                Optional.of(Path.of("delta.txt")));

        assertThat(RecordLine.read(Job.class, RecordLine.write(job))).isEqualTo(job);
    }

    @Test
    void any_char_goes_in_one_line_of_ascii() {
        String all = IntStream.rangeClosed(0, 0xFFFF)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        String line = RecordLine.write(new Outcome.Failed(all, "trace"));

        assertThat(line).matches("[\t -~]*");
        assertThat(RecordLine.read(Outcome.Failed.class, line)).isEqualTo(new Outcome.Failed(all, "trace"));
    }

    @Test
    void a_line_that_is_cut_off_is_no_report() {
        String line = RecordLine.write(REPORT);

        for (int length = 0; length < line.length(); length++) {
            String part = line.substring(0, length);
            assertThatIllegalArgumentException().as(part).isThrownBy(() -> RecordLine.read(Report.class, part));
        }
    }

    @Test
    void a_line_of_another_record_is_no_report() {
        String line = RecordLine.write(REPORT);

        assertThatIllegalArgumentException().isThrownBy(() -> RecordLine.read(Report.class, line + "more\t"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordLine.read(Report.class, line.replace("ERROR", "TERROR")))
                .withMessageContaining("TERROR");
    }

    @Test
    void a_component_of_another_kind_is_named() {
        record Other(Set<String> set) {}

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordLine.read(Other.class, "\t"))
                .withMessageContaining("Set");
    }
}
