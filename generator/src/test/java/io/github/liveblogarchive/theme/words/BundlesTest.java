package io.github.liveblogarchive.theme.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.files.ThemeFiles;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The theme's own message files say the same in each language. */
class BundlesTest {
    private final Problems problems = new Problems();
    private final ThemeFiles theme = ThemeFiles.of(Optional.empty(), problems);
    private final Bundle english = Bundle.read(theme, "en", problems);

    static Stream<String> languages() {
        return ThemeFiles.of(Optional.empty(), new Problems()).names("messages").stream()
                .map(name -> name.replaceAll("messages/|\\.properties", ""));
    }

    @Test
    void the_theme_speaks_six_languages() {
        assertThat(languages()).containsExactly("ar", "de", "en", "es", "fr", "uk");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_word_is_missing_and_none_is_left_over(String tag) {
        Bundle bundle = Bundle.read(theme, tag, problems);
        assertThat(bundle.plain().keySet()).isEqualTo(english.plain().keySet());
        assertThat(bundle.plurals().keySet()).isEqualTo(english.plurals().keySet());
        assertThat(bundle.hasRules()).isTrue();
        Language.of(theme, tag, problems);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_plural_has_each_form_of_its_language(String tag) {
        Bundle bundle = Bundle.read(theme, tag, problems);
        assertThat(bundle.plurals())
                .allSatisfy((key, forms) -> assertThat(forms.keySet())
                        .as(key)
                        .isEqualTo(bundle.rules().forms()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_sentence_has_the_gaps_that_the_english_one_has(String tag) {
        Bundle bundle = Bundle.read(theme, tag, problems);
        assertThat(english.plain().keySet())
                .allSatisfy(key -> assertThat(bundle.gaps(key)).as(key).isEqualTo(english.gaps(key)));
        bundle.plurals()
                .forEach((key, forms) -> forms.forEach((form, text) -> {
                    // Arabic has words for none, one and two of a thing, without a number.
                    boolean worded =
                            tag.equals("ar") && Set.of("zero", "one", "two").contains(form);
                    assertThat(text.contains("{0}") || worded)
                            .as(key + '.' + form)
                            .isTrue();
                }));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void there_are_twelve_months_and_seven_days_each_with_a_name(String tag) {
        Bundle bundle = Bundle.read(theme, tag, problems);
        assertThat(names(bundle, "date.months")).hasSize(12);
        assertThat(names(bundle, "date.months.alone")).hasSize(12);
        assertThat(names(bundle, "date.weekdays")).hasSize(7);
        assertThat(names(bundle, "date.short.weekdays")).hasSize(7);
    }

    private static Set<String> names(Bundle bundle, String key) {
        return new TreeSet<>(Set.of(bundle.plain().get(key).split(",", -1)));
    }
}
