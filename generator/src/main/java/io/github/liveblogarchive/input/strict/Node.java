package io.github.liveblogarchive.input.strict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of JSON or YAML with its line and column in the file, both from 1. */
public sealed interface Node {
    int line();

    int column();

    /** What a scalar was written as. YAML knows only text and nothing: {@code no} and {@code 012} stay what they are. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }

    /** A text, number, flag or nothing; {@code text} is as it was written. */
    record Scalar(String text, Kind kind, int line, int column) implements Node {}

    /** Values in their order. */
    record Seq(List<Node> items, int line, int column) implements Node {
        public Seq {
            items = List.copyOf(items);
        }
    }

    /** Fields by name in the order of the source. */
    record Mapping(Map<String, Field> fields, int line, int column) implements Node {
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** A field of a mapping; line and column are those of its name. */
    record Field(String name, Node value, int line, int column) {}

    /** What it is, in a reader's words. */
    default String noun() {
        if (this instanceof Seq) {
            return "a list";
        }
        if (this instanceof Scalar scalar) {
            return switch (scalar.kind()) {
                case TEXT -> "a text";
                case NUMBER -> "a number";
                case FLAG -> "true or false";
                case NOTHING -> "nothing";
            };
        }
        return "fields of its own";
    }
}
