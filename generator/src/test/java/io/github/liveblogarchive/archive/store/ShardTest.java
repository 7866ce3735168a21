package io.github.liveblogarchive.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Correction;
import io.github.liveblogarchive.model.Moment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardTest {
    @TempDir
    Path work;

    @Test
    void a_day_without_a_time_is_the_same_day_when_it_is_read_again() throws IOException {
        Moment day = Moment.ofDay(LocalDate.of(2024, 11, 8), ZoneId.of("Europe/Kyiv"));

        assertThat(readAgain(day)).isEqualTo(day);
    }

    @Test
    void a_time_keeps_the_offset_of_its_source() throws IOException {
        Moment time = Moment.of(OffsetDateTime.parse("2024-04-08T17:16:00-02:30"));

        assertThat(readAgain(time)).isEqualTo(time);
    }

    private Moment readAgain(Moment moment) throws IOException {
        try (Shard shard = new Shard(work.resolve("entries.bin"))) {
            Shard.Piece piece = shard.append(shard.bytes(new Correction(moment, "text")));
            shard.flush();
            return shard.read(piece, Correction.class).date();
        }
    }
}
