package io.github.liveblogarchive.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void numbers_come_back_as_they_were_put() {
        Random random = new Random(7);
        int[] numbers =
                random.ints(2_000, 0, 1 << 30).map(n -> n >> random.nextInt(30)).toArray();
        Letters letters = new Letters();
        for (int number : numbers) {
            letters.number(number);
        }
        Letters.In in = letters.read();
        for (int number : numbers) {
            assertThat(in.number()).isEqualTo(number);
        }
        assertThat(in.hasMore()).isFalse();
        assertThat(letters.toString()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_small_number_is_one_letter() {
        assertThat(new Letters().number(31)).hasToString("f");
        assertThat(new Letters().number(32)).hasToString("gB");
    }
}
