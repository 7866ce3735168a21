package io.github.liveblogarchive.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Problem.Level;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void a_problem_says_where_it_is_what_is_wrong_and_what_to_do() {
        Problem problem = new Problem(
                Level.ERROR,
                Code.BAD_DATE,
                new Place("blogs/a.md", 3, 7, "date"),
                "There is no day \"2024-02-30\".",
                "Write a day that is in the calendar.");
        assertThat(problem)
                .hasToString("ERROR blogs/a.md:3:7 (field \"date\") [bad-date]: There is no day \"2024-02-30\"."
                        + " Write a day that is in the calendar.");
    }

    @Test
    void what_a_source_says_cannot_rewrite_the_terminal() {
        Problem problem =
                new Problem(Level.WARNING, Code.BAD_VALUE, Place.NONE, "The title \"\u001B[2Ja\u202Eb\" is odd.", "");
        assertThat(problem).hasToString("WARNING [bad-value]: The title \"\\u001B[2Ja\\u202Eb\" is odd.");
    }

    @Test
    void a_million_equal_mistakes_are_counted_but_not_kept() {
        Problems problems = new Problems();
        for (int i = 0; i < 100_000; i++) {
            problems.error(Code.BAD_DATE, Place.file("f" + i), "m", "");
        }
        assertThat(problems.count(Level.ERROR)).isEqualTo(100_000);
        assertThat(problems.list()).hasSize(Problems.KEPT_PER_CODE);
    }

    @Test
    void what_was_told_before_is_not_told_again() {
        Problems problems = new Problems();
        problems.error(Code.TEMPLATE_ERROR, new Place("templates/a.ftlh", 2, 1, ""), "m", "h");
        problems.error(Code.TEMPLATE_ERROR, new Place("templates/a.ftlh", 2, 1, ""), "m", "h");
        problems.error(Code.TEMPLATE_ERROR, new Place("templates/a.ftlh", 3, 1, ""), "m", "h");
        assertThat(problems.list()).hasSize(2);
        assertThat(problems.count(Level.ERROR)).isEqualTo(2);
    }

    @Test
    void problems_are_listed_by_place_whatever_order_they_came_in() {
        Problems problems = new Problems();
        problems.error(Code.BAD_DATE, new Place("b", 1, 1, ""), "third", "");
        problems.error(Code.BAD_DATE, new Place("a", 10, 1, ""), "second", "");
        problems.warning(Code.BAD_DATE, new Place("a", 9, 1, ""), "first", "");
        assertThat(problems.list()).extracting(Problem::message).containsExactly("first", "second", "third");
    }
}
