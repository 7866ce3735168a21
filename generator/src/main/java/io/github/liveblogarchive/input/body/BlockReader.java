package io.github.liveblogarchive.input.body;

import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.report.Code;
import java.util.ArrayList;
import java.util.List;

/** Reads blocks of the kinds that the model knows, and the data of others as it is. */
final class BlockReader {
    /** Kinds of blocks that need no template of the theme to be read. */
    static final List<String> NAMES = List.of(
            "related",
            "quote",
            "social",
            "video",
            "audio",
            "image",
            "gallery",
            "poll",
            "correction",
            "map",
            "table",
            "text",
            "html");

    private static final long MOST_VOTES = 1_000_000_000_000_000L;

    private final Values values;

    BlockReader(Values values) {
        this.values = values;
    }

    /** A block of one of {@link #NAMES}; what it lacks is reported. */
    Block read(String name, Fields fields) {
        return switch (name) {
            case "related" -> new Block.Related(values.card(fields));
            case "quote" ->
                new Block.Quote(required(fields, name, "text"), fields.line("source"), values.link(fields, "url"));
            case "social" -> social(fields);
            case "video" -> media(Block.Media.Kind.VIDEO, fields);
            case "audio" -> media(Block.Media.Kind.AUDIO, fields);
            case "image" -> new Block.Picture(values.image(fields));
            case "gallery" ->
                new Block.Gallery(
                        fields.text("caption"),
                        fields.each(requiredName(fields, name, "images"), "src", values::image));
            case "poll" -> poll(fields);
            case "correction" -> new Block.Corrected(values.correction(fields));
            case "map" -> map(fields);
            case "table" -> table(fields);
            case "text" -> new Block.Text(required(fields, name, "text"));
            case "html" -> new Block.Html(required(fields, name, "html"));
            default -> throw new IllegalArgumentException("No block is called \"" + name + "\"");
        };
    }

    private Block social(Fields fields) {
        if (!fields.has("text") && !fields.has("url")) {
            missing(fields, "social", "text");
        }
        return new Block.Social(
                fields.line("network"),
                fields.line("author"),
                fields.line("handle"),
                values.moment(fields, "date"),
                fields.text("text"),
                values.link(fields, "url"),
                values.image(fields, "image"));
    }

    private Block media(Block.Media.Kind kind, Fields fields) {
        if (!fields.has("src") && !fields.has("url")) {
            missing(fields, kind == Block.Media.Kind.VIDEO ? "video" : "audio", "src");
        }
        String src = fields.text("src");
        return new Block.Media(
                kind,
                fields.line("title"),
                src.isEmpty() ? "" : values.media(src, fields.place("src")),
                values.link(fields, "url"),
                values.poster(fields, "poster"),
                fields.text("caption"),
                fields.text("credit"),
                fields.text("duration"));
    }

    private Block poll(Fields fields) {
        String question = required(fields, "poll", "question");
        List<Block.Poll.Option> options = fields.each(requiredName(fields, "poll", "options"), "text", option -> {
            String text = required(option, "poll", "text");
            return new Block.Poll.Option(text, option.count("votes", MOST_VOTES).orElse(-1L));
        });
        return new Block.Poll(question, options, fields.text("note"));
    }

    private Block map(Fields fields) {
        if (!fields.has("image") && !fields.has("url")) {
            missing(fields, "map", "image");
        }
        return new Block.MapLink(values.image(fields, "image"), values.link(fields, "url"), fields.text("caption"));
    }

    private Block table(Fields fields) {
        List<List<String>> rows = new ArrayList<>();
        for (Fields.Item row : fields.items(requiredName(fields, "table", "rows"))) {
            rows.add(fields.cells(Fields.items(row)));
        }
        return new Block.Table(fields.text("caption"), fields.cells(fields.items("header")), rows);
    }

    private String required(Fields fields, String block, String name) {
        return fields.text(requiredName(fields, block, name));
    }

    private String requiredName(Fields fields, String block, String name) {
        boolean empty = fields.node(name).orElse(null) instanceof Node.Seq list
                && list.items().isEmpty();
        if (empty || fields.node(name).isEmpty()) {
            missing(fields, block, name);
        }
        return name;
    }

    private void missing(Fields fields, String block, String name) {
        values.problems()
                .error(
                        Code.BAD_BLOCK,
                        fields.place(),
                        "The block \"" + block + "\" has no \"" + name + "\".",
                        "Add it, or delete the block.");
    }
}
