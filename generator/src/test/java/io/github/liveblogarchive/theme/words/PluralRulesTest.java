package io.github.liveblogarchive.theme.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluralRulesTest {
    private static String forms(PluralRules rules, long... numbers) {
        return Stream.of(java.util.Arrays.stream(numbers).boxed().toArray(Long[]::new))
                .map(rules::form)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    @Test
    void rules_of_any_language_can_be_taken_from_cldr() {
        PluralRules latvian = new PluralRules(Map.of(
                "zero",
                "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19",
                "one",
                "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1"));
        assertThat(forms(latvian, 0, 1, 2, 10, 11, 19, 21, 100, 101))
                .isEqualTo("zero one other zero zero zero one zero one");
        PluralRules breton = new PluralRules(Map.of("few", "n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99"));
        assertThat(forms(breton, 3, 9, 13, 39, 73, 83)).isEqualTo("few few other few other few");
        assertThat(breton.forms()).containsExactly("few", "other");
    }

    @Test
    void a_language_without_rules_has_one_form() {
        assertThat(forms(new PluralRules(Map.of()), 0, 1, 2)).isEqualTo("other other other");
    }

    @Test
    void a_debt_is_counted_as_what_is_owed() {
        assertThat(forms(new PluralRules(Map.of("one", "i = 1 and v = 0")), -1, -2))
                .isEqualTo("one other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = 1",
                "n is 1",
                "n = ",
                "n = 1..",
                "n = 1 and",
                "n % = 1",
                "n = 1,,2",
                "n = 99999999999999999999"
            })
    void what_is_no_rule_is_refused(String rule) {
        assertThatThrownBy(() -> new PluralRules(Map.of("one", rule))).isInstanceOf(IllegalArgumentException.class);
    }
}
