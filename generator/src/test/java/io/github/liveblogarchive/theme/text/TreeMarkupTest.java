package io.github.liveblogarchive.theme.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text's tree gives the same page as its HTML does once that is printed, read again and sanitised. */
class TreeMarkupTest {
    private static final int TEXTS_A_SEED = 1_500;
    private static final List<String> PIECES = List.of(
            "word",
            " and ",
            "\n",
            "\n\n",
            "  \n",
            "\\\n",
            "**",
            "*",
            "_",
            "~~",
            "`code`",
            "`a < b & \"c\"`",
            "# ",
            "## ",
            "###### ",
            "> ",
            "- ",
            "  - ",
            "1. ",
            "0) ",
            "7. ",
            "    ",
            "```\nx <y>\n```\n",
            "```js\n",
            "---\n",
            "===\n",
            "[a link](https://example.org/a(b)c?d={e})",
            "[t](http://example.org \"a \\\"title\\\"\")",
            "[there](#there)",
            "[gone](#gone)",
            "[plan](plan.pdf)",
            "[blog](blog:other)",
            "[bad](javascript:alert)",
            "[](https://example.org/empty)",
            "[ref][r]",
            "\n\n[r]: https://example.org/ref 'T'\n\n",
            "https://example.org/bare",
            "mail@example.org",
            "www.example.org",
            "![alt *text*](bridge.jpg)",
            "![](bridge.jpg \"A caption\")",
            "![far](https://example.org/p.jpg)",
            "![gone](gone.jpg)",
            "\n\n![alone](bridge.jpg \"Caption & more\")\n\n",
            "\n\n| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** | [x](https://example.org/) |\n| < | & |\n\n",
            "&amp;",
            "&copy;",
            "&#0;",
            "&lt;b&gt;",
            "\"",
            "'",
            "é",
            "Ї",
            "مرحبا",
            "😀",
            "\uD83D",
            "\u0001",
            "\u0085",
            "\u2028",
            "\uFFFE",
            "\t",
            "\u00A0");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_text_without_markup_of_its_own_looks_the_same_by_its_tree(long seed) {
        Random random = new Random(seed);
        Markdown markdown = new Markdown();
        int plain = 0;
        for (int i = 0; i < TEXTS_A_SEED; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String written = text.toString();
            String printed = Texts.TEXTS.html(markdown.unsafe(markdown.parse(written)), Texts.ENTRY);
            assertThat(ascii(Texts.TEXTS.markdown(written, Texts.ENTRY)))
                    .as("seed %s, text %s: %s", seed, i, ascii(written))
                    .isEqualTo(ascii(printed));
            plain += Plainness.of(markdown.parse(written)).isPlain() ? 1 : 0;
        }
        assertThat(plain).as("most texts took the short way").isGreaterThan(TEXTS_A_SEED / 2);
    }

    private static String ascii(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(c < 0x7F && c != '\n' && c >= ' ' ? (char) c + "" : "<" + c + ">"));
        return shown.toString();
    }
}
