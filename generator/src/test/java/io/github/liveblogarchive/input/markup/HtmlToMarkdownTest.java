package io.github.liveblogarchive.input.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlToMarkdownTest {
    static List<Spec> specs() throws IOException {
        return Spec.read(HtmlToMarkdownTest.class, "html-to-markdown.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void html_becomes_markdown_or_is_refused(Spec spec) {
        assertThat(HtmlToMarkdown.convert(spec.input()).orElse("REFUSED")).isEqualTo(spec.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void what_was_converted_shows_the_same_words(Spec spec) {
        HtmlToMarkdown.convert(spec.input())
                .ifPresent(markdown -> assertThat(
                                Jsoup.parse(rendered(markdown)).text().strip())
                        .isEqualTo(Jsoup.parse(spec.input())
                                .text()
                                .replaceAll("\u00A0$", "")
                                .strip()));
    }

    @Test
    void any_line_of_text_is_kept_to_the_letter() {
        long seed = 20_241_108L;
        Random random = new Random(seed);
        String letters = "ab 1.-+*_#>=|:~`[]()!<&;\\\"'/é—€ ";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("a");
            int length = random.nextInt(12);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String line =
                    text.substring(random.nextInt(2)).replaceAll(" +", " ").strip();
            String html = "<p>" + Entities.escape(line) + "</p>";
            assertThat(HtmlToMarkdown.convert(html))
                    .as("seed %d, case %d: %s", seed, i, line)
                    .isPresent();
            assertThat(Jsoup.parse(rendered(HtmlToMarkdown.escape(line)))
                            .wholeText()
                            .strip())
                    .as("seed %d, case %d: %s", seed, i, line)
                    .isEqualTo(line);
        }
    }

    @Test
    void random_markup_never_changes_its_words_and_never_fails() {
        long seed = 7L;
        Random random = new Random(seed);
        String[] pieces = {
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<em>",
            "</em>",
            "<ul>",
            "<li>",
            "</li>",
            "</ul>",
            "<br>",
            "<a href=x>",
            "</a>",
            "<blockquote>",
            "</blockquote>",
            "<div>",
            "</div>",
            "word ",
            "two words",
            "*",
            "_x_",
            "- y",
            "<h2>",
            "</h2>"
        };
        int kept = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder html = new StringBuilder();
            int length = random.nextInt(14);
            for (int j = 0; j < length; j++) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            String source = html.toString();
            var markdown = HtmlToMarkdown.convert(source);
            if (markdown.isPresent()) {
                kept++;
                assertThat(PlainText.words(Jsoup.parse(rendered(markdown.get())).text()))
                        .as("seed %d, case %d: %s gave %s", seed, i, source, markdown.get())
                        .isEqualTo(PlainText.words(Jsoup.parse(source).text()));
            }
        }
        assertThat(kept).as("seed %d: conversions", seed).isGreaterThan(2_000);
    }

    @Test
    void nesting_without_end_does_not_overflow() {
        String html = "<div>".repeat(100_000) + "deep" + "<blockquote>".repeat(100_000);
        assertThat(HtmlToMarkdown.convert(html).orElse("deep")).contains("deep");
    }

    private static String rendered(String markdown) {
        var struck = List.of(StrikethroughExtension.create());
        return HtmlRenderer.builder()
                .extensions(struck)
                .build()
                .render(Parser.builder().extensions(struck).build().parse(markdown));
    }
}
