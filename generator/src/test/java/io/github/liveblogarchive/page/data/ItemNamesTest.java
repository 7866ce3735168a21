package io.github.liveblogarchive.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an entry without a title is called. */
class ItemNamesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Rain. Not much., Rain. Not much.",
                "one two three four five six seven eight nine ten, one two three four five six seven eight nine…",
                "\"I have the early boat at six. Somebody please, tell me\", I have the early boat at six. Somebody please…",
                "\"I have an early boat at six o'clock in the. Tell me\", I have an early boat at six o'clock in…",
                "大桥今天早上关闭了因为一辆起重机靠在栏杆上警察正在指挥交通请大家绕行谢谢大家的耐心等待我们会继续报道请大家绕行谢谢大家的耐心等待我们会继续报道, 大桥今天早上关闭了因为一辆起重机靠在栏杆上警察正在指挥交通请大家绕行谢…",
            })
    void its_first_words_are_its_name(String text, String name) {
        assertThat(ItemNames.firstWords(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"34, 34", "33, 35"})
    void no_letter_is_cut_in_two(int before, int length) {
        String accented = "x".repeat(before) + "e\u0301" + "y".repeat(80);
        assertThat(ItemNames.firstWords(accented)).hasSize(length + 1).doesNotContain("e…");
    }
}
