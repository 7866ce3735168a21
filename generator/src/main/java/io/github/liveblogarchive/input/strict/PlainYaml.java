package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the YAML that nearly all front matter is: {@code name: value} in each line, where a value is words, a text in
 * quotation marks without an escape, a list in brackets, or a list of lines that begin with a hyphen. All else is for
 * the library, which costs much more; what both read, they read alike.
 */
final class PlainYaml {
    private static final int LONGEST_NAME = 100;

    private final Piece piece;
    private final String text;
    private final Map<String, Node.Field> fields = new LinkedHashMap<>();
    private int line;
    private int start;
    private int end;

    private PlainYaml(Piece piece) {
        this.piece = piece;
        this.text = piece.text();
    }

    /** Empty where the library has to read. */
    static Optional<Node> read(Piece piece) {
        PlainYaml yaml = new PlainYaml(piece);
        try {
            yaml.fields();
        } catch (NotPlain e) {
            return Optional.empty();
        }
        return yaml.fields.values().stream()
                .findFirst()
                .map(first -> new Node.Mapping(yaml.fields, first.line(), first.column()));
    }

    /** Thrown where something stands that is for the library. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super("", null, false, false);
        }
    }

    private void fields() throws NotPlain {
        for (boolean more = nextLine(); more; ) {
            if (start == end) {
                more = nextLine();
                continue;
            }
            int colon = endOfName();
            String name = text.substring(start, colon);
            Place at = place(start);
            int value = behindSpaces(colon + 1);
            if (value > colon + 1 == (value == end)) {
                throw new NotPlain();
            }
            Node node;
            if (value == end) {
                node = lines();
                more = start <= text.length();
            } else {
                node = value(value);
                more = nextLine();
            }
            if (fields.put(name, new Node.Field(name, node, at.line(), at.column())) != null) {
                throw new NotPlain();
            }
        }
    }

    private int endOfName() throws NotPlain {
        int at = start;
        while (at < end && (isLetter(text.charAt(at)) || (at > start && isInName(text.charAt(at))))) {
            at++;
        }
        if (at == start || at == end || text.charAt(at) != ':' || at - start > LONGEST_NAME) {
            throw new NotPlain();
        }
        return at;
    }

    /** The list of the lines that follow; afterwards the line behind it is the current one. */
    private Node lines() throws NotPlain {
        List<Node> items = new ArrayList<>();
        Place at = piece.start();
        int indent = -1;
        boolean more = nextLine();
        for (; more; more = nextLine()) {
            int hyphen = behindSpaces(start);
            boolean item = hyphen + 1 < end && text.charAt(hyphen) == '-' && text.charAt(hyphen + 1) == ' ';
            if (!item) {
                break;
            }
            if (indent < 0) {
                indent = hyphen - start;
                at = place(hyphen);
            }
            int value = behindSpaces(hyphen + 1);
            if (hyphen - start != indent || value == end || text.charAt(value) == '[') {
                throw new NotPlain();
            }
            items.add(value(value));
        }
        if (items.isEmpty()) {
            throw new NotPlain();
        }
        if (!more) {
            start = text.length() + 1;
        }
        return new Node.Seq(items, at.line(), at.column());
    }

    /** The value from here to the end of the line. */
    private Node value(int from) throws NotPlain {
        char first = text.charAt(from);
        if (first == '[') {
            return list(from);
        }
        int to = first == '"' || first == '\'' ? closing(from) : endOfWords(from);
        if (behindSpaces(to) != end) {
            throw new NotPlain();
        }
        return scalar(from, to);
    }

    private Node list(int from) throws NotPlain {
        List<Node> items = new ArrayList<>();
        int at = behindSpaces(from + 1);
        boolean closed = at < end && text.charAt(at) == ']';
        while (!closed) {
            if (at == end) {
                throw new NotPlain();
            }
            char first = text.charAt(at);
            int to = first == '"' || first == '\'' ? closing(at) : endOfItem(at);
            items.add(scalar(at, to));
            at = behindSpaces(to);
            if (at == end || (text.charAt(at) != ',' && text.charAt(at) != ']')) {
                throw new NotPlain();
            }
            closed = text.charAt(at) == ']';
            at = closed ? at : behindSpaces(at + 1);
        }
        if (behindSpaces(at + 1) != end) {
            throw new NotPlain();
        }
        Place place = place(from);
        return new Node.Seq(items, place.line(), place.column());
    }

    private Node scalar(int from, int to) throws NotPlain {
        boolean quoted = text.charAt(from) == '"' || text.charAt(from) == '\'';
        String value = quoted ? text.substring(from + 1, to - 1) : text.substring(from, to);
        if (!quoted && value.equalsIgnoreCase("null")) {
            throw new NotPlain();
        }
        Place at = place(from);
        return new Node.Scalar(value, Node.Kind.TEXT, at.line(), at.column());
    }

    /** Behind the quotation mark that closes the one here. */
    private int closing(int from) throws NotPlain {
        char mark = text.charAt(from);
        for (int at = from + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == mark) {
                return at + 1;
            }
            if (!isPlain(c) || (c == '\\' && mark == '"')) {
                throw new NotPlain();
            }
        }
        throw new NotPlain();
    }

    /** Behind the words of a line that begin here. */
    private int endOfWords(int from) throws NotPlain {
        int to = from;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            boolean begins = at > from || isLetter(c) || isDigit(c) || c >= 0xA0;
            boolean isField = c == ':' && (at + 1 == end || text.charAt(at + 1) == ' ');
            if (!begins || isField || c == '#' || !isPlain(c)) {
                throw new NotPlain();
            }
            to = c == ' ' ? to : at + 1;
        }
        return to;
    }

    /** Behind the words of an item of a list in brackets. */
    private int endOfItem(int from) throws NotPlain {
        int to = from;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == ',' || c == ']') {
                break;
            }
            boolean begins = at > from || isLetter(c) || isDigit(c) || c >= 0xA0;
            if (!begins || "#:\"[{}".indexOf(c) >= 0 || !isPlain(c)) {
                throw new NotPlain();
            }
            to = c == ' ' ? to : at + 1;
        }
        if (to == from) {
            throw new NotPlain();
        }
        return to;
    }

    private boolean nextLine() {
        start = line == 0 ? 0 : end + 1;
        line++;
        if (start >= text.length()) {
            return false;
        }
        int feed = text.indexOf('\n', start);
        end = feed < 0 ? text.length() : feed;
        return true;
    }

    private int behindSpaces(int from) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    // A character beyond the first plane counts as one.
    private Place place(int at) {
        return piece.at(line, text.codePointCount(start, at) + 1);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInName(char c) {
        return isDigit(c) || c == '_' || c == '-';
    }

    // The others are breaks of lines, marks and tabs.
    private static boolean isPlain(char c) {
        return c >= ' '
                && c != 0x7F
                && (c < 0x80 || c >= 0xA0)
                && c != '\u2028'
                && c != '\u2029'
                && c < 0xFFF0
                && c != '\uFEFF';
    }
}
