package io.github.liveblogarchive.input.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("poll", "image", "gallery", "video", "quote", "timeZone");

    @ParameterizedTest
    @CsvSource({"pol,poll", "imgae,image", "galery,gallery", "gellary,gallery", "Video,video", "timezone,timeZone"})
    void a_slip_of_the_hand_is_recognised(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"perl", "toml", "make", "xx", "graph", "quantity"})
    void another_word_is_not_taken_for_one(String written) {
        assertThat(Nearest.to(written, KNOWN)).isEmpty();
    }
}
