package io.github.liveblogarchive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> FIELDS = List.of("title", "topics", "authors", "date", "kicker");

    @Test
    void a_slip_of_the_pen_finds_what_was_meant() {
        assertThat(Nearest.to("tilte", FIELDS)).contains("title");
        assertThat(Nearest.to("Topic", FIELDS)).contains("topics");
        assertThat(Nearest.to("autors", FIELDS)).contains("authors");
    }

    @Test
    void another_word_finds_nothing() {
        assertThat(Nearest.to("weather", FIELDS)).isEmpty();
        assertThat(Nearest.to("key", FIELDS)).isEmpty();
    }

    @Test
    void a_short_word_must_be_very_near() {
        assertThat(Nearest.to("dat", FIELDS)).contains("date");
        assertThat(Nearest.to("da", FIELDS)).isEmpty();
    }

    @Test
    void of_two_equally_near_the_first_in_the_alphabet_is_named() {
        assertThat(Nearest.to("bat", List.of("cat", "bar"))).contains("bar");
    }
}
