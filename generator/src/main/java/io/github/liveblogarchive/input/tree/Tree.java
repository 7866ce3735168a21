package io.github.liveblogarchive.input.tree;

import io.github.liveblogarchive.report.Place;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A value of a JSON file that knows where it stands. Absent and null values are empty trees, so that a path can be
 * walked without asking at each step. Places carry the JSON pointer as their field.
 */
public final class Tree {
    private final JsonNode node;
    private final String file;
    private final String pointer;

    private Tree(JsonNode node, String file, String pointer) {
        this.node = node;
        this.file = file;
        this.pointer = pointer;
    }

    /**
     * A value as the top of a tree.
     *
     * @param pointer the JSON pointer of the value in its file, empty for the whole file
     */
    public static Tree of(JsonNode node, String file, String pointer) {
        return new Tree(node, file, pointer);
    }

    public boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isList() {
        return node.isArray();
    }

    public Place place() {
        return Place.file(file).field(pointer);
    }

    /** The pointer without indexes: equal for all items of a list. */
    public String path() {
        return pointer.replaceAll("/\\d+(?=/|$)", "");
    }

    public Tree get(String name) {
        JsonNode child = node.isObject() ? node.get(name) : null;
        String step = name.replace("~", "~0").replace("/", "~1");
        return new Tree(child == null ? MissingNode.getInstance() : child, file, pointer + "/" + step);
    }

    /** The first of these that is there, or the last as an empty tree. */
    public Tree first(String... names) {
        Tree found = this;
        for (String name : names) {
            found = get(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return found;
    }

    /** The names of an object's fields in their order; empty for all else. */
    public List<String> names() {
        return node.isObject() ? List.copyOf(node.propertyNames()) : List.of();
    }

    /** The items of a list; anything else that is there is a list of one. Nulls are left out. */
    public List<Tree> items() {
        if (!isPresent()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(this);
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Tree(node.get(i), file, pointer + "/" + i))
                .filter(Tree::isPresent)
                .toList();
    }

    /** A string as it is, a number or a truth value as it was written; empty for all else. */
    public String text() {
        return node.isString() || node.isNumber() || node.isBoolean() ? node.asString() : "";
    }

    /** The first of these fields that holds any text, without white space around it, or empty. */
    public String text(String... names) {
        return Stream.of(names)
                .map(name -> get(name).text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether a field is true, also where it is written as a string. */
    public boolean flag(String name) {
        return get(name).text().strip().equalsIgnoreCase("true");
    }

    /** A whole number, also where it is written as a string; {@code otherwise} when it is none. */
    public long number(String name, long otherwise) {
        String text = text(name);
        return text.matches("-?\\d{1,18}(\\.0+)?") ? Long.parseLong(text.replaceFirst("\\..*", "")) : otherwise;
    }

    public boolean isNumber() {
        return node.isNumber();
    }
}
