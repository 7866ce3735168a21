package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the fields of a mapping by name and kind, and reports values of another kind. It remembers what was asked for:
 * {@link #finish} then reports every field that nobody asked for.
 */
public final class Fields {
    private final Node.Mapping mapping;
    private final Place place;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param place of the mapping; its field is the path that leads to it, empty at the top */
    public Fields(Node.Mapping mapping, Place place, Problems problems) {
        this.mapping = mapping;
        this.place = place.at(mapping.line(), mapping.column());
        this.problems = problems;
    }

    public Place place() {
        return place;
    }

    /** Where a field's value stands, or where its mapping stands when it is absent. */
    public Place place(String name) {
        Place path = place.field(path(name));
        return value(name).map(node -> path.at(node.line(), node.column())).orElse(path);
    }

    public Problems problems() {
        return problems;
    }

    /** Whether the field is there, even with nothing in it. */
    public boolean has(String name) {
        return mapping.fields().containsKey(name);
    }

    /** All that has been asked for so far, in order. */
    public Set<String> asked() {
        return Collections.unmodifiableSet(asked);
    }

    /** The fields' own names, for mappings whose names are free. */
    public Set<String> names() {
        return mapping.fields().keySet();
    }

    /** The value whatever it is; absent when there is nothing. */
    public Optional<Node> node(String name) {
        asked.add(name);
        return value(name).filter(node -> !(node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING));
    }

    /** A text or number as it was written, without white space around it; empty when absent. */
    public String text(String name) {
        return scalar(name).map(scalar -> scalar.text().strip()).orElse("");
    }

    /** A text of one line, as titles and names are: line feeds and runs of spaces become one space. */
    public String line(String name) {
        String text = text(name);
        if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0 || text.contains("  ")) {
            text = text.replaceAll("\\s+", " ");
        }
        if (text.chars().anyMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))) {
            problems.warning(
                    Code.CONTROL_CHARACTER,
                    place(name),
                    "\"" + name + "\" holds characters that turn the direction of text.",
                    "Delete them, or set \"dir\" and \"language\".");
        }
        return text;
    }

    /** A text or number with its place. */
    public Optional<Node.Scalar> scalar(String name) {
        return node(name).flatMap(node -> {
            if (node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.FLAG) {
                return Optional.of(scalar);
            }
            return wrong(name, node, "a text");
        });
    }

    public boolean flag(String name) {
        return optionalFlag(name).orElse(false);
    }

    public Optional<Boolean> optionalFlag(String name) {
        return node(name).flatMap(node -> {
            String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
            return switch (text) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> wrong(name, node, "true or false");
            };
        });
    }

    /** A finite number; absent when there is none. */
    public Optional<Double> number(String name) {
        return node(name).flatMap(node -> {
            if (node instanceof Node.Scalar scalar && scalar.text().length() <= 1_000) {
                try {
                    double number = Double.parseDouble(scalar.text());
                    if (Double.isFinite(number) && !scalar.text().matches(".*[dDfFxX].*")) {
                        return Optional.of(number);
                    }
                } catch (NumberFormatException e) {
                    // Reported below, like a number that is too large.
                }
            }
            return wrong(name, node, "a number");
        });
    }

    /** A whole number from 0 on; absent when there is none. */
    public Optional<Integer> count(String name) {
        return count(name, Integer.MAX_VALUE).map(Long::intValue);
    }

    /** A whole number from 0 to the most that is allowed. */
    public Optional<Long> count(String name, long most) {
        return node(name).flatMap(node -> {
            String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
            boolean digits =
                    !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
            if (digits && Long.parseLong(text) <= most) {
                return Optional.of(Long.parseLong(text));
            }
            return wrong(name, node, "a whole number from 0 to " + most);
        });
    }

    /** One of the words of an enum, written in lower case. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return scalar(name).flatMap(scalar -> {
            List<String> words = Arrays.stream(type.getEnumConstants())
                    .map(word -> word.name().toLowerCase(Locale.ROOT))
                    .toList();
            int index = words.indexOf(scalar.text());
            if (index >= 0) {
                return Optional.of(type.getEnumConstants()[index]);
            }
            problems.error(
                    Code.BAD_VALUE,
                    place(name),
                    "\"" + name + "\" cannot be \"" + shorten(scalar.text()) + "\".",
                    "Possible: " + String.join(", ", words) + ".");
            return Optional.empty();
        });
    }

    /** A list of texts; a single text counts as a list of one. Empty texts are left out. */
    public List<String> texts(String name) {
        return texts(items(name));
    }

    /** Texts whose place in their list counts, so that empty ones stay. */
    public List<String> cells(List<Item> items) {
        return texts(items, true);
    }

    private List<String> texts(List<Item> items) {
        return texts(items, false);
    }

    private List<String> texts(List<Item> items, boolean withEmpty) {
        List<String> texts = new ArrayList<>();
        for (Item item : items) {
            if (item.node() instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.FLAG) {
                String text = scalar.text().strip();
                if (withEmpty || !text.isEmpty()) {
                    texts.add(text);
                }
            } else {
                wrong(item.place(), item.node(), "a text");
            }
        }
        return texts;
    }

    /** A value with its place. */
    public record Item(Node node, Place place) {}

    /** The values of a list; a single value counts as a list of one. */
    public List<Item> items(String name) {
        return node(name).map(node -> items(new Item(node, place(name)))).orElse(List.of());
    }

    /** The values of an item that is a list itself. */
    public static List<Item> items(Item list) {
        if (!(list.node() instanceof Node.Seq seq)) {
            return List.of(list);
        }
        List<Item> items = new ArrayList<>();
        for (Node item : seq.items()) {
            String path = list.place().field() + "[" + items.size() + "]";
            items.add(new Item(item, list.place().field(path).at(item.line(), item.column())));
        }
        return items;
    }

    /** Fields of its own; a text in their place becomes the field of the given name. */
    public Optional<Fields> fields(String name, String ofText) {
        return node(name).flatMap(node -> fields(new Item(node, place(name)), ofText));
    }

    /** A list of fields of their own, each finished after it was read. */
    public <T> List<T> each(String name, String ofText, Function<Fields, T> reader) {
        List<T> list = new ArrayList<>();
        for (Item item : items(name)) {
            fields(item, ofText).ifPresent(fields -> {
                list.add(reader.apply(fields));
                fields.finish();
            });
        }
        return list;
    }

    /**
     * Fields of an item; where {@code ofText} is not empty, a text counts as a mapping with just that field.
     */
    public Optional<Fields> fields(Item item, String ofText) {
        if (item.node() instanceof Node.Mapping inner) {
            return Optional.of(new Fields(inner, item.place(), problems));
        }
        if (!ofText.isEmpty() && item.node() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
            Node.Field field = new Node.Field(ofText, scalar, scalar.line(), scalar.column());
            Node.Mapping inner = new Node.Mapping(Map.of(ofText, field), scalar.line(), scalar.column());
            return Optional.of(new Fields(inner, item.place(), problems));
        }
        return wrong(item.place(), item.node(), ofText.isEmpty() ? "fields of its own" : "a text or fields of its own");
    }

    /** Reports every field that was not asked for. */
    public void finish() {
        finish(Code.UNKNOWN_FIELD, "field");
    }

    public void finish(Code code, String noun) {
        for (Node.Field field : mapping.fields().values()) {
            if (!asked.contains(field.name())) {
                problems.warning(
                        code,
                        place.field(path(field.name())).at(field.line(), field.column()),
                        "There is no " + noun + " \"" + shorten(path(field.name())) + "\"; it was not read.",
                        Nearest.hint(field.name(), asked));
            }
        }
    }

    /** Says that a value is of another kind than wanted. */
    public <T> Optional<T> wrong(String name, Node node, String wanted) {
        return wrong(place(name), node, wanted);
    }

    private <T> Optional<T> wrong(Place at, Node node, String wanted) {
        String found = node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NOTHING
                ? "\"" + shorten(scalar.text()) + "\""
                : node.noun();
        problems.error(Code.WRONG_TYPE, at, "Expected " + wanted + " but found " + found + ".", "");
        return Optional.empty();
    }

    private Optional<Node> value(String name) {
        return Optional.ofNullable(mapping.fields().get(name)).map(Node.Field::value);
    }

    private String path(String name) {
        return place.field().isEmpty() ? name : place.field() + "." + name;
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
