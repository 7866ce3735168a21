package io.github.liveblogarchive.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zürich: Brücke zu!|zurich-brucke-zu",
                "Łódź – straße|lodz-strasse",
                "İstanbul IRMAK|istanbul-irmak",
                "The mayor's “night”|the-mayors-night",
                "  --a--  |a",
                "index|index-x",
                "CON|con-x",
                "com1|com1-x",
                "newest|newest-x",
                "../../etc/passwd|etc-passwd",
                "%2e%2e/|2e-2e"
            })
    void a_text_becomes_a_readable_part_of_an_address(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Київ", "日本", "🎉", "", " ", "\u202E"})
    void a_text_without_latin_letters_gets_an_address_of_its_own(String text) {
        assertThat(Slug.of(text)).matches("x[0-9a-f]{10}").isEqualTo(Slug.of(text));
        assertThat(Slug.of("Київ")).isNotEqualTo(Slug.of("日本"));
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        String slug = Slug.of("word ".repeat(40));
        assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).endsWith("-word");
        assertThat(Slug.of("x".repeat(300))).hasSize(Slug.MAX_LENGTH);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-08-a_b,2024-11-08-a_b", "abc,abc"})
    void a_safe_id_stays_as_it_is(String id, String slug) {
        assertThat(Slug.ofId(id)).isEqualTo(slug);
    }

    @Test
    void ids_that_differ_only_in_what_a_slug_drops_stay_apart() {
        assertThat(Slug.ofId("urn:news:1")).isNotEqualTo(Slug.ofId("urn.news.1"));
        assertThat(Slug.ofId("ABC")).isNotEqualTo("abc").startsWith("abc-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a b", "-a", "a-", "é", "A", "page", "..", "a.b", "nul"})
    void what_could_leave_its_folder_or_break_a_server_is_not_safe(String text) {
        assertThat(Slug.isSafe(text)).isFalse();
    }
}
