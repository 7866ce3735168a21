package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.strict.Yaml;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields at the top of a Markdown file, between two lines {@code ---}, and the text below them. */
record FrontMatter(Node.Mapping fields, Piece body) {
    // A text may begin with a word and a colon, but hardly with one of these.
    private static final Pattern FIELD =
            Pattern.compile("\\s*(---\\s*\\n\\s*)?(title|timeZone|topics|kicker|standfirst|authors|slug|date):\\s");

    /** Empty with a problem when the fields cannot be read; a file without front matter has no fields. */
    static Optional<FrontMatter> read(String text, String file, Problems problems) {
        int lineEnd = endOfLine(text, 0);
        if (!text.substring(0, lineEnd).stripTrailing().equals("---")) {
            if (FIELD.matcher(text).lookingAt()) {
                problems.error(
                        Code.FRONT_MATTER,
                        new Place(file, 1, 1, ""),
                        "The fields at the top of the file do not begin with a line \"---\" at the margin.",
                        "Write such a line above them, and one below the last.");
                return Optional.empty();
            }
            return Optional.of(new FrontMatter(new Node.Mapping(Map.of(), 1, 1), Piece.of(text, file)));
        }
        int start = Math.min(lineEnd + 1, text.length());
        int line = 2;
        for (int at = start; at < text.length(); at = lineEnd + 1, line++) {
            lineEnd = endOfLine(text, at);
            if (closes(text, at, lineEnd)) {
                Piece fields = new Piece(text.substring(start, at), file, 2, 1, "");
                String rest = text.substring(Math.min(lineEnd + 1, text.length()));
                Piece body = new Piece(rest, file, line + 1, 1, "");
                return mapping(fields, problems).map(mapping -> new FrontMatter(mapping, body));
            }
        }
        problems.error(
                Code.FRONT_MATTER,
                new Place(file, 1, 1, ""),
                "The front matter that begins here is never closed.",
                "Write a line \"---\" after its last field.");
        return Optional.empty();
    }

    private static Optional<Node.Mapping> mapping(Piece fields, Problems problems) {
        return Yaml.read(fields, problems).flatMap(node -> {
            if (node instanceof Node.Mapping mapping) {
                return Optional.of(mapping);
            }
            if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING) {
                return Optional.of(new Node.Mapping(Map.of(), 1, 1));
            }
            problems.error(
                    Code.FRONT_MATTER,
                    fields.start(),
                    "The front matter holds " + node.noun() + " where fields are expected.",
                    "Write \"name: value\" in each line.");
            return Optional.empty();
        });
    }

    private static boolean closes(String text, int from, int to) {
        boolean fence = text.startsWith("---", from) || text.startsWith("...", from);
        return fence && text.substring(from + 3, Math.max(from + 3, to)).isBlank();
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
