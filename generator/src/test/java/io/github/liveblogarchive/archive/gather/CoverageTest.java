package io.github.liveblogarchive.archive.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Place;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Moment DAY = Moment.ofDay(LocalDate.of(2024, 11, 8), OSLO);
    private static final Moment MORNING = Moment.of(OffsetDateTime.parse("2024-11-08T09:15:00+01:00"));
    private static final Moment NIGHT = Moment.of(OffsetDateTime.parse("2024-11-08T23:40:00+01:00"));

    private static LiveBlog complete(Moment... dates) {
        List<EntryRow> rows = Arrays.stream(dates)
                .map(date -> EntryRow.of(
                        Entry.builder("e").date(date).build(),
                        List.of(),
                        List.of(),
                        new Shard.Piece(0, 0),
                        "",
                        Place.NONE))
                .toList();
        return Coverage.complete(LiveBlog.builder("b", "B").zone(OSLO).build(), rows);
    }

    @Test
    void coverage_lasts_from_the_first_known_time_to_the_last() {
        LiveBlog blog = complete(MORNING, Moment.UNKNOWN, NIGHT);
        assertThat(blog.start()).isEqualTo(MORNING);
        assertThat(blog.end()).isEqualTo(NIGHT);
    }

    @Test
    void a_day_alone_gives_way_to_the_times_of_that_day() {
        for (LiveBlog blog : List.of(complete(DAY, MORNING, NIGHT), complete(MORNING, NIGHT, DAY))) {
            assertThat(blog.start()).isEqualTo(MORNING);
            assertThat(blog.end()).isEqualTo(NIGHT);
        }
    }

    @Test
    void where_nothing_is_known_nothing_is_invented() {
        LiveBlog blog = complete(Moment.UNKNOWN, Moment.UNKNOWN);
        assertThat(blog.start()).isEqualTo(Moment.UNKNOWN);
        assertThat(blog.end()).isEqualTo(Moment.UNKNOWN);
        assertThat(complete(DAY, Moment.UNKNOWN).start()).isEqualTo(DAY);
    }
}
