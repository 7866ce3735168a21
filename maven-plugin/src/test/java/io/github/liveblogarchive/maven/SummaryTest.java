package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Metrics;
import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

        assertThat(new Summary(report, Path.of("content"), Optional.empty()).lines())
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
        assertThat(new Summary(stopped(0, 0), Path.of("content"), Optional.empty()).lines())
                .last()
                .isEqualTo("Open " + output);
    }

    @Test
    void what_would_make_it_faster_stands_before_the_last_line() {
        Report slow = stopped(0, 0).with(Metrics.NONE, "Do this.");
        assertThat(new Summary(slow, Path.of("content"), Optional.empty()).lines())
                .contains("Faster      Do this.");
    }

    @Test
    void where_a_list_of_changes_is_wanted_a_line_says_where_it_is() {
        assertThat(new Summary(stopped(0, 0), Path.of("content"), Optional.of(Path.of("delta.txt"))).lines())
                .containsOnlyOnce("Changes     listed in delta.txt");
    }

    @Test
    void a_list_that_could_not_be_written_is_not_named_and_the_failure_says_that_the_site_is_new() {
        Summary summary = new Summary(stopped(1, 0), Path.of("content"), Optional.of(Path.of("delta.txt")));

        assertThat(summary.lines()).noneMatch(line -> line.contains("delta.txt"));
        assertThat(summary.lateFailure())
                .isEqualTo("1 error, told above. The site in \"" + output + "\" was brought up to date all the same.");
    }

    @Test
    void a_failure_says_how_many_mistakes_there_are_where_and_that_the_site_is_as_it_was() {
        assertThat(new Summary(stopped(3, 2), Path.of("content"), Optional.empty()).failure())
                .isEqualTo("3 errors in \"content\", told above with place and remedy. The site in \"" + output
                        + "\" was not changed.");
    }

    @Test
    void warnings_alone_fail_only_because_the_user_wants_it() {
        assertThat(new Summary(stopped(0, 1), Path.of("content"), Optional.empty()).failure())
                .startsWith("1 warning (and failOnWarning is on) in \"content\"");
    }

    private Report stopped(int errors, int warnings) {
        return new Report(false, output, List.of(), errors, warnings, 0, 0, 0, 0, 0, 0, List.of());
    }
}
