package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Step;
import org.junit.jupiter.api.Test;

class LogProgressTest {
    private final TestLog log = new TestLog();

    private String line(Step step) {
        log.lines.clear();
        new LogProgress(log).at(step);
        assertThat(log.lines).hasSize(1);
        return log.lines.get(0);
    }

    @Test
    void count_of_total_rate_and_rest_stand_in_one_plain_line() {
        assertThat(line(new Step("live blogs made", 320, 1_000, 5_000)))
                .isEqualTo("[INFO] live blogs made: 320 of 1,000, 64 a second, 11 s left");
    }

    @Test
    void without_a_total_there_is_no_rest() {
        assertThat(line(new Step("entries read", 45_000, 0, 5_000)))
                .isEqualTo("[INFO] entries read: 45,000, 9,000 a second");
    }

    @Test
    void before_the_first_is_done_nothing_is_foretold() {
        assertThat(line(new Step("live blogs made", 0, 1, 5_000))).isEqualTo("[INFO] live blogs made: 0 of 1");
    }

    @Test
    void a_long_rest_is_told_in_minutes() {
        assertThat(line(new Step("live blogs made", 1, 61, 10_000)))
                .isEqualTo("[INFO] live blogs made: 1 of 61, 10 min left");
    }
}
