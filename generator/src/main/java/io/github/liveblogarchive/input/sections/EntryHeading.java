package io.github.liveblogarchive.input.sections;

import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The heading of an entry: {@code 09:15 Barriers go up {#barriers key authors="A. Writer"}}.
 *
 * @param time a time, or a date with its time
 * @param rest what follows it: title and attributes
 * @param restColumn where that begins in the line, from 1
 */
public record EntryHeading(String time, String rest, int restColumn, Place place) {
    static final EntryHeading NONE = new EntryHeading("", "", 1, Place.NONE);

    private static final Set<String> LISTS = Set.of("authors", "topics", "labels", "legacyIds");

    /** Whether the words of a heading start with a time, be it one that exists or not. */
    static boolean beginsEntry(String words) {
        String first = first(words);
        if (first.length() > 10 && first.charAt(4) == '-' && first.charAt(7) == '-' && first.charAt(10) == 'T') {
            return Character.isDigit(first.charAt(0));
        }
        int colon = first.indexOf(':');
        return colon >= 1
                && colon <= 2
                && first.length() >= colon + 3
                && first.chars().allMatch(c -> c == ':' || (c >= '0' && c <= '9'));
    }

    static EntryHeading of(String words, Place place) {
        String time = first(words);
        String rest = words.substring(time.length());
        String stripped = rest.stripLeading();
        int column = place.column() + time.length() + rest.length() - stripped.length();
        return new EntryHeading(time, stripped, column, place);
    }

    /** Adds title and attributes as fields of the entry. */
    public void addFields(Map<String, Node.Field> fields, Problems problems) {
        int brace = rest.endsWith("}") ? rest.indexOf('{') : -1;
        for (; brace >= 0; brace = rest.indexOf('{', brace + 1)) {
            HeadingAttributes attributes = HeadingAttributes.of(rest.substring(brace + 1, rest.length() - 1));
            if (attributes.isComplete()) {
                addTitle(rest.substring(0, brace).strip(), fields);
                for (HeadingAttributes.Attribute attribute : attributes.list()) {
                    add(attribute, restColumn + brace + 1, fields, problems);
                }
                return;
            }
        }
        int last = rest.endsWith("}") ? rest.lastIndexOf('{') : -1;
        if (last >= 0 && isMeantAsAttributes(rest.substring(last + 1, rest.length() - 1))) {
            problems.warning(
                    Code.MARKDOWN_FORM,
                    place.at(place.line(), restColumn + last),
                    "The braces \"" + rest.substring(last) + "\" could not be read and are shown in the title.",
                    "Write {#id key pinned summary name=\"value\"}.");
        }
        addTitle(rest, fields);
    }

    private static boolean isMeantAsAttributes(String braced) {
        return braced.startsWith("#")
                || braced.indexOf('=') >= 0
                || Stream.of(braced.split("[\\s,;]+"))
                        .anyMatch(word ->
                                Nearest.to(word, HeadingAttributes.FLAGS).isPresent());
    }

    private void addTitle(String title, Map<String, Node.Field> fields) {
        if (!title.isEmpty()) {
            Node.Scalar value = new Node.Scalar(title, Node.Kind.TEXT, place.line(), restColumn);
            fields.put("title", new Node.Field("title", value, place.line(), restColumn));
        }
    }

    private void add(
            HeadingAttributes.Attribute attribute, int column, Map<String, Node.Field> fields, Problems problems) {
        int at = column + attribute.offset();
        Node value = LISTS.contains(attribute.name())
                ? list(attribute.value(), at)
                : new Node.Scalar(attribute.value(), Node.Kind.TEXT, place.line(), at);
        Node.Field field = new Node.Field(attribute.name(), value, place.line(), at);
        if (fields.putIfAbsent(attribute.name(), field) != null) {
            problems.error(
                    Code.DUPLICATE_FIELD,
                    new Place(place.file(), place.line(), at, attribute.name()),
                    "The heading gives \"" + attribute.name() + "\" twice.",
                    "Keep one of the two.");
        }
    }

    private Node list(String value, int column) {
        List<Node> items = new ArrayList<>();
        for (String item : value.split(",", -1)) {
            items.add(new Node.Scalar(item.strip(), Node.Kind.TEXT, place.line(), column));
        }
        return new Node.Seq(items, place.line(), column);
    }

    private static String first(String words) {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end)) && words.charAt(end) != '{') {
            end++;
        }
        return words.substring(0, end);
    }
}
