package io.github.liveblogarchive.input.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.web.Samples;
import io.github.liveblogarchive.input.web.WebRun;
import io.github.liveblogarchive.model.Source.Complete;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real JSON-LD, read from outside of the repository because its words are not ours. */
class SchemaOrgSamplesTest {
    private Path samples = Path.of("");

    @BeforeEach
    void the_samples_lie_beside_the_repository() {
        samples = Samples.folder().resolve("schema-org");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // file, read, kept, with title, with time, with text cut off, fields nobody knows
        "guardian-Live.jsonld.json, 13, 12, 0, 0, 1, 0",
        "quintype-one-card.jsonld.json, 1, 1, 1, 1, 0, 0",
    })
    void a_sample_gives_these_numbers(String file, int read, int kept, int titled, int timed, int cut, int unknown)
            throws IOException {
        WebRun run = read(samples.resolve(file));

        assertThat(run.read()).isEqualTo(read);
        assertThat(run.entries).hasSize(kept);
        assertThat(run.count(entry -> !entry.title().isEmpty())).as("titles").isEqualTo(titled);
        assertThat(run.count(entry -> entry.date().isKnown())).as("times").isEqualTo(timed);
        assertThat(run.logged(Kind.GUESSED, "text cut off by its publisher at 1,000 characters"))
                .isEqualTo(cut);
        assertThat(run.log.counts(Kind.UNKNOWN).values()).hasSize(unknown);
        assertThat(run.problems.count(Level.ERROR)).isZero();
    }

    @Test
    void headlines_and_times_that_are_those_of_the_whole_live_blog_are_not_taken_for_the_entries() throws IOException {
        WebRun run = read(samples.resolve("guardian-Live.jsonld.json"));

        assertThat(run.log.counts(Kind.REPAIRED))
                .containsKeys(
                        "headline of the live blog repeated in every entry, left out",
                        "one time in every entry, taken for unknown");
        assertThat(run.blogs.get(0).source().complete()).isEqualTo(Complete.NO);
        assertThat(run.blogs.get(0).authors()).hasSize(2);
        // The page showed the newest first.
        assertThat(run.entries.get(11).id()).isEqualTo("60300f5f8f08ad21ea60071e");
    }

    @Test
    void a_card_has_the_time_of_its_creation() throws IOException {
        WebRun run = read(samples.resolve("quintype-one-card.jsonld.json"));

        assertThat(run.entries.get(0).date().at()).hasToString("2018-02-28T11:11:04.773Z");
    }

    @Test
    void both_are_known_by_their_beginning_and_the_samples_of_other_systems_are_left_to_them() throws IOException {
        try (Stream<Path> all = Files.walk(samples.getParent())) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                InputFile input = InputFile.open(file, file.getFileName().toString());
                String first = InputFormats.exports().stream()
                        .filter(format -> format.recognises(input))
                        .map(format -> format.name())
                        .findFirst()
                        .orElse("");
                assertThat(first.equals("schema-org"))
                        .as(file.toString())
                        .isEqualTo(file.getParent().equals(samples));
            }
        }
    }

    @Test
    void no_address_of_a_person_or_of_a_machine_comes_out() throws IOException {
        try (Stream<Path> all = Files.list(samples)) {
            for (Path file : all.toList()) {
                String out = read(file).out();
                assertThat(Samples.privateWords(file)).as(file.toString()).noneMatch(out::contains);
            }
        }
    }

    private static WebRun read(Path file) throws IOException {
        return WebRun.of(new SchemaOrgFormat(), file, Map.of());
    }
}
