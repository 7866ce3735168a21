package io.github.liveblogarchive.input.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    @ParameterizedTest
    @ValueSource(strings = {"don’t", "a – b", "café", "£5", "Straße", "… wait", "“quoted”", "😀", "§ 5", "€ 7"})
    void utf_8_read_as_another_encoding_is_found(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(Mojibake.count(new String(bytes, Charset.forName("windows-1252"))))
                .as(text)
                .isPositive();
        assertThat(Mojibake.count(new String(bytes, StandardCharsets.ISO_8859_1)))
                .as(text)
                .isPositive();
        assertThat(Mojibake.count(text)).as(text).isZero();
    }

    @Test
    void lower_cased_damage_is_found_too() {
        assertThat(Mojibake.count("sinn fã©in won â£5")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"São Paulo", "Âge tendre", "Français", "Pâté", "mañã", "Ångström", "Đà Nẵng", "ÂME"})
    void words_that_are_written_so_are_left_in_peace(String text) {
        assertThat(Mojibake.count(text)).isZero();
    }

    @Test
    void the_example_shows_the_words_around_the_damage() {
        assertThat(Mojibake.example("the party of Sinn FÃ©in has won")).isEqualTo("ty of Sinn FÃ©in has won");
    }
}
