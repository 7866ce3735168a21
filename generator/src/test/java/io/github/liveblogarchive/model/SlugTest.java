package io.github.liveblogarchive.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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

    @Test
    void a_slug_is_what_the_rules_say_for_any_text() {
        List<String> parts = List.of(
                "a", "Z", "7", " ", "-", "'", "’", "ʼ", "é", "e\u0301", "Ł", "ß", "Æ", "œ", "İ", "\uFF07", "ŉ", "ſ",
                "\u212A", "ﬁ", "½", "Київ", "й", "🎉", "\u20DD", "\u0903", "№", "ǅ", "_", "\n", "K\u0307", "中",
                "\uD83C");
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            String slug = byTheRules(text.toString());

            assertThat(Slug.of(text.toString()))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(
                            slug.isEmpty() ? "x" + Slug.digest(text.toString()).substring(0, 10) : slug);
            assertThat(Slug.key(text.toString()))
                    .isEqualTo(Normalizer.normalize(text.toString().strip(), Normalizer.Form.NFC)
                            .toLowerCase(Locale.ROOT));
        }
    }

    private static String byTheRules(String text) {
        String spelled = text.replace("ß", "ss")
                .replaceAll("[æÆ]", "ae")
                .replaceAll("[øØ]", "o")
                .replaceAll("[łŁ]", "l")
                .replace("đ", "d")
                .replace("œ", "oe")
                .replaceAll("[’'ʼ]", "");
        return Normalizer.normalize(spelled, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
