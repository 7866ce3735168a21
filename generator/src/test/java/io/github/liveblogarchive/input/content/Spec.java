package io.github.liveblogarchive.input.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of cases: {@code === sentence}, then for each file of a content folder {@code --- its/name} and its text, and
 * last {@code --- expected}. With {@code -Dspec.update} what came out is written in the place of what was expected.
 */
final class Spec {
    private static final String EXPECTED = "expected";

    /** One case; a blank expectation is an empty text. */
    record Case(String name, Map<String, String> files, String expected) {
        void write(Path root) throws IOException {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Spec() {}

    static List<Case> read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        String name = "";
        String part = "";
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("=== ")) {
                add(cases, name, parts);
                name = line.substring(4);
                part = "";
            } else if (line.startsWith("--- ")) {
                part = line.substring(4);
                parts.put(part, new StringBuilder());
            } else if (!part.isEmpty()) {
                parts.get(part).append(line).append('\n');
            }
        }
        add(cases, name, parts);
        return cases;
    }

    private static void add(List<Case> cases, String name, Map<String, StringBuilder> parts) {
        if (!name.isEmpty()) {
            Map<String, String> files = new LinkedHashMap<>();
            parts.forEach((file, text) -> files.put(file, text.toString().strip() + "\n"));
            String expected = files.getOrDefault(EXPECTED, "");
            files.remove(EXPECTED);
            cases.add(new Case(name, files, expected));
            parts.clear();
        }
    }

    static boolean isUpdate() {
        return Boolean.getBoolean("spec.update");
    }

    /** Writes the cases with what came out of each. */
    static void update(Path file, List<Case> cases, List<String> outcomes) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cases.size(); i++) {
            text.append(i == 0 ? "" : "\n")
                    .append("=== ")
                    .append(cases.get(i).name())
                    .append('\n');
            cases.get(i)
                    .files()
                    .forEach((name, content) ->
                            text.append("--- ").append(name).append('\n').append(content));
            text.append("--- ")
                    .append(EXPECTED)
                    .append('\n')
                    .append(outcomes.get(i).strip())
                    .append('\n');
        }
        Files.writeString(file, text);
    }
}
