package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader on a slow line waits for beside the words. */
class WeightTest {
    private static final int MOST = 25_000;
    /** As many words as a newsroom uses in a night. */
    private static final int VOCABULARY = 1_000;

    @TempDir
    Path folder;

    @Test
    void a_page_of_a_hundred_entries_adds_at_most_25_kB_to_its_words() {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>(List.of("{\"title\":\"A long night\",\"id\":\"night\"}"));
        for (int i = 0; i < 300; i++) {
            lines.add("{\"id\":\"%08xe4b0be3e%08x\",\"date\":\"2024-11-%02dT%02d:%02d\"%s,\"body\":\"%s.\"}"
                    .formatted(
                            0x59333214 + 300 * i + random.nextInt(300),
                            random.nextInt(),
                            8 + i / 144,
                            i / 6 % 24,
                            i % 6 * 10,
                            i % 6 == 0 ? ",\"key\":true,\"title\":\"" + words(random, 6) + "\"" : "",
                            words(random, 60)));
        }
        Sites site = Sites.in(folder)
                .with("site.yaml", "title: Archive", "baseUrl: https://archive.example/")
                .with("blogs/night.ndjson", lines.toArray(String[]::new));
        site.built();

        assertThat(added(site, "2024/11/08/night/index.html")).isLessThan(MOST);
        assertThat(added(site, "2024/11/08/night/newest/index.html")).isLessThan(MOST);
        assertThat(added(site, "2024/11/08/night/page/2/index.html")).isLessThan(MOST - 2_000);
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(Integer.toString(2_000 + 37 * random.nextInt(VOCABULARY), 36));
        }
        return words.toString();
    }

    // Structured data says the words once more, to machines; what is hidden from sight is counted.
    private static int added(Sites site, String path) {
        Document page = Jsoup.parse(site.page(path));
        page.outputSettings().prettyPrint(false);
        page.select("script[type=application/ld+json]").remove();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && text.parent() != null
                            && text.parent().closest("main") != null
                            && text.parent().closest(".vh, title") == null) {
                        text.text("");
                    }
                },
                page);
        int files = Sites.files(site.output()).stream()
                .filter(file -> file.matches("assets/(site-.*\\.css|site-.*\\.js|first-.*\\.js)"))
                .mapToInt(file -> packed(site.page(file)))
                .sum();
        return packed(page.outerHtml()) + files;
    }

    private static int packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
