package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Metrics;
import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
    @TempDir
    Path output;

    @Test
    void the_table_tells_what_was_done_and_the_last_line_where_to_look() throws IOException {
        Files.createFile(output.resolve("index.html"));
        Report report = new Report(
                true,
                output,
                List.of(),
                0,
                1,
                4,
                1_234,
                56,
                7_890,
                2,
                12_345_678,
                List.of(new Report.Phase("read", 1_240), new Report.Phase("pages", 60_060)));

        assertThat(new Summary(report, Path.of("content")).lines())
                .containsExactly(
                        "Live blogs  4",
                        "Entries     1,234",
                        "Files       56 written, 7,890 unchanged, 2 deleted",
                        "Size        12.3 MB",
                        "Warnings    1",
                        "Time        61.3 s: read 1.2 s, pages 60.1 s",
                        "Open " + output.resolve("index.html"));
    }

    @Test
    void a_site_without_a_home_page_is_shown_by_its_folder() {
        assertThat(new Summary(stopped(0, 0), Path.of("content")).lines())
                .last()
                .isEqualTo("Open " + output);
    }

    @Test
    void what_would_make_it_faster_stands_before_the_last_line() {
        Report slow = stopped(0, 0).with(Metrics.NONE, "Do this.");
        assertThat(new Summary(slow, Path.of("content")).lines()).contains("Faster      Do this.");
    }

    @Test
    void a_failure_says_how_many_mistakes_there_are_where_and_that_the_site_is_as_it_was() {
        assertThat(new Summary(stopped(3, 2), Path.of("content")).failure())
                .isEqualTo("3 errors in \"content\", told above with place and remedy. The site in \"" + output
                        + "\" was not changed.");
    }

    @Test
    void warnings_alone_fail_only_because_the_user_wants_it() {
        assertThat(new Summary(stopped(0, 1), Path.of("content")).failure())
                .startsWith("1 warning (and failOnWarning is on) in \"content\"");
    }

    private Report stopped(int errors, int warnings) {
        return new Report(false, output, List.of(), errors, warnings, 0, 0, 0, 0, 0, 0, List.of());
    }
}
