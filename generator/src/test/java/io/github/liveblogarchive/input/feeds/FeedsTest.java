package io.github.liveblogarchive.input.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.input.web.WebRun;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
    private static final List<InputFormat> FORMATS = List.of(new AtomFormat(), new RssFormat(), new JsonFeedFormat());

    @TempDir
    private Path folder;

    static Stream<Arguments> specs() throws IOException {
        Stream.Builder<Arguments> specs = Stream.builder();
        for (InputFormat format : FORMATS) {
            Spec.read(FeedsTest.class, format.name() + ".txt")
                    .forEach(spec -> specs.add(Arguments.of(format.name(), spec)));
        }
        return specs.build();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("specs")
    void a_feed_is_read_as_written_down(String format, Spec spec) throws IOException {
        assertThat(WebRun.of(format(format), folder, spec.input()).dump()).isEqualTo(spec.expected());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("specs")
    void no_address_of_a_person_gets_through(String format, Spec spec) throws IOException {
        assertThat(WebRun.of(format(format), folder, spec.input()).out())
                .doesNotContain("ann@paper", "cid@paper", "dee@paper");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    atom | <?xml version="1.0"?><!-- x --><feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">
                    atom | <a:feed xmlns:a="http://www.w3.org/2005/Atom">
                    rss | <?xml version="1.0"?><rss version="2.0">
                    rss | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                    json-feed | {"version": "https://jsonfeed.org/version/1.1"
                    json-feed | {"version": "https:\\/\\/jsonfeed.org\\/version\\/1"
                    wordpress | <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
                    none | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><x>
                    none | <html><head><link rel="alternate" type="application/rss+xml">
                    none | {"feed": "https://example.org/rss"}
                    """)
    void a_feed_is_recognised_by_its_beginning(String format, String head) throws IOException {
        InputFile file = InputFile.open(Files.writeString(folder.resolve("head"), head), "head");

        assertThat(InputFormats.exports().stream()
                        .filter(each -> each.recognises(file))
                        .map(InputFormat::name))
                .isEqualTo(format.equals("none") ? List.of() : List.of(format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void the_encoding_that_the_feed_names_is_the_one_it_is_read_in(String encoding) throws IOException {
        String bom = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
        String feed = bom + "<?xml version='1.0' encoding='" + encoding
                + "'?><rss><channel><title>Caf\u00E9</title></channel></rss>";
        Path file = Files.write(folder.resolve("feed.xml"), feed.getBytes(Charset.forName(encoding)));

        assertThat(WebRun.of(new RssFormat(), file, Map.of()).blogs.get(0).title())
                .isEqualTo("Caf\u00E9");
    }

    @Test
    void an_encoding_that_is_none_is_a_warning() throws IOException {
        WebRun run = WebRun.of(
                new RssFormat(),
                folder,
                "<?xml version='1.0' encoding='klingon'?><rss><channel><title>A</title></channel></rss>");

        assertThat(run.problems.count(Level.WARNING, Code.BAD_ENCODING)).isEqualTo(1);
        assertThat(run.blogs.get(0).title()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss"})
    void markup_nested_without_end_is_read(String format) throws IOException {
        String deep = "<a>".repeat(100_000);
        WebRun run = WebRun.of(
                format(format), folder, "<feed><entry><title>" + deep + "x</title><rss><channel><item>" + deep);

        assertThat(run.problems.count(Level.ERROR)).isZero();
    }

    @Test
    void nesting_without_end_in_json_is_one_problem() throws IOException {
        WebRun run = WebRun.of(new JsonFeedFormat(), folder, "{\"items\":" + "[".repeat(100_000));

        assertThat(run.problems.count(Level.ERROR, Code.TOO_DEEP)).isEqualTo(1);
    }

    @Test
    void a_feed_larger_than_the_memory_for_one_is_read_entry_by_entry() throws IOException {
        StringBuilder feed = new StringBuilder("<rss><channel><title>Long</title>");
        for (int i = 0; i < 5_000; i++) {
            feed.append("<item><guid>g" + i + "</guid><description>Entry " + i + " of many, in " + "words ".repeat(20)
                    + "</description></item>");
        }
        Files.write(
                folder.resolve("f.xml"),
                feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8));
        WebRun run = WebRun.of(new RssFormat(), folder.resolve("f.xml"), Map.of());

        assertThat(run.entries).hasSize(5_000);
        assertThat(run.places.get(4_999).file()).isEqualTo("f.xml");
    }

    @Test
    void a_feed_that_holds_a_round_number_of_entries_may_hold_only_the_newest() throws IOException {
        String items = "<item><title>T</title></item>".repeat(20);
        WebRun run = WebRun.of(new RssFormat(), folder, "<rss><channel><title>A</title>" + items + "</channel></rss>");

        assertThat(run.logged(Kind.GUESSED, "feed may hold only the newest entries, for it holds a round number"))
                .isEqualTo(1);
    }

    private static InputFormat format(String name) {
        return FORMATS.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
