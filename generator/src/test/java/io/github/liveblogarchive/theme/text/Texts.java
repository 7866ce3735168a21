package io.github.liveblogarchive.theme.text;

import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.site.Bodies.Media;
import io.github.liveblogarchive.site.Bodies.References;
import io.github.liveblogarchive.site.Bodies.Where;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the tests of texts share: a body of an entry, its references, and cases that stand in files. */
final class Texts {
    static final BodyText TEXTS =
            new BodyText(language -> new Words("Table", "Back to the text", "Footnotes", "Picture", "Video", "Audio"));

    /** An entry whose blog has the entry "there", another blog "other", and a few files. */
    static final Scope ENTRY = scope(new References() {
        @Override
        public Optional<String> link(String blogId, String target) {
            return switch (target) {
                case "#there" -> Optional.of("2024/11/08/bridge/#there");
                case "blog:other" -> Optional.of("2023/01/02/other/");
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<Media> media(String src, String base) {
            return switch (src) {
                case "bridge.jpg" -> Optional.of(new Media("media/bridge.jpg", 800, 600, List.of()));
                case "a picture.jpg" -> Optional.of(new Media("media/a picture.jpg", 0, 0, List.of()));
                case "film.mp4" -> Optional.of(new Media("media/film.mp4", 0, 0, List.of()));
                case "plan.pdf" -> Optional.of(new Media("media/plan.pdf", 0, 0, List.of()));
                default -> Optional.empty();
            };
        }
    });

    /** A case of a file: its name, what goes in and what comes out. */
    record Case(String name, String input, String output) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Texts() {}

    static Scope scope(References references) {
        return Scope.of(new Where("bridge", "barriers", "blogs", ZoneOffset.UTC, "en", Direction.LTR, references), 0);
    }

    static String resource(String name) {
        try (var in = Texts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cases are written as a line {@code === name}, the input, a line {@code ---> }, the output. */
    static List<Case> cases(String file) {
        List<Case> cases = new ArrayList<>();
        for (String part : resource(file).split("(?m)^=== ")) {
            if (part.contains("\n--->\n")) {
                int line = part.indexOf('\n');
                int arrow = part.indexOf("\n--->\n");
                cases.add(new Case(
                        part.substring(0, line).strip(),
                        part.substring(line + 1, arrow),
                        part.substring(arrow + 6).strip()));
            }
        }
        return cases;
    }
}
