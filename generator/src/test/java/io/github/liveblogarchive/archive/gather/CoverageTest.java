package io.github.liveblogarchive.archive.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.archive.rows.Rows;
import io.github.liveblogarchive.archive.rows.RowsOf;
import io.github.liveblogarchive.model.Moment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Moment DAY = Moment.ofDay(LocalDate.of(2024, 11, 8), OSLO);
    private static final Moment MORNING = Moment.of(OffsetDateTime.parse("2024-11-08T09:15:00+01:00"));
    private static final Moment NIGHT = Moment.of(OffsetDateTime.parse("2024-11-08T23:40:00+01:00"));

    private static Coverage coverage(Moment... dates) {
        Rows rows = new Rows();
        for (Moment date : dates) {
            RowsOf.add(rows, "e", date, Double.NaN);
        }
        return Coverage.of(rows.columns(), IntStream.range(0, dates.length).toArray());
    }

    @Test
    void coverage_lasts_from_the_first_known_time_to_the_last() {
        Coverage blog = coverage(MORNING, Moment.UNKNOWN, NIGHT);
        assertThat(blog.first()).isEqualTo(MORNING);
        assertThat(blog.last()).isEqualTo(NIGHT);
    }

    @Test
    void a_day_alone_gives_way_to_the_times_of_that_day() {
        for (Coverage blog : List.of(coverage(DAY, MORNING, NIGHT), coverage(MORNING, NIGHT, DAY))) {
            assertThat(blog.first()).isEqualTo(MORNING);
            assertThat(blog.last()).isEqualTo(NIGHT);
        }
    }

    @Test
    void where_nothing_is_known_nothing_is_invented() {
        Coverage blog = coverage(Moment.UNKNOWN, Moment.UNKNOWN);
        assertThat(blog.first()).isEqualTo(Moment.UNKNOWN);
        assertThat(blog.last()).isEqualTo(Moment.UNKNOWN);
        assertThat(coverage(DAY, Moment.UNKNOWN).first()).isEqualTo(DAY);
    }
}
