package io.github.liveblogarchive.theme.text;

import static io.github.liveblogarchive.theme.text.Texts.ENTRY;
import static io.github.liveblogarchive.theme.text.Texts.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.site.Bodies.Media;
import io.github.liveblogarchive.site.Bodies.References;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
    static List<Texts.Case> cases() {
        return Texts.cases("markdown.txt");
    }

    @Test
    void the_file_of_cases_is_read() {
        assertThat(cases()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void markdown_becomes_this_markup(Texts.Case one) {
        assertThat(TEXTS.markdown(one.input(), ENTRY).strip()).isEqualTo(one.output());
    }

    @Test
    void a_sentence_stands_without_a_paragraph() {
        String inline = TEXTS.inline("One *two* [three](#there).\n\n# Four\n\n- five", ENTRY);
        assertThat(inline.replaceAll("\\s+", " "))
                .isEqualTo("One <em>two</em> <a href=\"site:/2024/11/08/bridge/#there\">three</a>. Four five");
    }

    @Test
    void an_entry_whose_id_begins_like_a_footnote_is_no_footnote() {
        Scope scope = Texts.scope(new References() {
            @Override
            public Optional<String> link(String blogId, String target) {
                return Optional.of("2024/11/08/bridge/" + target);
            }

            @Override
            public Optional<Media> media(String src, String base) {
                return Optional.empty();
            }
        });
        assertThat(TEXTS.markdown("[x](#fnord) [y](#fn-1)", scope))
                .contains("href=\"site:/2024/11/08/bridge/#fnord\"", "href=\"site:/2024/11/08/bridge/#fn-1\"");
        assertThat(TEXTS.markdown("[x](#fnord)[^1]\n\n[^1]: y", scope))
                .contains("#fnord\"", "href=\"#barriers.fn-1\"", "href=\"#barriers.fnref-1\"")
                .doesNotContain("barriers.fnord");
    }

    @Test
    void the_mark_of_a_footnote_may_have_any_letters() {
        assertThat(TEXTS.markdown("A.[^ä&(b)]\n\n[^ä&(b)]: c", ENTRY))
                .contains("href=\"#barriers.fn-ä__b_\"", "id=\"barriers.fn-ä__b_\"", "href=\"#barriers.fnref-ä__b_\"");
    }

    @Test
    void ids_differ_between_the_blocks_of_a_body() {
        Scope second = Scope.of(ENTRY.where(), 1);
        assertThat(TEXTS.markdown("A.[^a]\n\n[^a]: b", second)).contains("id=\"barriers.1.fn-a\"", "#barriers.1.fn-a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'One *two*  three.'|One two three.",
                "'# Head\n\nBody'|Head Body",
                "'- a\n- b'|a b",
                "'|x|y|\n|-|-|\n|1|2|'|x y 1 2",
                "'H<sub>2</sub>O<br>water'|H2O water",
                "'a<script>bad()</script>b'|ab",
                "'<p>a</p><p>b</p>'|a b",
                "'A.[^1] B.\n\n[^1]: Note.'|A. B. Note.",
                "'A.[^1] <b>B</b>.\n\n[^1]: Note.'|A. B. Note.",
                "'![The pier](https://x.example/y.jpg)'|The pier",
                "'a\\\nb &amp; &lt;c&gt;'|a b & <c>",
            })
    void words_are_never_glued(String markdown, String words) {
        assertThat(TEXTS.words(markdown)).isEqualTo(words);
    }

    @Test
    void the_words_of_a_body_come_block_by_block() {
        List<Block> body = List.of(
                new Block.Text("One."),
                new Block.Html("<h2>Two</h2><p>three</p>"),
                new Block.Picture(new Image("x.jpg", "alt", "Four", "", 0, 0)),
                new Block.Quote("Five.", "Six", ""));
        assertThat(TEXTS.words(body)).isEqualTo("One. Two three Four Five. Six");
    }
}
