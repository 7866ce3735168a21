package io.github.liveblogarchive.input.strict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the library must be what the library reads, places included. */
class PlainYamlTest {
    private static final List<String> VALUES = List.of(
            "plain words",
            "two  spaces ",
            "2024-11-08T09:15:30+01:00",
            "2024-11-08",
            "12:30",
            "0x1F",
            "012",
            "1e3",
            "1_000",
            ".5",
            "+1",
            "no",
            "true",
            "null",
            "Null",
            "NULL",
            "~",
            "",
            " ",
            "a:",
            "a: b",
            "a:b",
            "https://x.org/#top",
            "a #comment",
            "a#b",
            "# comment",
            "'single'",
            "'it''s'",
            "'a' b",
            "\"double\"",
            "\"with \\n escape\"",
            "\"a\" b",
            "\"it's\"",
            "'say \"x\"'",
            "'back\\slash'",
            "back\\slash",
            "\"open",
            "'open",
            "\"null\"",
            "\"~\"",
            "\"\"",
            "''",
            "\" a \"",
            "[]",
            "[ ]",
            "[a]",
            "[a, b]",
            "[ a , 'b' ,\"c\" ]",
            "[\"Ivo O’Shea\", Zoë]",
            "[a, ]",
            "[a,,b]",
            "[a",
            "[a] b",
            "[[a]]",
            "[{a: b}]",
            "[a: b]",
            "[null]",
            "[~]",
            "[O'Shea, 5 o'clock]",
            "[a b, c]",
            "[a # b]",
            "[-a]",
            "[🙂 smile, b]",
            "['x',y]",
            "[\"a\"b]",
            "{a: b}",
            "|",
            ">",
            "&a b",
            "*a",
            "!t a",
            "@a",
            "`a`",
            "%a",
            "-",
            "- a",
            "-a",
            "? a",
            "a - b",
            "a, b",
            "a]",
            "a}",
            "a [b]",
            "Zürich — „Brücke“",
            "Київ",
            "🙂",
            "«a»",
            "\u00A0a",
            "a\tb",
            "a\u2028b",
            "\uFEFFa",
            "---",
            "...",
            "a ---",
            "<<",
            "=",
            "y",
            "a'b",
            "a\"b",
            "a\\",
            "O'Shea");
    private static final List<String> NAMES = List.of(
            "title", "date", "a-b", "a_1", "Null", "n", "<<", "a b", "1", "\"q\"", "ключ", "-a", "title ", "x:y", "");
    private static final List<String> LINES = List.of(
            "",
            "",
            " ",
            "# comment",
            "  more",
            "- a",
            "- \"b\"",
            "-  'c'",
            "  - a",
            "  - Zoë: x",
            "  - [a]",
            "-",
            "- ",
            " - null",
            "  - - a",
            "---",
            "word",
            "\ttab",
            "- {a: b}",
            "- a\n  b");

    @Test
    void what_is_plain_is_read_as_the_library_reads_it() {
        int plain = 0;
        for (int seed = 0; seed < 60_000; seed++) {
            String text = text(new Random(seed));
            Piece piece = new Piece(text, "f", 2, 3, "");
            Optional<Node> quick = PlainYaml.read(piece);
            if (quick.isPresent()) {
                plain++;
                Problems problems = new Problems();
                assertThat(quick).as("seed %d:%n%s", seed, text).isEqualTo(Yaml.readAny(piece, problems));
                assertThat(problems.list()).as("seed %d:%n%s", seed, text).isEmpty();
            }
        }
        assertThat(plain).isGreaterThan(4_000);
    }

    @Test
    void every_value_alone_is_read_as_the_library_reads_it() {
        List<String> texts = new ArrayList<>();
        VALUES.forEach(value -> texts.add("title: " + value + "\nid: x\n"));
        VALUES.forEach(value -> texts.add("list:\n  - " + value + "\n  - b\nid: x"));
        NAMES.forEach(name -> texts.add(name + ": x\nid: x\n"));
        LINES.forEach(line -> texts.add("title: x\n" + line + "\nid: x\n"));
        LINES.forEach(line -> texts.add("title:\n" + line + "\nid: x\n"));
        for (String text : texts) {
            Piece piece = new Piece(text, "f", 2, 1, "");
            PlainYaml.read(piece)
                    .ifPresent(node -> assertThat(Yaml.readAny(piece, new Problems()))
                            .as(text)
                            .contains(node));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"Unexpected “statement” as talks continue\"\nid: e0009109\ndate: 2023-07-06T17:12:55+05:30\n"
                        + "topics: [\"Saltmarsh\", Sea]\nauthors: ['Dmytro Rasmussen']\n",
                "title: Plain\n\ntopics:\n  - Sea\n  - \"Air: more\"\nkey: true\n",
                "topics:\n- Sea\n- Air"
            })
    void usual_front_matter_needs_no_library(String text) {
        assertThat(PlainYaml.read(Piece.of(text, "f"))).isPresent();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        boolean wild = random.nextInt(3) == 0;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int kind = random.nextInt(8);
            if (kind == 0) {
                text.append(oneOf(LINES, random)).append('\n');
            } else if (kind == 1) {
                text.append(wild ? oneOf(NAMES, random) : "list" + i).append(":\n");
                for (int item = random.nextInt(3); item >= 0; item--) {
                    text.append(wild ? " ".repeat(random.nextInt(3)) : "  ").append("- ");
                    text.append(oneOf(VALUES, random)).append('\n');
                }
            } else {
                text.append(wild ? oneOf(NAMES, random) : "name" + i).append(random.nextInt(9) == 0 ? ":" : ": ");
                text.append(oneOf(VALUES, random)).append('\n');
            }
        }
        return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
    }

    private static String oneOf(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
