package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.theme.files.Lean;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manual shows an owner to write works as it is written there. */
class ManualExamplesTest {
    private static final Path MANUAL = Path.of("..", "maven-plugin", "src", "site", "markdown");
    private static final Pattern FILE = Pattern.compile("/[a-z0-9/-]+\\.(svg|woff2|pdf)");

    @TempDir
    Path folder;

    /** The fenced examples of a kind on a page. */
    private static List<String> examples(String page, String kind) throws IOException {
        String text = Files.readString(MANUAL.resolve(page + ".md"));
        return Pattern.compile("^```" + kind + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Sites site() {
        return Sites.in(folder)
                .with("blogs/a.md", "---", "title: Bridge", "---", "# 2024-11-08", "## 09:15 Barriers {#b}", "Up.")
                .failOnWarning();
    }

    static Stream<String> settings() throws IOException {
        return Stream.concat(examples("theming", "yaml").stream(), examples("languages", "yaml").stream());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void settings_of_the_manual_are_taken_without_a_word(String yaml) {
        Sites site = site().with("site.yaml", "title: The Harbour Post", yaml)
                .with("static/about/index.html", "<!doctype html><title>About</title>");
        for (Matcher file = FILE.matcher(yaml); file.find(); ) {
            if (!yaml.substring(0, file.start()).endsWith("example")) {
                site.with("static" + file.group(), "<svg xmlns='http://www.w3.org/2000/svg'/>");
            }
        }
        assertThat(Sites.sentences(site.built())).isEmpty();
    }

    @Test
    void pieces_of_style_of_the_manual_join_the_style_sheet() throws IOException {
        List<String> styles = examples("theming", "css");
        assertThat(styles).isNotEmpty();
        for (String style : styles) {
            String name = style.substring(style.indexOf("templates/"), style.indexOf(" */"));
            Sites site = site().with("site.yaml", "title: T").with(name, style);
            assertThat(Sites.sentences(site.built())).isEmpty();
            assertThat(Sites.files(site.output()).stream()
                            .filter(file -> file.startsWith("assets/site-") && file.endsWith(".css"))
                            .map(site::page))
                    .singleElement()
                    .asString()
                    .contains(asSent(style));
        }
    }

    private static String asSent(String style) {
        return new String(Lean.of("styles/95-own.css", style.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void the_block_of_the_manual_is_shown_by_its_template() throws IOException {
        String manual = Files.readString(MANUAL.resolve("blocks.md"));
        Matcher written = Pattern.compile("^````markdown\n(.*?)^````$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(manual);
        assertThat(written.find()).isTrue();
        Sites site = site().with("site.yaml", "title: T")
                .with("templates/blocks/weather.ftlh", examples("blocks", "ftl").get(0))
                .with("blogs/b.md", "---", "title: B", "---", "# 2024-11-08", "## 09:15 {#w}", written.group(1));
        assertThat(Sites.sentences(site.built())).isEmpty();
        assertThat(site.page("2024/11/08/b/w/index.html"))
                .contains("<dt>Wind</dt><dd>12 m/s</dd>")
                .contains("See <a href=\"https://weather.example/\" rel=\"noopener noreferrer\">the forecast</a>");
        site.with("templates/blocks/weather.ftlh", "<dl class=\"weather\">\n<dt>Wind</dt><dd>${data.rain}</dd>\n</dl>");
        assertThat(Sites.sentences(site.build()))
                .containsExactly(
                        "ERROR templates/blocks/weather.ftlh:2:20 [template-error]: \"data.rain\" has no value,"
                                + " while rendering entry \"w\" of live blog \"b\". There is no \"rain\" here."
                                + " Where a value may be absent, write a default: ${(name)!}.");
    }

    @Test
    void words_of_the_manual_are_read() throws IOException {
        List<String> words = examples("languages", "properties");
        site().with("site.yaml", "title: T", "language: de")
                .with("templates/messages/de.properties", words.get(0))
                .built();
        Sites polish = site().with("site.yaml", "title: T", "language: pl")
                .with("templates/messages/pl.properties", polish(words.get(1)));
        assertThat(Sites.sentences(polish.built())).isEmpty();
        assertThat(polish.page("2024/11/08/a/index.html")).contains(">1 wpis<");
    }

    // The English file, as the manual says to copy it, with the lines of the example in place of its own.
    private static String polish(String lines) throws IOException {
        StringBuilder all = new StringBuilder();
        Path english =
                Path.of("../templates/src/main/resources/io/github/liveblogarchive/theme/messages/en.properties");
        for (String line : Files.readAllLines(english)) {
            boolean isForm = line.matches("[a-zA-Z.]+\\.(one|other)=.*") && !line.startsWith("plural.");
            all.append(line).append('\n');
            if (isForm && line.matches("[a-zA-Z.]+\\.other=.*")) {
                all.append(line.replace(".other=", ".few=")).append('\n');
                all.append(line.replace(".other=", ".many=")).append('\n');
            }
        }
        return all + lines;
    }
}
