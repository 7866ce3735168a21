package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.input.text.Characters;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON in one line in which nothing is wrong, as a line of NDJSON nearly always is. All else is for the library,
 * which knows what to say of it; what both read, they read alike.
 */
final class PlainJson {
    private static final int DEEPEST = 50;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 18;

    private final Piece piece;
    private final String text;
    private final char[] chars;
    private int at;
    private int depth;
    private boolean coded;

    private PlainJson(Piece piece) {
        this.piece = piece;
        this.text = piece.text();
        this.chars = text.toCharArray();
    }

    /**
     * Empty where the library has to read.
     *
     * @param piece a text as {@link io.github.liveblogarchive.input.text.TextReader} gives it, so that only an escape can
     *     bring a character that is left out
     */
    static Optional<Node> read(Piece piece) {
        PlainJson json = new PlainJson(piece);
        try {
            Node node = json.value();
            return json.skip() == 0 && json.at == json.chars.length ? Optional.of(node) : Optional.empty();
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    /** Thrown where something stands that is for the library. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super("", null, false, false);
        }
    }

    private Node value() throws NotPlain {
        char first = skip();
        Place place = piece.at(1, at + 1);
        return switch (first) {
            case '{' -> mapping(place);
            case '[' -> list(place);
            case '"' -> new Node.Scalar(string(), Node.Kind.TEXT, place.line(), place.column());
            case 't' -> word("true", Node.Kind.FLAG, place);
            case 'f' -> word("false", Node.Kind.FLAG, place);
            case 'n' -> word("null", Node.Kind.NOTHING, place);
            default -> new Node.Scalar(number(), Node.Kind.NUMBER, place.line(), place.column());
        };
    }

    private Node mapping(Place start) throws NotPlain {
        deeper();
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        boolean closed = take('}');
        while (!closed) {
            if (skip() != '"') {
                throw new NotPlain();
            }
            Place place = piece.at(1, at + 1);
            String name = string();
            if (name.length() > LONGEST_NAME || skip() != ':') {
                throw new NotPlain();
            }
            at++;
            Node.Field field = new Node.Field(name, value(), place.line(), place.column());
            if (fields.put(name, field) != null) {
                throw new NotPlain();
            }
            closed = take('}');
            if (!closed && !take(',')) {
                throw new NotPlain();
            }
        }
        depth--;
        return new Node.Mapping(fields, start.line(), start.column());
    }

    private Node list(Place start) throws NotPlain {
        deeper();
        List<Node> items = new ArrayList<>();
        boolean closed = take(']');
        while (!closed) {
            items.add(value());
            closed = take(']');
            if (!closed && !take(',')) {
                throw new NotPlain();
            }
        }
        depth--;
        return new Node.Seq(items, start.line(), start.column());
    }

    private void deeper() throws NotPlain {
        at++;
        if (++depth > DEEPEST) {
            throw new NotPlain();
        }
    }

    private Node word(String word, Node.Kind kind, Place place) throws NotPlain {
        if (!text.startsWith(word, at)) {
            throw new NotPlain();
        }
        at += word.length();
        delimiter();
        return new Node.Scalar(kind == Node.Kind.NOTHING ? "" : word, kind, place.line(), place.column());
    }

    private String number() throws NotPlain {
        int from = at;
        at += at < chars.length && chars[at] == '-' ? 1 : 0;
        int whole = at;
        digits();
        boolean zeros = at - whole > 1 && chars[whole] == '0';
        if (at < chars.length && chars[at] == '.') {
            at++;
            digits();
        }
        delimiter();
        if (zeros || at - from > LONGEST_NUMBER) {
            throw new NotPlain();
        }
        return text.substring(from, at);
    }

    private void digits() throws NotPlain {
        int from = at;
        while (at < chars.length && chars[at] >= '0' && chars[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw new NotPlain();
        }
    }

    private void delimiter() throws NotPlain {
        if (at < chars.length && ",]} ".indexOf(chars[at]) < 0) {
            throw new NotPlain();
        }
    }

    /** The text that begins with the quotation mark here. */
    private String string() throws NotPlain {
        int from = ++at;
        while (at < chars.length && chars[at] != '"' && chars[at] != '\\') {
            // A line feed or a tab, which must be escaped, and what no text holds.
            if (chars[at++] < ' ') {
                throw new NotPlain();
            }
        }
        if (at == chars.length) {
            throw new NotPlain();
        }
        return chars[at++] == '"' ? text.substring(from, at - 1) : escaped(from);
    }

    private String escaped(int from) throws NotPlain {
        // What was read is overwritten by what it means, which is never longer.
        int to = at - 1;
        boolean open = true;
        coded = false;
        at--;
        while (open) {
            if (at >= chars.length || chars[at] < ' ') {
                throw new NotPlain();
            }
            char c = chars[at++];
            open = c != '"';
            if (open) {
                chars[to++] = c == '\\' ? escape() : c;
            }
        }
        String value = new String(chars, from, to - from);
        if (coded && !Characters.isClean(value)) {
            throw new NotPlain();
        }
        return value;
    }

    private char escape() throws NotPlain {
        char c = at < chars.length ? chars[at++] : 0;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '"', '\\', '/' -> c;
            case 'u' -> {
                coded = true;
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = at < chars.length && chars[at] < 0x80 ? Character.digit(chars[at++], 16) : -1;
                    if (digit < 0) {
                        throw new NotPlain();
                    }
                    code = code * 16 + digit;
                }
                yield (char) code;
            }
            default -> throw new NotPlain();
        };
    }

    private boolean take(char c) {
        boolean there = skip() == c;
        at += there ? 1 : 0;
        return there;
    }

    /** The character behind the spaces here, 0 at the end. */
    private char skip() {
        while (at < chars.length && chars[at] == ' ') {
            at++;
        }
        return at < chars.length ? chars[at] : 0;
    }
}
