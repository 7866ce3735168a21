package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.input.text.Characters;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.input.text.Unreadable;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Makes nodes of a parser's tokens. Jackson itself keeps the last of two equal fields in silence. */
sealed class TreeReader permits YamlTree {
    /** How deep lists and fields may lie in each other. */
    static final int MAX_DEPTH = 100;

    final JsonParser parser;
    final Problems problems;
    private final Piece piece;

    TreeReader(JsonParser parser, Piece piece, Problems problems) {
        this.parser = parser;
        this.piece = piece;
        this.problems = problems;
    }

    @Nullable
    JsonToken advance() {
        return parser.nextToken();
    }

    /** Of the current token. */
    Place place() {
        return place(parser.currentTokenLocation());
    }

    Place place(TokenStreamLocation at) {
        return piece.at(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** The value that begins at the current token; afterwards its last token is the current one. */
    Node value() throws Unreadable {
        checkDepth();
        inspect();
        Place place = place();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> list(place);
            default -> scalar(kind(token), place);
        };
    }

    /** Looks at the token before it is taken, a field's name or the beginning of a value. */
    void inspect() throws Unreadable {}

    /** A name that is the current token, with its value; reported and absent when the mapping has it already. */
    void field(Map<String, Node.Field> fields, Node value, String name, Place place) {
        Node.Field first = fields.putIfAbsent(name, new Node.Field(name, value, place.line(), place.column()));
        if (first != null) {
            problems.error(
                    Code.DUPLICATE_FIELD,
                    place.field(name),
                    "The field \"" + name + "\" stands twice, first in line " + first.line() + ".",
                    "Keep one of the two.");
        }
    }

    String name(Place place) {
        return Characters.clean(parser.currentName(), place, problems);
    }

    void checkDepth() throws Unreadable {
        if (parser.streamReadContext().getNestingDepth() > MAX_DEPTH) {
            throw new Unreadable(new Problem(
                    Level.ERROR,
                    Code.TOO_DEEP,
                    place(),
                    "Lists and fields lie in each other more than " + MAX_DEPTH + " deep.",
                    "Look for brackets that are never closed."));
        }
    }

    /** What a scalar of this kind counts as; formats without types of their own say otherwise. */
    Node.Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Node.Kind.FLAG;
            case VALUE_NULL -> Node.Kind.NOTHING;
            default -> Node.Kind.TEXT;
        };
    }

    private Node scalar(Node.Kind kind, Place place) {
        String text = kind == Node.Kind.NOTHING ? "" : Characters.clean(parser.getString(), place, problems);
        return new Node.Scalar(text, kind, place.line(), place.column());
    }

    private Node mapping(Place start) throws Unreadable {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        while (advance() == JsonToken.PROPERTY_NAME) {
            inspect();
            Place place = place();
            String name = name(place);
            advance();
            field(fields, value(), name, place);
        }
        return new Node.Mapping(fields, start.line(), start.column());
    }

    private Node list(Place start) throws Unreadable {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = advance(); token != null && token != JsonToken.END_ARRAY; token = advance()) {
            items.add(value());
        }
        return new Node.Seq(items, start.line(), start.column());
    }
}
