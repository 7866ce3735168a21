package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Correction;
import io.github.liveblogarchive.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A block's name and fields in the native forms. */
final class BlockFields {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BlockFields() {}

    /** What the block is called, in JSON as its {@code type} and in Markdown behind its fence. */
    static String name(Block block) {
        if (block instanceof Block.Text) {
            return "text";
        } else if (block instanceof Block.Html) {
            return "html";
        } else if (block instanceof Block.Picture) {
            return "image";
        } else if (block instanceof Block.Corrected) {
            return "correction";
        } else if (block instanceof Block.MapLink) {
            return "map";
        } else if (block instanceof Block.Media media) {
            return media.kind().name().toLowerCase(Locale.ROOT);
        } else if (block instanceof Block.Custom custom) {
            return custom.type();
        }
        return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    static ObjectNode of(Block block) {
        Fields fields = new Fields();
        if (block instanceof Block.Text text) {
            fields.text("text", text.markdown());
        } else if (block instanceof Block.Html html) {
            fields.text("html", html.html());
        } else if (block instanceof Block.Picture picture) {
            return Fields.image(picture.image());
        } else if (block instanceof Block.Gallery gallery) {
            fields.text("caption", gallery.caption()).list("images", gallery.images(), Fields::image);
        } else if (block instanceof Block.Quote quote) {
            fields.text("text", quote.markdown()).text("source", quote.source()).text("url", quote.url());
        } else if (block instanceof Block.Social post) {
            social(post, fields);
        } else if (block instanceof Block.Related related) {
            return card(related.card());
        } else if (block instanceof Block.Media media) {
            media(media, fields);
        } else if (block instanceof Block.Table table) {
            fields.text("caption", table.caption())
                    .texts("header", table.header())
                    .list("rows", table.rows(), BlockFields::row);
        } else if (block instanceof Block.Poll poll) {
            fields.text("question", poll.question())
                    .list("options", poll.options(), BlockFields::option)
                    .text("note", poll.note());
        } else if (block instanceof Block.Corrected corrected) {
            return correction(corrected.correction());
        } else if (block instanceof Block.MapLink map) {
            fields.image("image", map.image()).text("url", map.url()).text("caption", map.caption());
        } else if (block instanceof Block.Custom custom) {
            return value(custom.data()) instanceof ObjectNode data ? data : fields.node();
        }
        return fields.node();
    }

    static ObjectNode card(Card card) {
        return new Fields()
                .text("title", card.title())
                .text("url", card.url())
                .text("summary", card.summary())
                .texts("authors", card.authors())
                .text("source", card.source())
                .image("image", card.image())
                .node();
    }

    static ObjectNode correction(Correction correction) {
        return new Fields()
                .moment("date", correction.date())
                .text("text", correction.text())
                .node();
    }

    /** A name alone where nothing else is known. */
    static JsonNode byline(Byline author) {
        if (author.equals(Byline.of(author.name()))) {
            return NODES.stringNode(author.name());
        }
        return new Fields()
                .text("name", author.name())
                .text("role", author.role())
                .text("url", author.url())
                .text("image", author.image())
                .node();
    }

    static ObjectNode source(Source source) {
        Fields fields = new Fields()
                .text("name", source.name())
                .text("url", source.url())
                .moment("captured", source.captured())
                .text("system", source.system());
        if (source.complete() != Source.Complete.UNKNOWN) {
            fields.node().put("complete", source.complete() == Source.Complete.YES);
        }
        return fields.node();
    }

    private static void social(Block.Social post, Fields fields) {
        fields.text("network", post.network())
                .text("author", post.author())
                .text("handle", post.handle())
                .moment("date", post.date())
                .text("text", post.text())
                .text("url", post.url())
                .image("image", post.image());
    }

    private static void media(Block.Media media, Fields fields) {
        fields.text("title", media.title())
                .text("src", media.src())
                .text("url", media.url())
                .image("poster", media.poster())
                .text("caption", media.caption())
                .text("credit", media.credit())
                .text("duration", media.duration());
    }

    private static ArrayNode row(List<String> cells) {
        ArrayNode row = NODES.arrayNode();
        cells.forEach(row::add);
        return row;
    }

    private static ObjectNode option(Block.Poll.Option option) {
        return new Fields()
                .text("text", option.text())
                .number("votes", option.votes(), -1)
                .node();
    }

    private static JsonNode value(Block.Value value) {
        if (value instanceof Block.Value.Items items) {
            ArrayNode list = NODES.arrayNode();
            items.items().forEach(item -> list.add(value(item)));
            return list;
        } else if (value instanceof Block.Value.Fields fields) {
            ObjectNode node = NODES.objectNode();
            for (Map.Entry<String, Block.Value> field : fields.fields().entrySet()) {
                node.set(field.getKey(), value(field.getValue()));
            }
            return node;
        }
        return NODES.stringNode(((Block.Value.Text) value).text());
    }
}
