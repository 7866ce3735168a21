package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.body.Values;
import io.github.liveblogarchive.input.strict.Addresses;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Json;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.model.LiveBlog.Comment;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an archived thread of comments: a list, or the name of a JSON file beside the blog that holds one. */
final class Comments {
    private static final String LIST = "comments";

    private final InputContext context;
    private final EntrySink sink;
    private final Values values;
    private final String base;

    Comments(InputContext context, EntrySink sink, Values values, String base) {
        this.context = context;
        this.sink = sink;
        this.values = values;
        this.base = base;
    }

    List<Comment> read(Fields fields) {
        Node node = fields.node(LIST).orElse(null);
        if (!(node instanceof Node.Scalar)) {
            return comments(fields, LIST, "c");
        }
        return fields.scalar(LIST)
                .flatMap(name -> file(name.text().strip(), fields.place(LIST)))
                .map(inFile -> comments(inFile, LIST, "c"))
                .orElse(List.of());
    }

    private List<Comment> comments(Fields fields, String name, String prefix) {
        int[] number = {0};
        return fields.each(name, "", comment -> comment(comment, prefix + ++number[0]));
    }

    private Comment comment(Fields fields, String fallbackId) {
        String id = fields.line("id");
        return new Comment(
                id.isEmpty() ? fallbackId : id,
                fields.line("author"),
                values.moment(fields, "date"),
                fields.text("text"),
                fields.count("recommended").orElse(0),
                comments(fields, "replies", fallbackId + "-"));
    }

    private Optional<Fields> file(String name, Place place) {
        Problems problems = context.problems();
        if (name.startsWith("/") || Addresses.media(name, base, place, problems).isEmpty()) {
            if (name.startsWith("/")) {
                problems.error(
                        Code.BAD_ADDRESS,
                        place,
                        "The comments file \"" + name + "\" is not beside the blog.",
                        "Name a file beside it.");
            }
            return Optional.empty();
        }
        Path path = context.root().resolve(base).resolve(name).normalize();
        if (!Files.isRegularFile(path) || !ContentFiles.isInside(context.root(), path)) {
            problems.error(
                    Code.CONTENT_NOT_FOUND,
                    place,
                    "The comments file \"" + name + "\" is not there.",
                    "Put it beside the blog, or write the comments as a list.");
            return Optional.empty();
        }
        String file = ContentFiles.name(context.root(), path);
        sink.alsoRead(file);
        try {
            return TextReader.readFile(path, file, context.settings().maxFileBytes(), problems)
                    .flatMap(text -> Json.read(Piece.of(text, file), problems))
                    .map(node -> {
                        Node.Field list = new Node.Field(LIST, node, node.line(), node.column());
                        Node.Mapping mapping = new Node.Mapping(Map.of(LIST, list), node.line(), node.column());
                        return new Fields(mapping, Place.file(file), problems);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the comments file " + file, e);
        }
    }
}
