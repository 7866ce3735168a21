package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.input.text.Unreadable;
import io.github.liveblogarchive.report.Problems;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Refuses what YAML has beyond plain values. The parser hands out some anchors and takes others away in silence, so the
 * text itself is asked with which character a value begins.
 */
final class YamlTree extends TreeReader {
    private final String text;
    private int line = 1;
    private int lineStart;
    private char first;

    YamlTree(JsonParser parser, Piece piece, Problems problems) {
        super(parser, piece, problems);
        this.text = piece.text();
    }

    @Override
    void inspect() throws Unreadable {
        first = firstCharacter();
        switch (first) {
            case '&' -> throw refused("An anchor (&) stands here.");
            case '*' -> throw refused("An alias (*) stands here.");
            case '!' -> throw refused("A tag (!) stands here.");
            default -> {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("<<")) {
                    throw Yaml.refused(place(), "A merge key (<<) stands here.", "Write the fields themselves.");
                }
            }
        }
    }

    @Override
    Node.Kind kind(JsonToken token) {
        boolean nothing = token == JsonToken.VALUE_NULL || (first == '~' && parser.getStringLength() == 1);
        return nothing ? Node.Kind.NOTHING : Node.Kind.TEXT;
    }

    private Unreadable refused(String message) {
        return Yaml.refused(place(), message, "Write the value itself; put a text that begins so in quotation marks.");
    }

    // Tokens come in the order of the text, so that each line is looked for only once.
    private char firstCharacter() {
        var at = parser.currentTokenLocation();
        while (line < at.getLineNr()) {
            int feed = text.indexOf('\n', lineStart);
            if (feed < 0) {
                return ' ';
            }
            lineStart = feed + 1;
            line++;
        }
        int lineEnd = text.indexOf('\n', lineStart);
        String rest = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
        int column = at.getColumnNr() - 1;
        if (column < 0 || rest.codePointCount(0, rest.length()) <= column) {
            return ' ';
        }
        return rest.charAt(rest.offsetByCodePoints(0, column));
    }
}
