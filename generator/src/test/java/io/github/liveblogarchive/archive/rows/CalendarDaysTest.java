package io.github.liveblogarchive.archive.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDaysTest {
    // St. John's once went back from a minute past midnight into the day before.
    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Kyiv", "America/St_Johns", "America/Sao_Paulo", "Pacific/Apia", "UTC", "Asia/Tehran"})
    void a_time_has_the_day_that_the_calendar_of_its_zone_gives_it(String name) {
        ZoneId zone = ZoneId.of(name);
        long seed = 8;
        Random random = new Random(seed);
        CalendarDays days = new CalendarDays(zone);
        Rows rows = new Rows();
        long start = 1_000_000_000L;
        for (int i = 0; i < 3_000; i++) {
            long second = start + random.nextInt(400_000_000);
            if (i % 3 == 0) {
                second = zone.getRules().nextTransition(Instant.ofEpochSecond(second)) == null
                        ? second
                        : zone.getRules()
                                        .nextTransition(Instant.ofEpochSecond(second))
                                        .toEpochSecond()
                                + random.nextInt(5)
                                - 2;
            }
            Moment moment = Moment.of(OffsetDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC));
            int row = RowsOf.add(rows, "e", moment, Double.NaN);
            assertThat(LocalDate.ofEpochDay(days.day(rows.columns(), row)))
                    .as("seed %d, second %d", seed, second)
                    .isEqualTo(moment.day(zone));
        }
    }

    @Test
    void a_day_alone_is_that_day_in_every_zone() {
        Rows rows = new Rows();
        Moment day = Moment.ofDay(LocalDate.of(2024, 11, 8), ZoneId.of("Europe/Kyiv"));
        int row = RowsOf.add(rows, "e", day, Double.NaN);
        assertThat(new CalendarDays(ZoneId.of("America/New_York")).day(rows.columns(), row))
                .isEqualTo(LocalDate.of(2024, 11, 8).toEpochDay());
        assertThat(rows.columns().date(row)).isEqualTo(day);
    }
}
