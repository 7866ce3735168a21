package io.github.liveblogarchive.theme;

import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.site.Bodies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the tests of the theme share. */
final class ThemeTests {
    static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private ThemeTests() {}

    /** The defaults in a language. */
    static Settings language(String tag) {
        return Settings.DEFAULTS.in(tag, KYIV);
    }

    static Bodies.Where where() {
        return new Bodies.Where("bridge", "barriers", "", KYIV, "en", Direction.LTR, new Bodies.References() {
            @Override
            public Optional<String> link(String blogId, String target) {
                return target.equals("blog:other") ? Optional.of("2023/01/02/other/") : Optional.empty();
            }

            @Override
            public Optional<Bodies.Media> media(String src, String base) {
                return src.startsWith("here/")
                        ? Optional.of(new Bodies.Media("media/" + src, 800, 600, List.of()))
                        : Optional.empty();
            }
        });
    }

    static String page(Renderer renderer, String template, String path, Record view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(template, path, view, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
