package io.github.liveblogarchive.input;

import io.github.liveblogarchive.input.strict.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Settings given by dotted names, as the tree that a file would give. */
final class Overrides {
    private Overrides() {}

    static Node.Mapping tree(Map<String, String> overrides) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        Map<String, Map<String, String>> inner = new TreeMap<>();
        new TreeMap<>(overrides).forEach((name, value) -> {
            int dot = name.indexOf('.');
            if (dot < 0) {
                fields.put(name, field(name, new Node.Scalar(value, Node.Kind.TEXT, 0, 0)));
            } else {
                inner.computeIfAbsent(name.substring(0, dot), first -> new TreeMap<>())
                        .put(name.substring(dot + 1), value);
            }
        });
        inner.forEach((name, values) -> fields.put(name, field(name, tree(values))));
        return new Node.Mapping(fields, 0, 0);
    }

    private static Node.Field field(String name, Node value) {
        return new Node.Field(name, value, 0, 0);
    }
}
