package io.github.liveblogarchive.archive.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntSortTest {
    @Test
    void numbers_come_in_order_and_equal_ones_stay_as_they_were() {
        long seed = 4;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int[] keys = random.ints(random.nextInt(100), 0, 12).toArray();
            int[] sorted = IntStream.range(0, keys.length).toArray();
            IntSort.sort(sorted, 0, sorted.length, (a, b) -> Integer.compare(keys[a], keys[b]));
            assertThat(sorted)
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(IntStream.range(0, keys.length)
                            .boxed()
                            .sorted(Comparator.comparing(i -> keys[i]))
                            .mapToInt(i -> i)
                            .toArray());
        }
    }

    @Test
    void what_lies_outside_of_the_part_stays() {
        int[] values = IntStream.range(0, 60).map(i -> 60 - i).toArray();
        IntSort.sort(values, 20, 50, Integer::compare);
        assertThat(Arrays.copyOfRange(values, 20, 50)).isSorted();
        assertThat(values).startsWith(60, 59, 58).endsWith(3, 2, 1);
    }
}
