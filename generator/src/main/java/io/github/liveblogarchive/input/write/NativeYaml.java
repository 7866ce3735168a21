package io.github.liveblogarchive.input.write;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Writes a small, safe part of YAML: block maps and lists, plain words where no reader could take them for something
 * else, literal blocks for texts of several lines, quotes around everything else.
 */
public final class NativeYaml {
    // Any reader, of YAML 1.1 or 1.2, takes this for text: it starts with a letter and holds no sign with a meaning.
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} ,./()’‘“”–_+-]*");
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan");

    private NativeYaml() {}

    /** The map as lines, each with its line end; nothing for an empty map. */
    static String of(JsonNode map) {
        StringBuilder out = new StringBuilder();
        map(map, "", "", out);
        return out.toString();
    }

    private static void map(JsonNode map, String first, String indent, StringBuilder out) {
        String lead = first;
        for (Map.Entry<String, JsonNode> field : map.properties()) {
            out.append(lead).append(scalar(field.getKey())).append(':');
            value(field.getValue(), indent, out);
            lead = indent;
        }
    }

    private static void value(JsonNode value, String indent, StringBuilder out) {
        if (value.isObject() && !value.isEmpty()) {
            out.append('\n');
            map(value, indent + "  ", indent + "  ", out);
        } else if (value.isArray() && !value.isEmpty()) {
            out.append('\n');
            for (JsonNode item : value) {
                item(item, indent + "  ", out);
            }
        } else if (value.isString() && isLiteral(value.stringValue())) {
            out.append(" |-\n");
            value.stringValue()
                    .lines()
                    .forEach(line -> out.append(line.isEmpty() ? "" : indent + "  " + line)
                            .append('\n'));
        } else {
            out.append(' ').append(text(value)).append('\n');
        }
    }

    private static void item(JsonNode item, String indent, StringBuilder out) {
        if (item.isObject() && !item.isEmpty()) {
            map(item, indent + "- ", indent + "  ", out);
        } else if (item.isArray() && !item.isEmpty()) {
            // Rows of a table: JSON is YAML, and a row on one line is easier to read.
            out.append(indent).append("- ").append(flow(item)).append('\n');
        } else {
            out.append(indent).append("- ").append(text(item)).append('\n');
        }
    }

    private static String flow(JsonNode value) {
        StringJoiner out;
        if (value.isArray()) {
            out = new StringJoiner(", ", "[", "]");
            value.forEach(item -> out.add(flow(item)));
        } else if (value.isObject()) {
            out = new StringJoiner(", ", "{", "}");
            value.properties().forEach(field -> out.add(quoted(field.getKey()) + ": " + flow(field.getValue())));
        } else {
            return value.isString() ? quoted(value.stringValue()) : value.toString();
        }
        return out.toString();
    }

    // Several lines, none of which begins with a space that the reader would take for indentation.
    private static boolean isLiteral(String text) {
        return text.contains("\n")
                && !text.endsWith("\n")
                && text.lines().noneMatch(line -> line.startsWith(" "))
                && !text.startsWith("\n")
                && text.codePoints().noneMatch(c -> c != '\n' && isEscaped(c));
    }

    private static boolean isEscaped(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }

    private static String text(JsonNode value) {
        return value.isString() ? scalar(value.stringValue()) : value.toString();
    }

    /** A text as a value or a name on one line, in quotes where it needs them. */
    public static String scalar(String text) {
        boolean plain =
                PLAIN.matcher(text).matches() && !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (isEscaped(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
