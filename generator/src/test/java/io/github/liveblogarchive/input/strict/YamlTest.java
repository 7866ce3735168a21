package io.github.liveblogarchive.input.strict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem.Level;
import io.github.liveblogarchive.report.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "off",
                "012",
                "1_000",
                "1.10",
                "0x1F",
                "12:30",
                "2024-11-08",
                "1e3",
                ".inf",
                "true",
                "-0",
                "${HOME}",
                "<"
            })
    void a_scalar_stays_the_text_that_was_written(String written) {
        Node.Scalar scalar = scalar("a: " + written);
        assertThat(scalar.text()).isEqualTo(written);
        assertThat(scalar.kind()).isEqualTo(Node.Kind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: null", "a: ~", "a: # a remark"})
    void nothing_is_nothing(String yaml) {
        assertThat(scalar(yaml).kind()).isEqualTo(Node.Kind.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"\"", "a: 'null'", "a: \"~\"", "a: '&x'", "a: \"*x\"", "a: '!!str x'", "a: |\n  *x"})
    void a_quoted_text_is_a_text_whatever_it_begins_with(String yaml) {
        assertThat(scalar(yaml).kind()).isEqualTo(Node.Kind.TEXT);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x b",
                "a: &x\n  b: c",
                "&x a: b",
                "a: [&x b]",
                "a: *x",
                "a: [b, *x]",
                "*x : b",
                "a: !!int 3",
                "a: ! b",
                "!t {a: b}",
                "a: {<<: {b: c}}",
                "a: b\n---\nc: d",
                "a: b\n---\n",
                "é🌉: &x b"
            })
    void what_goes_beyond_plain_values_is_refused(String yaml) {
        assertThat(Yaml.read(Piece.of(yaml, "f"), problems)).isEmpty();
        assertThat(problems.count(Level.ERROR, Code.YAML_FEATURE))
                .as(problems.list().toString())
                .isEqualTo(1);
    }

    @Test
    void places_are_those_of_the_file_that_the_piece_stands_in() {
        Piece piece = new Piece("a: b\nc:\n  - d\n  - {e: f}\n", "f", 10, 3, "");
        Node.Mapping mapping = (Node.Mapping) Yaml.read(piece, problems).orElseThrow();
        Node.Seq list = (Node.Seq) mapping.fields().get("c").value();
        assertThat(mapping.fields().get("c").line()).isEqualTo(11);
        assertThat(list.items().get(1).line()).isEqualTo(13);
        assertThat(list.items().get(1).column()).isEqualTo(7);
    }

    @Test
    void both_of_two_equal_fields_are_named_and_the_first_is_kept() {
        Node.Mapping mapping = (Node.Mapping)
                Yaml.read(Piece.of("a: 1\nb: 2\na: 3\n", "f"), problems).orElseThrow();
        assertThat(((Node.Scalar) mapping.fields().get("a").value()).text()).isEqualTo("1");
        assertThat(problems.list().get(0))
                .hasToString("ERROR f:3:1 (field \"a\") [duplicate-field]: "
                        + "The field \"a\" stands twice, first in line 1. Keep one of the two.");
    }

    private Node.Scalar scalar(String yaml) {
        Node.Mapping mapping =
                (Node.Mapping) Yaml.read(Piece.of(yaml, "f"), problems).orElseThrow();
        return (Node.Scalar) mapping.fields().get("a").value();
    }
}
