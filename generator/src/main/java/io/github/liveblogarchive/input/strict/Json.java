package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.input.text.Unreadable;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads strict JSON. Numbers of more than 1,000 digits, texts of more than 20 million characters and values more than
 * 100 deep are refused, as are comments, trailing commas and a second value.
 */
public final class Json {
    private Json() {}

    /** The value of a text; empty with a problem when it is no JSON. */
    public static Optional<Node> read(Piece piece, Problems problems) {
        Optional<Node> plain = PlainJson.read(piece);
        return plain.isPresent() ? plain : readAny(piece, problems);
    }

    /** As {@link #read}, for any text. */
    static Optional<Node> readAny(Piece piece, Problems problems) {
        try (Reader reader = new StringReader(piece.text())) {
            return read(reader, piece, problems, Json::whole);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can always be read", e);
        }
    }

    /**
     * The object of a text without the items of one list, which may be larger than the memory: the list's field is kept
     * without a value, so that it is known where it stands.
     *
     * @throws IOException where the reader fails; what is wrong with the text is a problem instead
     */
    public static Optional<Node> readWithout(String list, Reader reader, String file, Problems problems)
            throws IOException {
        return read(reader, Piece.of("", file), problems, tree -> without(list, tree));
    }

    /**
     * Hands out the items of the list one by one, and leaves everything else out. The text is one that
     * {@link #readWithout} has read before.
     *
     * @throws IOException where the reader fails
     */
    public static void readItems(String list, Reader reader, String file, Problems problems, Consumer<Node> items)
            throws IOException {
        read(reader, Piece.of("", file), problems, tree -> items(list, tree, items));
    }

    /** What is done with the tokens once the first is there. */
    private interface Reading {
        Node read(TreeReader tree) throws Unreadable;
    }

    private static Optional<Node> read(Reader reader, Piece piece, Problems problems, Reading reading)
            throws IOException {
        try (var parser = Library.FACTORY.createParser(ObjectReadContext.empty(), reader)) {
            return read(new TreeReader(parser, piece, problems), piece, problems, reading);
        }
    }

    private static Optional<Node> read(TreeReader tree, Piece piece, Problems problems, Reading reading)
            throws IOException {
        try {
            if (tree.advance() == null) {
                TextReader.reportBlank(false, piece.file(), problems);
                return Optional.empty();
            }
            Node node = reading.read(tree);
            if (tree.advance() != null) {
                problems.error(
                        Code.BROKEN_JSON,
                        tree.place(),
                        "Something follows after the end of the JSON value.",
                        "Keep one value, or name the file .ndjson to hold one value a line.");
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (Unreadable e) {
            problems.add(e.problem());
        } catch (JacksonIOException e) {
            if (!(e.getCause() instanceof Unreadable unreadable)) {
                throw e.getCause();
            }
            problems.add(unreadable.problem());
        } catch (JacksonException e) {
            problems.add(problem(e, tree));
        }
        return Optional.empty();
    }

    private static Node whole(TreeReader tree) throws Unreadable {
        return tree.value();
    }

    private static Node without(String list, TreeReader tree) throws Unreadable {
        if (tree.parser.currentToken() != JsonToken.START_OBJECT) {
            return tree.value();
        }
        Place start = tree.place();
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        while (tree.advance() == JsonToken.PROPERTY_NAME) {
            Place place = tree.place();
            String name = tree.name(place);
            boolean isList = tree.advance() == JsonToken.START_ARRAY && name.equals(list);
            if (isList) {
                skip(tree);
            }
            Node value = isList ? new Node.Scalar("", Node.Kind.NOTHING, place.line(), place.column()) : tree.value();
            tree.field(fields, value, name, place);
        }
        return new Node.Mapping(fields, start.line(), start.column());
    }

    private static Node items(String list, TreeReader tree, Consumer<Node> items) throws Unreadable {
        Place start = tree.place();
        while (tree.advance() == JsonToken.PROPERTY_NAME) {
            String name = tree.parser.currentName();
            if (tree.advance() == JsonToken.START_ARRAY && name.equals(list)) {
                while (tree.advance() != JsonToken.END_ARRAY) {
                    items.accept(tree.value());
                }
            } else {
                skip(tree);
            }
        }
        return new Node.Mapping(Map.of(), start.line(), start.column());
    }

    // Not the parser's own skipChildren, which looks at no depth.
    private static void skip(TreeReader tree) throws Unreadable {
        int open = 0;
        do {
            tree.checkDepth();
            JsonToken token = tree.parser.currentToken();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (open > 0 && tree.advance() != null);
    }

    private static Problem problem(JacksonException e, TreeReader tree) {
        Place place = tree.place(e.getLocation() == null ? tree.parser.currentLocation() : e.getLocation());
        String said = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return new Problem(Level.ERROR, Code.TOO_LARGE, place, tooLarge(said), "Shorten it.");
        }
        return new Problem(Level.ERROR, Code.BROKEN_JSON, place, "This is no valid JSON: " + plain(said), hint(said));
    }

    private static String tooLarge(String said) {
        if (said.startsWith("Number")) {
            return "A number has more than 1000 digits.";
        }
        return said.startsWith("String") ? "A text is longer than 20000000 characters." : "A name is too long.";
    }

    // The parser's advice is for programmers: which of its switches to turn.
    private static String plain(String said) {
        String text = said;
        for (String advice : List.of(" (enable", ": enable", ": maybe a", ": was expecting (")) {
            int at = text.indexOf(advice);
            text = at > 0 ? text.substring(0, at) : text;
        }
        text = text.replaceAll(" \\(code [^)]*\\)", "").replace("('\"')", "\"").replaceAll(" \\(start marker at.*", "");
        return text.endsWith(".") ? text : text + ".";
    }

    private static String hint(String said) {
        if (said.startsWith("Unexpected end-of-input") || said.startsWith("Unexpected end of")) {
            return "Close every bracket and quotation mark.";
        }
        if (said.contains("('/'") || said.contains("('#'")) {
            return "JSON has no comments.";
        }
        if (said.contains("('}'") || said.contains("(']'")) {
            return "Is there a comma too many before it?";
        }
        if (said.contains("(''')")) {
            return "JSON uses double quotation marks.";
        }
        return said.contains("was expecting comma") ? "Is a comma missing before it?" : "";
    }

    /** Apart, so that what is plain does not wait for the library. */
    private static final class Library {
        static final JsonFactory FACTORY = new JsonFactory();
    }
}
