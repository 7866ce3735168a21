package io.github.liveblogarchive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> FIELDS = List.of("title", "topics", "authors", "date", "kicker");

    private static final List<String> BLOCKS = List.of("poll", "image", "gallery", "video", "quote", "timeZone");

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

    @ParameterizedTest
    @CsvSource({"pol,poll", "imgae,image", "galery,gallery", "gellary,gallery", "Video,video", "timezone,timeZone"})
    void a_misspelt_block_is_recognised(String written, String meant) {
        assertThat(Nearest.to(written, BLOCKS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"perl", "toml", "make", "xx", "graph", "quantity"})
    void a_language_of_code_is_not_taken_for_a_block(String written) {
        assertThat(Nearest.to(written, BLOCKS)).isEmpty();
    }
}
