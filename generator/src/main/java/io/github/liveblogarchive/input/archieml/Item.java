package io.github.liveblogarchive.input.archieml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of ArchieML: values, objects and lists by name, in lower case.
 *
 * @param line where it begins
 */
record Item(int line, Map<String, Value> values, Map<String, Item> objects, Map<String, List<Item>> lists) {
    /** A text and the line of its key. */
    record Value(String text, int line) {
        static final Value NONE = new Value("", 0);
    }

    static Item at(int line) {
        return new Item(line, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    Value value(String... names) {
        for (String name : names) {
            Value value = values.getOrDefault(name, Value.NONE);
            if (!value.text().isBlank()) {
                return value;
            }
        }
        return Value.NONE;
    }

    /** A value without white space around it. */
    String text(String... names) {
        return value(names).text().strip();
    }

    boolean has(String name) {
        return values.containsKey(name) || objects.containsKey(name) || lists.containsKey(name);
    }

    boolean flag(String name) {
        String said = text(name);
        return said.equalsIgnoreCase("true") || said.equalsIgnoreCase("yes");
    }
}
