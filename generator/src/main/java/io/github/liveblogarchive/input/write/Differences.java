package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.report.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Where what a person wrote and what an export says part, in a few words each. */
final class Differences {
    private static final int SHOWN = 160;

    private Differences() {}

    /** A conflict for each field that is not the same. */
    static List<Conflict> fields(String path, String id, JsonNode kept, JsonNode says) {
        Set<String> names = new TreeSet<>(kept.propertyNames());
        names.addAll(says.propertyNames());
        List<Conflict> conflicts = new ArrayList<>();
        for (String name : names) {
            JsonNode one = kept.path(name);
            JsonNode other = says.path(name);
            if (!one.equals(other)) {
                conflicts.add(new Conflict(path, id, name, brief(text(one)), brief(text(other))));
            }
        }
        return conflicts;
    }

    /** One conflict, of the first line that is not the same. */
    static Conflict lines(String path, String kept, String says) {
        List<String> one = kept.lines().toList();
        List<String> other = says.lines().toList();
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return new Conflict(path, "", "line " + (same + 1), brief(at(one, same)), brief(at(other, same)));
    }

    static String brief(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "" : value.isString() ? value.stringValue() : value.toString();
    }
}
