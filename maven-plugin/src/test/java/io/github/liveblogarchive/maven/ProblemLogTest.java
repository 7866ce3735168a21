package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import org.junit.jupiter.api.Test;

class ProblemLogTest {
    private final TestLog log = new TestLog();
    private final Problems problems = new Problems();

    @Test
    void each_problem_is_told_on_its_level_and_errors_come_last() {
        problems.error(Code.BAD_DATE, Place.file("blogs/a.md").at(3, 1), "\"soon\" is no date.", "Write 2024-11-08.");
        problems.warning(Code.UNKNOWN_FIELD, Place.file("blogs/b.md"), "There is no field \"titel\".", "");
        problems.note(Code.HOST_LIMIT, Place.NONE, "A host may refuse that many files.", "");

        tell();

        assertThat(log.lines)
                .containsExactly(
                        "[INFO] NOTE [host-limit]: A host may refuse that many files.",
                        "[WARNING] blogs/b.md [unknown-field]: There is no field \"titel\".",
                        "[ERROR] blogs/a.md:3:1 [bad-date]: \"soon\" is no date. Write 2024-11-08.");
    }

    @Test
    void of_many_warnings_of_one_code_the_first_are_told_and_the_rest_are_counted() {
        for (int line = 1; line <= 23; line++) {
            problems.warning(Code.MISSING_ALT, Place.file("a.md").at(line, 1), "An image has no text.", "");
        }
        problems.warning(Code.UNUSED_FILE, Place.file("b.txt"), "A file is not used.", "");

        tell();

        assertThat(log.lines).hasSize(22).contains("[WARNING] b.txt [unused-file]: A file is not used.");
        assertThat(log.lines.get(21)).isEqualTo("[WARNING] [missing-alt]: and 3 more");
    }

    @Test
    void of_errors_all_are_told() {
        for (int line = 1; line <= 50; line++) {
            problems.error(Code.BAD_DATE, Place.file("a.md").at(line, 1), "That is no date.", "");
        }

        tell();

        assertThat(log.lines).hasSize(50);
    }

    private void tell() {
        new ProblemLog(log).tell(problems.list());
    }
}
