package io.github.liveblogarchive.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Entries of a day in parts, where the editors' order comes back to the day twice. */
class DaySliceTest {
    private final Archive.DaySlice day =
            new Archive.DaySlice(0, List.of(new Slice(3, 6), new Slice(10, 11), new Slice(20, 24)));

    @Test
    void every_part_is_that_of_the_whole() {
        List<Integer> all = List.of(3, 4, 5, 10, 20, 21, 22, 23);
        assertThat(day.size()).isEqualTo(all.size());
        for (int from = 0; from <= all.size(); from++) {
            for (int to = from; to <= all.size(); to++) {
                assertThat(list(day.entries(from, to))).isEqualTo(all.subList(from, to));
            }
        }
    }

    @Test
    void what_lies_before_and_behind_the_day_is_left_out() {
        assertThat(list(day.entries(-5, 2))).containsExactly(3, 4);
        assertThat(list(day.entries(7, 100))).containsExactly(23);
        assertThat(list(new Archive.DaySlice(0, List.of()).entries(0, 1))).isEmpty();
    }

    private static List<Integer> list(IntStream numbers) {
        return numbers.boxed().toList();
    }
}
