package io.github.liveblogarchive.input.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a glance settles must be what the parser would have found. */
class GlanceTest {
    private static final List<String> PARTS = List.of(
            "words",
            "Ünïcode",
            " ",
            " ",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "  ",
            "    ",
            "\t",
            "\r",
            "- ",
            "1. ",
            "> ",
            "# ",
            "*",
            "**",
            "_",
            "`",
            "``",
            "```",
            "~~~",
            "```quote\n",
            "---",
            "===",
            "|",
            "|-|-|\n",
            "\\",
            "&amp;",
            "!",
            "[",
            "]",
            "(",
            ")",
            "](",
            "]:",
            "[^1]",
            "[^1]: ",
            ":",
            "\"",
            "'",
            "[a](https://x.org)",
            "[a](http://x.org/(y))",
            "[a]( https://x.org \"t\")",
            "[a](#e1)",
            "[a](blog:b)",
            "[a](javascript:x)",
            "[a](<#e2>)",
            "[a][b]",
            "[b]: #e3\n",
            "[b]: https://x.org\n",
            "![a](/m/p.png)",
            "\n\n![a](/m/p.png)\n\n",
            "\n\n![a b](p-1.png \"Title\")\n\n",
            "\n\n![](p.png)\n\n",
            "\n\n![a](../../p.png)\n\n",
            "\n\n![a](/p.png)",
            "![",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "<a href=\"https://x.org\">",
            "<a href=\"#e4\">",
            "<a href=\"https://x.org](#e5)\">",
            "</a>",
            "<br>",
            "<pre>",
            "<script>",
            "<!--",
            "-->",
            "<p onclick=\"x\">",
            "<img src=\"/q.png\">",
            "<https://x.org>",
            "<#e6>",
            "<");

    private record Found(
            List<Block> blocks, String lead, List<References.Reference> references, List<Problem> problems) {}

    @Test
    void what_a_glance_settles_is_what_the_parser_finds() {
        int settled = 0;
        int pictures = 0;
        for (int seed = 0; seed < 60_000; seed++) {
            String text = text(new Random(seed));
            if (Glance.at(text).isEmpty()) {
                continue;
            }
            Glance glance = Glance.at(text).orElseThrow();
            settled += glance.isPlain() ? 0 : 1;
            pictures += glance.pictures().size();
            Found seen = read(text, false);
            Found parsed = read(text, true);
            assertThat(seen.references()).as("seed %d: %s", seed, text).isEqualTo(parsed.references());
            assertThat(seen.problems()).as("seed %d: %s", seed, text).isEqualTo(parsed.problems());
            if (!glance.isPlain()) {
                assertThat(seen).as("seed %d: %s", seed, text).isEqualTo(parsed);
            }
        }
        assertThat(settled).isGreaterThan(5_000);
        assertThat(pictures).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words *and* more.\n\n- [x](https://a.org/b_(c))\n- **y**\n\n> quote\n> — *Name*",
                "One.\n\n![A picture: \"x\"](/media/photo.png \"Upper Ridge\")\n\nTwo.",
                "![A](a/b.png)",
                "<figure class=\"embed\"><blockquote lang=\"en\"><p>Said.</p></blockquote><figcaption>— N (@n) "
                        + "<a href=\"https://social.example/1\">source</a></figcaption></figure>"
            })
    void usual_bodies_need_no_parser(String text) {
        assertThat(Glance.at(text)).isPresent();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        // Few kinds of parts in one text, so that many texts lack what needs the parser.
        List<String> parts = random.ints(1 + random.nextInt(8), 0, PARTS.size())
                .mapToObj(PARTS::get)
                .toList();
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append(
                    random.nextInt(3) == 0 ? PARTS.get(random.nextInt(12)) : parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static Found read(String text, boolean parse) {
        Problems problems = new Problems();
        References references = new References();
        BodyReader reader = new BodyReader(new Values(problems, ZoneOffset.UTC, "blogs", references), Set.of("timer"));
        Piece piece = Piece.of(text, "blogs/a.md").part(text, 7, 1);
        Body body = parse ? reader.parsed(piece) : reader.markdown(piece);
        return new Found(body.blocks(), body.lead(), references.list(), problems.list());
    }
}
