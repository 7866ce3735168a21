package io.github.liveblogarchive.input.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that the project began from; its words are read from the shared samples and stay there. */
class SampleTest {
    private static final Path SAMPLE =
            Path.of("..", "..", "shared", "samples", "capture", "independent-2024-11-08.txt");

    private CaptureDump dump;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(SAMPLE), "the shared samples are not here");
        dump = CaptureDump.of(SAMPLE, Map.of());
    }

    @Test
    void the_headline_gives_title_and_kicker_and_the_line_below_the_standfirst() throws IOException {
        List<String> lines = Files.readAllLines(SAMPLE);
        LiveBlog blog = dump.blogs.get(0);
        assertThat(blog.kicker()).isEqualTo("live");
        assertThat(blog.title()).isEqualTo(lines.get(0).replace(" – live:", ":"));
        assertThat(blog.standfirst()).isEqualTo(lines.get(1));
        assertThat(blog.start().at().toLocalDate()).hasToString("2024-11-08");
    }

    @Test
    void the_lead_summary_begins_where_the_appeal_ends() throws IOException {
        List<String> lines = Files.readAllLines(SAMPLE);
        String summary = ((Block.Text) dump.blogs.get(0).summary().get(0)).markdown();
        assertThat(summary.split("\n\n")).hasSize(9);
        assertThat(lines.get(6)).endsWith(summary.lines().findFirst().orElseThrow());
        assertThat(dump.text().replaceAll("(?m)^(SKIPPED|REPAIRED) .*$", ""))
                .doesNotContain("donation", "paywall", "bookmark");
    }

    @Test
    void there_are_ten_entries_oldest_first_and_none_has_a_time() {
        assertThat(dump.entries).hasSize(10).noneMatch(entry -> entry.date().isKnown());
        assertThat(dump.entries).filteredOn(entry -> entry.title().isEmpty()).hasSize(1);
        assertThat(dump.entries.get(9).title()).startsWith("Full report:");
    }

    @Test
    void the_entry_without_a_heading_is_reported_as_a_guess_with_its_line() {
        assertThat(dump.log.lines())
                .filteredOn(line -> line.reason().startsWith("entry without a heading"))
                .extracting(line -> line.place().line())
                .containsExactly(50);
    }

    @Test
    void the_related_report_is_a_card_with_its_authors() {
        Entry entry = dump.entries.get(9);
        Block last = entry.body().get(entry.body().size() - 1);
        assertThat(last).isInstanceOfSatisfying(Block.Related.class, related -> {
            assertThat(related.card().authors()).hasSize(2);
            assertThat(related.card().title()).isNotEmpty();
            assertThat(related.card().summary()).isNotEmpty();
        });
    }

    @Test
    void no_line_is_lost_without_a_line_in_the_log() throws IOException {
        EveryLine.isIn(dump, SAMPLE);
    }
}
