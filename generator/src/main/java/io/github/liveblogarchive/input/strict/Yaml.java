package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.input.text.Unreadable;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import io.github.liveblogarchive.report.Problems;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads the plain part of YAML: fields, lists and texts. Anchors, aliases, merge keys, tags and a second document are
 * refused, and a scalar is the text that was written, so that {@code no}, {@code 012} and {@code 12:30} stay that.
 */
public final class Yaml {
    private Yaml() {}

    /**
     * The value of a text, {@link Node.Kind#NOTHING} when it holds no value; empty with a problem when it is no such
     * YAML. How large it may be is for whoever opens the file.
     */
    public static Optional<Node> read(Piece piece, Problems problems) {
        Optional<Node> plain = PlainYaml.read(piece);
        return plain.isPresent() ? plain : readAny(piece, problems);
    }

    /** As {@link #read}, for any text. */
    static Optional<Node> readAny(Piece piece, Problems problems) {
        try (JsonParser parser = Library.FACTORY.createParser(ObjectReadContext.empty(), piece.text())) {
            YamlTree tree = new YamlTree(parser, piece, problems);
            if (tree.advance() == null) {
                return Optional.of(new Node.Scalar("", Node.Kind.NOTHING, piece.line(), piece.column()));
            }
            Node node = tree.value();
            if (tree.advance() != null) {
                throw refused(
                        tree.place(), "A second YAML document begins here.", "Keep one; delete the line \"---\".");
            }
            return Optional.of(node);
        } catch (Unreadable e) {
            problems.add(e.problem());
        } catch (JacksonException e) {
            problems.add(problem(e, piece));
        }
        return Optional.empty();
    }

    static Unreadable refused(Place place, String message, String hint) {
        return new Unreadable(new Problem(Level.ERROR, Code.YAML_FEATURE, place, message, hint));
    }

    private static Problem problem(JacksonException e, Piece piece) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            String said = marked.getProblem();
            boolean neverClosed = said.startsWith("found unexpected end of stream");
            Optional<Mark> mark = neverClosed ? marked.getContextMark() : marked.getProblemMark();
            Place place =
                    mark.map(m -> piece.at(m.getLine() + 1, m.getColumn() + 1)).orElse(piece.start());
            return new Problem(
                    Level.ERROR, Code.BROKEN_YAML, place, "This is no valid YAML: " + plain(said), hint(said));
        }
        var at = e.getLocation();
        Place place = at == null ? piece.start() : piece.at(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        String said = e.getOriginalMessage();
        if (said.contains("AliasEvent")) {
            return refused(place, "An alias cannot name a field.", "Write the name itself.")
                    .problem();
        }
        String message = said.startsWith("Expected a property name")
                ? "a field's name must be a text."
                : said.lines().findFirst().orElse("") + ".";
        return new Problem(Level.ERROR, Code.BROKEN_YAML, place, "This is no valid YAML: " + message, "");
    }

    private static String plain(String said) {
        if (said.contains("TAB")) {
            return "a tab stands where only spaces may.";
        }
        if (said.startsWith("found unexpected end of stream")) {
            return "a quotation mark is never closed.";
        }
        if (said.startsWith("mapping values are not allowed here")) {
            return "a second \": \" stands in one line, or the indentation is wrong.";
        }
        String text = said.replaceAll("\\(\\d+\\)", "")
                .replace("'<stream end>'", "the end of the text")
                .replace("'<block end>'", "the end of the block")
                .replace("<block end>", "the end of the block")
                .strip();
        return text.endsWith(".") ? text : text + ".";
    }

    private static String hint(String said) {
        if (said.contains("TAB")) {
            return "Indent with spaces.";
        }
        if (said.startsWith("found unexpected end of stream")) {
            return "Close it, or put the whole text in the other kind of quotation marks.";
        }
        if (said.startsWith("mapping values") || said.startsWith("unexpected character")) {
            return "Put the value in quotation marks.";
        }
        if (said.startsWith("could not find expected ':'")) {
            return "Every line is \"name: value\"; indent a text that goes on in the next line.";
        }
        return said.startsWith("expected <block end>") || said.contains("cannot start any token")
                ? "Look at the indentation, and put a value that begins with a sign in quotation marks."
                : "";
    }

    /** Apart, so that what is plain does not wait for the library. */
    private static final class Library {
        static final YAMLFactory FACTORY = YAMLFactory.builder()
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setAllowDuplicateKeys(true)
                        .build())
                .build();
    }
}
