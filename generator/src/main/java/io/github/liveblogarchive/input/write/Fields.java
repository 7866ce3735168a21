package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Named values in the order in which they are said; what is absent is left out. */
final class Fields {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode node = NODES.objectNode();

    Fields text(String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, whole(value));
        }
        return this;
    }

    Fields flag(String name, boolean value) {
        if (value) {
            node.put(name, true);
        }
        return this;
    }

    Fields number(String name, long value, long absent) {
        if (value != absent) {
            node.put(name, value);
        }
        return this;
    }

    /** A whole number is written without a fraction. */
    Fields number(String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(name, (long) value);
        } else if (!Double.isNaN(value)) {
            node.put(name, value);
        }
        return this;
    }

    Fields moment(String name, Moment moment) {
        return text(name, of(moment));
    }

    Fields image(String name, Image image) {
        if (!image.equals(Image.NONE)) {
            node.set(name, image(image));
        }
        return this;
    }

    Fields texts(String name, List<String> values) {
        return list(name, values, value -> NODES.stringNode(whole(value)));
    }

    <T> Fields list(String name, Collection<T> values, Function<T, JsonNode> written) {
        if (!values.isEmpty()) {
            ArrayNode list = node.putArray(name);
            values.forEach(value -> list.add(written.apply(value)));
        }
        return this;
    }

    Fields node(String name, JsonNode value) {
        if (!value.isEmpty()) {
            node.set(name, value);
        }
        return this;
    }

    ObjectNode node() {
        return node;
    }

    static ObjectNode image(Image image) {
        return new Fields()
                .text("src", image.src())
                .text("alt", image.alt())
                .text("caption", image.caption())
                .text("credit", image.credit())
                .number("width", image.width(), 0)
                .number("height", image.height(), 0)
                .node();
    }

    private static String of(Moment moment) {
        return switch (moment.precision()) {
            case UNKNOWN -> "";
            case DAY -> moment.at().toLocalDate().toString();
            case TIME -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.at());
        };
    }

    // Half a character has no bytes in UTF-8; the encoder would put a question mark.
    private static String whole(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return clean.toString();
    }
}
