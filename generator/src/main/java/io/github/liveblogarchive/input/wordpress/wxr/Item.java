package io.github.liveblogarchive.input.wordpress.wxr;

import java.util.List;
import java.util.Map;

/**
 * One post of whatever type, with its rows.
 *
 * @param fields single values by the names of their elements, {@code wp:} left out
 * @param meta further values by name; of several of one name the last
 * @param line in the file
 */
public record Item(
        Map<String, String> fields, List<Category> categories, Map<String, String> meta, List<Row> rows, int line) {
    /** A term of a taxonomy. */
    public record Category(String domain, String nicename, String name) {}

    public Item {
        fields = Map.copyOf(fields);
        categories = List.copyOf(categories);
        meta = Map.copyOf(meta);
        rows = List.copyOf(rows);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String meta(String name) {
        return meta.getOrDefault(name, "");
    }
}
