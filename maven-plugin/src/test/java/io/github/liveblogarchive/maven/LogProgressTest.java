package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LogProgressTest {
    private final TestLog log = new TestLog();
    private Duration now = Duration.ofDays(1);

    @Test
    void a_long_run_tells_every_few_seconds_how_far_it_is() {
        LogProgress progress = new LogProgress(log, () -> now.toNanos());
        for (int second = 1; second <= 12; second++) {
            now = now.plusSeconds(1);
            progress.at("pages", second * 1_000L);
        }

        assertThat(log.lines).containsExactly("[INFO] pages: 5,000 so far", "[INFO] pages: 10,000 so far");
    }
}
