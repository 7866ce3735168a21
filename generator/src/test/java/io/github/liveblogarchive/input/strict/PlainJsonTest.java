package io.github.liveblogarchive.input.strict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.report.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read without the library must be what the library reads, places included. */
class PlainJsonTest {
    private static final List<String> SCALARS = List.of(
            "\"\"",
            "\"words\"",
            "\"Zürich 🙂\"",
            "\"a\\nb\"",
            "\"\\\"q\\\" \\\\ \\/ \\t \\r\"",
            "\"\\u2019\"",
            "\"\\uD83D\\uDE42\"",
            "\"\\uD83D\"",
            "\"\\u0007\"",
            "\"\\b\"",
            "\"\\f\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"open",
            "\"a\tb\"",
            "'single'",
            "true",
            "false",
            "null",
            "True",
            "nul",
            "truex",
            "0",
            "-0",
            "-1.50",
            "12",
            "012",
            "1.",
            ".5",
            "1e3",
            "1E-2",
            "+1",
            "--1",
            "123456789012345678901234567890",
            "NaN",
            "// c\n1",
            "/* c */1",
            "x",
            "");
    private static final List<String> NAMES = List.of(
            "\"a\"", "\"b\"", "\"c\"", "\"d e\"", "\"\"", "\"\\u0061\"", "\"ключ\"", "\"\\u0000\"", "a", "'a'", "1");
    private static final List<String> SPACES = List.of("", "", "", " ", "  ", "\t", "\n");

    private final StringBuilder text = new StringBuilder();
    private Random random = new Random(0);
    private boolean wild;

    @Test
    void what_is_plain_is_read_as_the_library_reads_it() {
        int plain = 0;
        for (int seed = 0; seed < 60_000; seed++) {
            random = new Random(seed);
            wild = random.nextInt(3) == 0;
            text.setLength(0);
            value(0);
            if (random.nextInt(30) == 0) {
                text.append(random.nextBoolean() ? " " : ",");
            }
            if (wild && !text.isEmpty()) {
                int at = random.nextInt(text.length());
                text.delete(at, Character.isSurrogate(text.charAt(at)) ? at : at + 1);
            }
            Piece piece = new Piece(text.toString(), "f", 7, 1, "");
            Optional<Node> quick = PlainJson.read(piece);
            if (quick.isPresent()) {
                plain++;
                Problems problems = new Problems();
                assertThat(quick).as("seed %d: %s", seed, text).isEqualTo(Json.readAny(piece, problems));
                assertThat(problems.list()).as("seed %d: %s", seed, text).isEmpty();
            }
        }
        assertThat(plain).isGreaterThan(5_000);
    }

    @Test
    void a_usual_entry_needs_no_library() {
        String entry = "{\"id\":\"e1\",\"body\":\"“Words”\\n\\n*more* \\u2014 of it\",\"topics\":[\"Sea\", \"Air\"],"
                + " \"key\": true, \"order\": 1.5, \"image\": {\"src\": \"/a.png\", \"width\": 12}, \"title\": null}";

        assertThat(PlainJson.read(Piece.of(entry, "f"))).isPresent();
    }

    private void value(int depth) {
        space();
        int kind = depth > 3 ? 9 : random.nextInt(10);
        if (kind < 4) {
            text.append('{');
            for (int i = random.nextInt(4); i > 0; i--) {
                space();
                text.append(wild ? oneOf(NAMES) : "\"n" + i + "\"");
                space();
                text.append(':');
                value(depth + 1);
                text.append(i > 1 ? "," : "");
            }
            text.append('}');
        } else if (kind < 6) {
            text.append('[');
            for (int i = random.nextInt(4); i > 0; i--) {
                value(depth + 1);
                text.append(i > 1 ? "," : "");
            }
            text.append(']');
        } else {
            text.append(wild ? oneOf(SCALARS) : SCALARS.get(random.nextInt(7)));
        }
        space();
    }

    private void space() {
        text.append(wild ? oneOf(SPACES) : SPACES.get(random.nextInt(5)));
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
