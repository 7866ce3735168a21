package io.github.liveblogarchive.input.strict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem.Level;
import io.github.liveblogarchive.report.Problems;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "2024-11-08T09:15,2024-11-08T09:15+01:00",
        "2024-07-08T09:15:30,2024-07-08T09:15:30+02:00",
        "2024-11-08 09:15,2024-11-08T09:15+01:00",
        "2024-11-08T09:15Z,2024-11-08T09:15Z",
        "2024-11-08T09:15:30.25-03:30,2024-11-08T09:15:30.250-03:30",
        "2024-11-08T09:15+0530,2024-11-08T09:15+05:30",
        "2024-11-08T09:15+05,2024-11-08T09:15+05:00",
        "1500-01-01T00:00Z,1500-01-01T00:00Z",
        "9999-12-31T23:59:59Z,9999-12-31T23:59:59Z",
    })
    void a_time_is_read_with_its_offset_or_in_the_zone(String written, OffsetDateTime expected) {
        assertThat(read(written, "Europe/Oslo")).isEqualTo(Moment.of(expected));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_day_alone_has_no_time_and_nothing_is_unknown() {
        assertThat(read("2024-11-08", "Asia/Tokyo").hasTime()).isFalse();
        assertThat(read("2024-11-08", "Asia/Tokyo").day(ZoneId.of("America/New_York")))
                .hasToString("2024-11-08");
        assertThat(read("  ", "Asia/Tokyo")).isEqualTo(Moment.UNKNOWN);
    }

    @Test
    void a_skipped_local_time_is_refused_with_the_offsets_offered() {
        assertThat(read("2024-03-31T02:30", "Europe/Oslo")).isEqualTo(Moment.UNKNOWN);
        assertThat(problems.count(Level.ERROR, Code.SKIPPED_TIME)).isEqualTo(1);
        assertThat(problems.list().get(0).hint()).contains("2024-03-31T02:30+01:00", "2024-03-31T02:30+02:00");
    }

    @Test
    void a_repeated_local_time_takes_the_earlier_offset_and_says_so() {
        assertThat(read("2024-10-27T02:30", "Europe/Oslo").at()).hasToString("2024-10-27T02:30+02:00");
        assertThat(problems.count(Level.WARNING, Code.REPEATED_TIME)).isEqualTo(1);
        assertThat(read("2024-10-27T02:30+01:00", "Europe/Oslo").at()).hasToString("2024-10-27T02:30+01:00");
        assertThat(problems.count(Level.WARNING)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-11",
                "2024-1-8",
                "2024-11-08T",
                "2024-11-08T9:15",
                "2024-11-08T09",
                "2024-11-08T09:15:",
                "2024-11-08T09:15:30.",
                "2024-11-08T09:15+",
                "2024-11-08T09:15+1",
                "2024-11-08T09:15Zulu",
                "2024-02-30",
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "0000-00-00",
                "1499-12-31",
                "12024-01-01",
                "-2024-01-01",
                "today",
                "1731056100",
                "2024-11-08T24:00",
                "2024-11-08T23:59:60",
                "2024-11-08T09:60",
                "2024-11-08T09:15+18:30",
                "2024-11-08T09:15 +01:00",
                "٢٠٢٤-11-08"
            })
    void what_is_no_date_is_refused_and_quoted(String written) {
        assertThat(read(written, "UTC")).isEqualTo(Moment.UNKNOWN);
        assertThat(problems.count(Level.ERROR, Code.BAD_DATE)).isEqualTo(1);
        assertThat(problems.list().get(0).message()).contains("\"" + written + "\"");
    }

    @Test
    void what_the_jdk_writes_is_read_back() {
        long seed = 8;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            OffsetDateTime at = OffsetDateTime.ofInstant(
                            java.time.Instant.ofEpochSecond(-14_000_000_000L + (long) (random.nextDouble() * 2.6e11)),
                            ZoneOffset.ofTotalSeconds((random.nextInt(72) - 36) * 1800))
                    .withNano(random.nextInt(1_000) * 1_000_000);
            String written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
            assertThat(read(written, "UTC").at())
                    .as("seed %d: %s", seed, written)
                    .isEqualTo(at);
        }
    }

    private Moment read(String written, String zone) {
        return Moments.read(written, ZoneId.of(zone), Place.NONE, problems);
    }
}
