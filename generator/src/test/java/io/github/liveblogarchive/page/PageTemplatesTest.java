package io.github.liveblogarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTemplatesTest {
    private final Problems problems = new Problems();
    private final Renderer renderer = Renderer.of(settings(), Optional.empty(), problems);

    static Settings settings() {
        Settings d = Settings.DEFAULTS;
        return new Settings(
                "The Harbour Gazette archive",
                d.siteId(),
                "https://archive.example/news/",
                "Finished live coverage of a small town.",
                "en",
                ZoneId.of("Europe/Oslo"),
                new Settings.Publisher("Harbour Gazette", "https://gazette.example/", ""),
                "© Harbour Gazette",
                "https://creativecommons.org/licenses/by/4.0/",
                "",
                d.order(),
                d.entriesPerPage(),
                d.itemsPerPage(),
                d.entryPages(),
                d.pages(),
                d.feedEntries(),
                d.feedBytes(),
                d.jsonLdText(),
                d.maxEntryBytes(),
                d.maxFileBytes(),
                d.knownTopicsOnly(),
                Map.of("footer", "Written by people. [Contact us](mailto:desk@gazette.example)."),
                d.theme());
    }

    @Test
    void every_page_kind_is_shown(@TempDir Path folder) throws IOException {
        Map<String, Document> pages = pages();
        assertThat(pages).hasSize(11);
        pages.forEach((path, page) -> {
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            assertThat(page.select("[style], style, script:not([type='application/ld+json'])"))
                    .as(path)
                    .isEmpty();
        });
        String keep = System.getProperty("theme.samples", "");
        if (!keep.isEmpty()) {
            write(Path.of(keep));
        }
    }

    private Map<String, Document> pages() {
        Map<String, Document> pages = new TreeMap<>();
        for (Samples.Shown shown : new Samples(renderer).all()) {
            pages.put(shown.path(), Jsoup.parse(render(shown)));
        }
        return pages;
    }

    private String render(Samples.Shown shown) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(shown.template(), shown.path(), shown.view(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(Path folder) throws IOException {
        for (Samples.Shown shown : new Samples(renderer).all()) {
            Path file = folder.resolve(shown.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, render(shown));
        }
        for (var asset : renderer.assets().pages()) {
            Path file = folder.resolve(asset.path());
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                ((io.github.liveblogarchive.site.Content.Stream) asset.content())
                        .writer()
                        .write(out);
            }
        }
    }
}
