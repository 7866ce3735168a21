package io.github.liveblogarchive.input.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.input.desk.Samples;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.ImportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the plugin's own tests hold them. */
class WordPressSamplesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // file, states told, entries, key events, deleted
        "rest-api.json, 5, 5, 0, 0",
        "rest-applyUpdateEntries.json, 6, 3, 0, 1",
        "rest-events.json, 1, 1, 1, 0",
        "rest-polling.json, 1, 1, 0, 0",
    })
    void a_sample_gives_these_numbers(String file, int told, int entries, int key, int deleted) throws IOException {
        Run run = Run.of(new WordPressFormat(), Samples.folder("wordpress").resolve(file));

        assertThat(run.read()).isEqualTo(told);
        assertThat(run.entries).hasSize(entries);
        assertThat(run.count(Entry::key)).isEqualTo(key);
        assertThat(run.removed).hasSize(deleted);
        assertThat(run.log.counts(Kind.UNKNOWN)).isEmpty();
        assertThat(run.problems.list()).isEmpty();
    }

    @Test
    void changes_and_deletions_leave_the_entries_that_the_sample_expects() throws IOException {
        Path file = Samples.folder("wordpress").resolve("rest-applyUpdateEntries.json");
        JsonNode expected =
                JsonMapper.builder().build().readTree(Files.readString(file)).path("expectedEntries");
        Run run = Run.of(new WordPressFormat(), file);

        assertThat(run.entries)
                .extracting(Entry::id)
                .containsExactlyInAnyOrderElementsOf(expected.valueStream()
                        .map(entry -> entry.path("id").asString())
                        .toList());
        for (JsonNode entry : expected) {
            assertThat(run.entries)
                    .filteredOn(kept -> kept.id().equals(entry.path("id").asString()))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.body().toString())
                            .contains(entry.path("content").asString()));
        }
    }

    @Test
    void the_command_of_a_key_event_is_no_word_of_it() throws IOException {
        Run run = Run.of(new WordPressFormat(), Samples.folder("wordpress").resolve("rest-events.json"));

        assertThat(run.entries).singleElement().satisfies(entry -> {
            assertThat(entry.body().toString())
                    .contains("This is a test Key Event")
                    .doesNotContain("/key");
            assertThat(entry.labels()).isEmpty();
        });
    }

    @Test
    void all_answers_of_the_folder_are_one_live_blog() throws IOException {
        ImportReport report = Importer.builder()
                .from(Samples.folder("wordpress").toString())
                .to(folder)
                .build()
                .run();

        assertThat(report.hasErrors()).as(report.text()).isFalse();
        assertThat(report.blogs())
                .singleElement()
                .satisfies(blog -> assertThat(blog.kept()).isEqualTo(10));
        assertThat(Files.readAllLines(folder.resolve("blogs/wordpress.ndjson"))).hasSize(11);
    }

    @Test
    void no_address_of_a_person_and_no_portrait_named_by_one_comes_out() throws IOException {
        List<Path> files = Samples.files("wordpress");
        String out = Run.of(new WordPressFormat(), files.toArray(Path[]::new)).everything();
        for (Path file : files) {
            assertThat(Samples.addresses(Files.readString(file)))
                    .allSatisfy(address -> assertThat(out).doesNotContain(address));
        }
        assertThat(out).doesNotContain("gravatar", "72465b47ce5554b3a30bdbbb21f5afeb");
    }
}
