package io.github.liveblogarchive.input.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A written case: its name, what goes in and what must come out. The file separates them by {@code ===} and {@code ---}. */
public record Spec(String name, String input, String expected) {
    public static List<Spec> read(Class<?> home, String file) throws IOException {
        try (InputStream in = home.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("No spec file " + file + " beside " + home);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Spec> specs = new ArrayList<>();
            for (String part : text.split("(?m)^=== ")) {
                if (part.isBlank() || part.startsWith("#")) {
                    continue;
                }
                int line = part.indexOf('\n');
                String[] halves = part.substring(line + 1).split("(?m)^---$\\n?", 2);
                specs.add(new Spec(part.substring(0, line).strip(), halves[0].strip(), halves[1].strip()));
            }
            return specs;
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
