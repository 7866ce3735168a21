package io.github.liveblogarchive.input.web;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is damaged at random places is read or refused, and never ends the program. */
class BrokenInputTest {
    private static final int ROUNDS = 120;
    private static final List<String> PIECES = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "1e999",
            "\\ud800",
            "<",
            "</",
            "<![CDATA[",
            "]]>",
            "&",
            "&#x110000;",
            "<script>",
            "<figure>",
            "<img src=",
            "itemprop=liveBlogUpdate",
            "\"@id\":\"#\"",
            "\"@type\":[]",
            "http://[",
            "%",
            "2024-13-45",
            "99999999999",
            "\n",
            "\t",
            ";",
            "=\"",
            "\uFFFF",
            "\u202E",
            "\u0000",
            "<item>",
            "</entry>",
            "<atom:>",
            "xml:base=\"http://[::x\"",
            "<blockquote class=twitter-tweet>",
            "<table>");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "schema-org, schemaorg/schema-org, 1",
        "atom, feeds/atom, 2",
        "rss, feeds/rss, 3",
        "json-feed, feeds/json-feed, 4",
        "csv, table/csv, 5"
    })
    void a_damaged_file_never_ends_the_program(String name, String specs, long seed) throws IOException {
        InputFormat format = InputFormats.exports().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Spec> inputs = Spec.read(Problems.class, "/io/github/liveblogarchive/input/" + specs + ".txt");
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = inputs.get(random.nextInt(inputs.size())).input().replaceAll("(?m)^(option|file) .*\\n", "");
            StringBuilder damaged = new StringBuilder(text);
            for (int i = random.nextInt(6); i >= 0; i--) {
                damage(damaged, random);
            }
            Path file = Files.write(folder.resolve("broken"), damaged.toString().getBytes(StandardCharsets.UTF_8));
            assertThatCode(() -> WebRun.of(format, file, Map.of()))
                    .as("seed " + seed + ", round " + round + ": " + damaged)
                    .doesNotThrowAnyException();
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
            case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            default -> text.insert(at, (char) random.nextInt(random.nextBoolean() ? 128 : 0xD800));
        }
    }
}
