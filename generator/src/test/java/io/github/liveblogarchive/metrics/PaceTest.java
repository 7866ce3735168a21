package io.github.liveblogarchive.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final List<Step> told = new ArrayList<>();
    private Duration now = Duration.ofDays(-3);
    private final Pace pace = new Pace(() -> now.toNanos(), told::add);

    private void wait(int seconds) {
        now = now.plusSeconds(seconds);
    }

    @Test
    void a_short_run_passes_in_silence() {
        pace.phase("entries read");
        wait(2);
        pace.to(1_000);
        pace.phase("live blogs made", 3, "other pages made");
        wait(2);
        pace.one();
        assertThat(told).isEmpty();
    }

    @Test
    void a_long_run_tells_every_five_seconds_how_far_it_is() {
        pace.phase("live blogs made", 100, "other pages made");
        for (int second = 1; second <= 12; second++) {
            wait(1);
            pace.one();
        }
        assertThat(told)
                .containsExactly(
                        new Step("live blogs made", 5, 100, 5_000), new Step("live blogs made", 10, 100, 10_000));
    }

    @Test
    void the_rest_is_told_at_the_pace_of_its_own_phase() {
        pace.phase("entries read");
        wait(60);
        pace.phase("live blogs made", 30, "other pages made");
        wait(4);
        pace.one();
        assertThat(told).containsExactly(new Step("live blogs made", 1, 30, 4_000));
        assertThat(told.get(0).perSecond()).hasValue(0);
        assertThat(told.get(0).secondsLeft()).hasValue(116);
    }

    @Test
    void without_a_total_nobody_guesses_what_is_left() {
        pace.phase("entries read");
        wait(10);
        pace.to(20_000);
        assertThat(told).containsExactly(new Step("entries read", 20_000, 0, 10_000));
        assertThat(told.get(0).perSecond()).hasValue(2_000);
        assertThat(told.get(0).secondsLeft()).isEmpty();
    }

    @Test
    void after_the_last_thing_others_are_counted_by_themselves() {
        pace.phase("live blogs made", 2, "other pages made");
        wait(4);
        pace.one();
        pace.one();
        wait(3);
        pace.one();
        assertThat(told).containsExactly(new Step("other pages made", 1, 0, 3_000));
    }

    @Test
    void one_large_thing_shows_that_the_run_lives() {
        pace.phase("live blogs made", 1, "other pages made");
        wait(7);
        for (int page = 0; page < 100; page++) {
            pace.some();
        }
        assertThat(told).containsExactly(new Step("live blogs made", 0, 1, 7_000));
        assertThat(told.get(0).perSecond()).isEmpty();
    }
}
