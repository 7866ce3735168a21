package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportSummaryTest {
    @Test
    void of_many_decisions_one_of_each_reason_is_told_and_the_rest_are_counted() {
        List<ImportLog.Line> cuts = IntStream.rangeClosed(1, 25)
                .mapToObj(line -> new ImportLog.Line(
                        ImportLog.Kind.SKIPPED, "fire", Place.file("a.txt").at(line, 1), "advert", "Buy now"))
                .toList();

        List<String> lines = new ImportSummary(report(cuts, List.of()), Path.of("archive")).lines();

        assertThat(lines).filteredOn(line -> line.contains("advert")).hasSize(1);
        assertThat(lines).last().isEqualTo("  and 24 more; -Dliveblog.report=FILE.html writes them all");
    }

    @Test
    void what_has_no_place_is_told_without_one() {
        ImportLog.Line zone = new ImportLog.Line(ImportLog.Kind.GUESSED, "fire", Place.NONE, "time zone", "UTC");

        assertThat(new ImportSummary(report(List.of(zone), List.of()), Path.of("archive")).lines())
                .contains("  GUESSED time zone: UTC");
    }

    @Test
    void a_failure_counts_errors_only() {
        Problem error = new Problem(Problem.Level.ERROR, Code.UNKNOWN_FORMAT, Place.NONE, "No.", "");
        Problem warning = new Problem(Problem.Level.WARNING, Code.UNKNOWN_FORMAT, Place.NONE, "Well.", "");

        assertThat(new ImportSummary(report(List.of(), List.of(error, warning)), Path.of("archive")).failure())
                .isEqualTo("The import stopped: 1 error, told above with place and remedy.");
    }

    private static ImportReport report(List<ImportLog.Line> lines, List<Problem> problems) {
        List<String> none = List.of();
        return new ImportReport(
                List.of(), none, none, none, none, none, none, List.of(), List.of(), Map.of(), lines, problems);
    }
}
