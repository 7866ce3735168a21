package io.github.liveblogarchive.pictures.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreaksTest {
    @ParameterizedTest
    @CsvSource({
        "欠航、住民に, 2, 1",
        "欠航、住民に, 3, 3",
        "「港」の嵐, 1, 0",
        "「港」の嵐, 2, 0",
        "「港」の嵐, 3, 3",
        "तूफ़ान, 1, 0",
        "तूफ़ान, 4, 2",
        "क्षति, 1, 0",
        "क्षति, 2, 0",
        "เรือ, 1, 0",
        "น้ำ, 1, 0",
        "harbour, 4, 4",
        "a𠀀b, 2, 1",
        "harbour, 0, 0"
    })
    void a_word_is_broken_between_what_readers_take_for_letters(String word, int wanted, int given) {
        assertThat(Breaks.before(word, wanted)).isEqualTo(given);
    }
}
