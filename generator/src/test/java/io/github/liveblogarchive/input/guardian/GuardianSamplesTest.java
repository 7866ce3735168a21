package io.github.liveblogarchive.input.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.liveblogarchive.input.desk.Dump;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.input.markup.Mojibake;
import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real exports, read from outside of the repository because their words are not ours. */
class GuardianSamplesTest {
    private static final Path SAMPLES = Path.of("..", "..", "..", "shared", "samples");
    private static final Path SAMPLES_IN_MAIN = Path.of("..", "..", "shared", "samples");

    private Path samples = SAMPLES;

    @BeforeEach
    void the_samples_lie_beside_the_repository() {
        samples = Files.isDirectory(SAMPLES_IN_MAIN) ? SAMPLES_IN_MAIN : SAMPLES;
        assumeTrue(Files.isDirectory(samples), "The samples are not on this machine: " + samples);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // file, blogs, blocks read, entries kept, key events, pinned, summaries, entries merged, elements skipped
        "guardian-api/00c6eeae.json, 1, 281, 281, 23, 0, 0, 0, 0",
        "guardian-api/05e75bc8.json, 1, 10, 10, 10, 0, 0, 0, 0",
        "guardian-api/13fff972.json, 1, 47, 47, 11, 0, 2, 0, 0",
        "guardian-api/1d9e49f5.json, 1, 297, 297, 63, 0, 2, 0, 0",
        "guardian-api/5e0f967f.json, 1, 128, 128, 55, 0, 0, 0, 0",
        "guardian-api/ee2059de.json, 1, 10, 10, 6, 0, 0, 0, 0",
        "guardian-api/item-content-with-blocks.json, 1, 6, 6, 1, 1, 1, 0, 0",
        "guardian-api/item-content-with-rich-link-element.json, 1, 1, 1, 0, 0, 0, 0, 1",
        "guardian-api/item-content-with-tweets.json, 0, 0, 0, 0, 0, 0, 0, 0",
        "guardian-api/search-10-liveblogs.json, 10, 60, 60, 10, 10, 10, 0, 0",
        "guardian-page/perseverance-2021-page1of4.json, 1, 17, 16, 3, 0, 1, 1, 0",
    })
    void a_sample_gives_these_numbers(
            String file, int blogs, int read, int kept, int key, int pinned, int summaries, int merged, int skipped)
            throws IOException {
        Run run = Run.of(new GuardianFormat(), samples.resolve(file));

        assertThat(run.blogs).hasSize(blogs);
        assertThat(run.read()).as("blocks read").isEqualTo(read);
        assertThat(run.entries).as("entries kept").hasSize(kept);
        assertThat(run.count(Entry::key)).as("key events").isEqualTo(key);
        assertThat(run.count(Entry::pinned)).as("pinned").isEqualTo(pinned);
        assertThat(run.count(Entry::summary)).as("summaries").isEqualTo(summaries);
        assertThat(run.logged(Kind.MERGED, "entry that stands in several lists"))
                .as("merged")
                .isEqualTo(merged);
        assertThat(run.loggedStarting(Kind.SKIPPED, "element "))
                .as("elements skipped")
                .isEqualTo(skipped);
        assertThat(read).as("nothing vanishes").isEqualTo(kept + merged + run.loggedStarting(Kind.SKIPPED, "entry "));
        assertThat(run.entries).allMatch(entry -> entry.date().hasTime());
        assertThat(run.log.counts(Kind.UNKNOWN)).as("fields nobody knows").isEmpty();
        assertThat(run.problems.count(Level.ERROR)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"guardian-api", "guardian-page"})
    void no_address_of_a_person_and_no_private_name_comes_out(String sample) throws IOException {
        for (Path file : files(sample)) {
            Run run = Run.of(new GuardianFormat(), file);
            String out = run.blogs + " " + run.entries + run.log.lines() + run.problems.list();
            for (String address : addresses(Files.readString(file))) {
                assertThat(out).as(file.toString()).doesNotContain(address);
            }
            assertThat(out).doesNotContain("Blishen", "Olorenshaw", "Lamborn", "Casson");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"guardian-api", "guardian-page"})
    void every_word_of_every_element_is_kept_or_named(String sample) throws IOException {
        int elements = 0;
        for (Path file : files(sample)) {
            Run run = Run.of(new GuardianFormat(), file);
            Set<String> out = new HashSet<>();
            run.entries.forEach(entry -> entry.body().forEach(block -> out.addAll(words(shown(block)))));
            run.blogs.forEach(blog -> blog.summary().forEach(block -> out.addAll(words(shown(block)))));
            run.blogs.forEach(blog -> blog.related().forEach(card -> out.addAll(words(card.toString()))));
            run.log.lines().stream()
                    .filter(line -> line.kind() == Kind.SKIPPED)
                    .forEach(line -> out.addAll(words(line.detail())));
            JsonNode root = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
            for (JsonNode holder : root.findParents("elements")) {
                if (holder.has("webTitle")) {
                    continue; // an item's own elements are assets of the print page, not of the blog
                }
                for (JsonNode element : holder.get("elements")) {
                    elements++;
                    for (String name : List.of("html", "caption", "linkText", "attribution", "alt", "mediaTitle")) {
                        for (String text : element.findValuesAsString(name)) {
                            assertThat(kept(text, out))
                                    .as("%s %s of %s", file, name, element)
                                    .isTrue();
                        }
                    }
                }
            }
        }
        assertThat(elements).as("elements seen in " + sample).isGreaterThan(40);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"00c6eeae, 1", "05e75bc8, 1", "13fff972, 0", "1d9e49f5, 1", "5e0f967f, 0", "ee2059de, 0"})
    void damaged_encodings_are_warned_of_once_a_blog(String file, int warnings) throws IOException {
        Run run = Run.of(new GuardianFormat(), samples.resolve("guardian-api/" + file + ".json"));

        assertThat(run.problems.count(Level.WARNING, Code.BAD_ENCODING)).isEqualTo(warnings);
        assertThat(run.entries.toString() + run.blogs).doesNotContainPattern("[\\x00-\\x08\\x7F-\\x9F]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"guardian-api/1d9e49f5.json", "guardian-page/perseverance-2021-page1of4.json"})
    void the_same_file_gives_the_same_records(String file) throws IOException {
        Run once = Run.of(new GuardianFormat(), samples.resolve(file));
        Run again = Run.of(new GuardianFormat(), samples.resolve(file));

        assertThat(again.blogs).isEqualTo(once.blogs);
        assertThat(again.entries).isEqualTo(once.entries);
        assertThat(again.log.lines()).isEqualTo(once.log.lines());
    }

    private List<Path> files(String sample) throws IOException {
        try (Stream<Path> files = Files.list(samples.resolve(sample))) {
            return files.sorted().toList();
        }
    }

    private static Set<String> addresses(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    // The name, the handle and the day of a post stand in fields of the card, and a player's markup holds no words.
    private static boolean kept(String html, Set<String> out) {
        var body = Jsoup.parseBodyFragment(Mojibake.visible(html)).body();
        if (body.selectFirst("blockquote.twitter-tweet") != null) {
            body.html(body.select("p").outerHtml());
        }
        String text = PlainText.lines(body);
        boolean placeholder = text.equals("html for the audio") || text.equals("Some html for the video");
        return placeholder || html.isBlank() || out.containsAll(words(text));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(PlainText.words(text).split(" ")));
    }

    private static String shown(Block block) {
        if (block instanceof Block.Text text) {
            return rendered(text.markdown());
        }
        if (block instanceof Block.Quote quote) {
            return rendered(quote.markdown()) + " " + quote.source();
        }
        return block instanceof Block.Html html
                ? Jsoup.parseBodyFragment(html.html()).text()
                : Dump.block(block);
    }

    private static String rendered(String markdown) {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        return PlainText.lines(Jsoup.parseBodyFragment(html).body());
    }
}
