package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds the items in whatever they are wrapped in, and has each read before the next is parsed. For one file. */
final class Envelope {
    private final JsonParser parser;
    private final String file;
    private final InputContext context;
    private final EntrySink sink;
    private int items;
    private boolean refused;

    Envelope(JsonParser parser, String file, InputContext context, EntrySink sink) {
        this.parser = parser;
        this.file = file;
        this.context = context;
        this.sink = sink;
    }

    void read() {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            list("");
        } else if (first == JsonToken.START_OBJECT) {
            ObjectNode rest = JsonNodeFactory.instance.objectNode();
            object("", rest);
            if (rest.has("blocks") || rest.has("webTitle")) {
                item(rest, "");
            }
        }
        if (items == 0 && !refused) {
            context.problems()
                    .warning(
                            Code.NOTHING_TO_IMPORT,
                            Place.file(file),
                            "The file holds no item of the Content API and no page JSON.",
                            "Ask for /search or an item's address with show-blocks=all, or for a page with .json?dcr.");
        }
    }

    private void object(String pointer, ObjectNode rest) {
        String name = parser.nextName();
        while (name != null) {
            JsonToken value = parser.nextToken();
            String place = pointer + "/" + name;
            if (name.equals("response") && value == JsonToken.START_OBJECT) {
                response(place);
            } else if (pointer.isEmpty() && name.equals("content") && value == JsonToken.START_OBJECT) {
                item(parser.readValueAsTree(), place);
            } else if (pointer.isEmpty() && name.equals("results") && value == JsonToken.START_ARRAY) {
                list(place);
            } else {
                rest.set(name, parser.<JsonNode>readValueAsTree());
            }
            name = parser.nextName();
        }
    }

    private void response(String pointer) {
        String message = "";
        String name = parser.nextName();
        while (name != null) {
            JsonToken value = parser.nextToken();
            String place = pointer + "/" + name;
            if (name.equals("content") && value == JsonToken.START_OBJECT) {
                item(parser.readValueAsTree(), place);
            } else if (name.equals("results") && value == JsonToken.START_ARRAY) {
                list(place);
            } else if (name.equals("message") && value == JsonToken.VALUE_STRING) {
                message = parser.getString();
            } else {
                parser.skipChildren();
            }
            name = parser.nextName();
        }
        if (items == 0 && !message.isEmpty()) {
            refused = true;
            context.problems()
                    .warning(
                            Code.IMPORT_SKIPPED,
                            Place.file(file).field(pointer + "/message"),
                            "The file is an answer without content: \"" + message + "\".",
                            "Fetch it again with a valid key and below the rate limit.");
        }
    }

    private void list(String pointer) {
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String place = pointer + "/" + index++;
            JsonNode node = parser.readValueAsTree();
            JsonNode wrapped = node.path("response").path("content");
            item(wrapped.isObject() ? wrapped : node, wrapped.isObject() ? place + "/response/content" : place);
        }
    }

    private void item(JsonNode node, String pointer) {
        items++;
        Tree tree = Tree.of(node, file, pointer);
        if (tree.isObject()) {
            new ItemReader(tree, context, sink).read();
        } else {
            context.problems()
                    .warning(
                            Code.WRONG_TYPE,
                            tree.place(),
                            "An item should be an object, but here stands \"" + shorten(tree.text()) + "\".",
                            "");
        }
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
