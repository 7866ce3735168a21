package io.github.liveblogarchive.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which words a text is found. That the browser finds the same ones is in the tests with a browser. */
class FoldingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Bridge, closed!        | harbour bridge closed
            É, è and ê are e               | e e and e are e
            São Tomé, Łódź, Ærø, Straße    | sao tome lodz aero strasse
            İstanbul and ISTANBUL          | istanbul and istanbul
            Kyiv’s co-op, A/B, U.S.        | kyiv s co op a b u s
            3,500 and ½ and ﬁfth           | 3 500 and 1 2 and fifth
            Зеленський: їжак, ґанок, ёлка  | зеленськии іжак ганок елка
            п’ять, п'ять, пʼять            | пять пять пять
            Οδυσσεύς                       | οδυσσευσ
            """)
    void letters_are_small_and_bare(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            الْمَدِينَة          | مدينه
            مدينة                | مدينه
            والمدينة             | مدينه
            أحمد إسلام آدم       | احمد اسلام ادم
            على                  | علي
            کتاب                 | كتاب
            ٢٠٢٤ ۲۰۲۴            | 2024 2024
            الـــسلام            | سلام
            שָׁלוֹם              | שלום
            """)
    void arabic_and_hebrew_go_without_points_and_article(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            北京大学      | 北京 京大 大学 学
            日            | 日
            ガス gas      | ガス ス gas
            Covid感染     | covid 感染 染
            서울에서      | 서울 울에 에서 서
            ＡＢＣ１２３  | abc123
            """)
    void writing_without_spaces_goes_by_pairs_of_letters(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void a_word_without_an_end_is_cut() {
        assertThat(words("x".repeat(100))).isEqualTo("x".repeat(Folding.LONGEST));
        assertThat(words("é".repeat(100))).isEqualTo("e".repeat(Folding.LONGEST));
    }

    @Test
    void a_name_is_one_word_that_no_text_has() {
        assertThat(new Folding().name('#', "Harbour Bridge & Café")).isEqualTo("#harbour.bridge.cafe");
    }

    private static String words(String text) {
        List<String> words = new ArrayList<>();
        new Folding().words(text, words::add);
        return String.join(" ", words);
    }
}
