package io.github.liveblogarchive.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Metrics;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTableTest {
    @Test
    void kinds_templates_and_slow_pages_stand_in_columns() {
        Metrics metrics = new Metrics(
                List.of(new Metrics.Kind("entry", 12_345, 98_765_432, 23_456_789)),
                List.of(new Metrics.Template("entry", 12_345, 1_234_567)),
                List.of(new Metrics.SlowPage("2024/a/index.html", "blog/a", "blog", 123_456, 98_700)),
                201_000_000);

        assertThat(new MetricsTable(metrics).lines())
                .containsExactly(
                        "Pages           number         size        time",
                        "  entry         12,345      98.8 MB      23.5 s",
                        "Templates        times                     time",
                        "  entry         12,345               1,234.6 ms",
                        "Slowest                        size        time  page, and what it is made from",
                        "  blog                     123.5 kB     98.7 ms  2024/a/index.html (blog/a)",
                        "Peak heap                  201.0 MB");
    }

    @Test
    void what_was_not_measured_is_not_shown() {
        assertThat(new MetricsTable(Metrics.NONE).lines()).isEmpty();
    }
}
