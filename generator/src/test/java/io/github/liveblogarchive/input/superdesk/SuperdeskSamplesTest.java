package io.github.liveblogarchive.input.superdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.input.desk.Samples;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.ImportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blog of 2017: its record, and the first of two pages of its posts. */
class SuperdeskSamplesTest {
    @TempDir
    private Path folder;

    private static Run run() throws IOException {
        return Run.of(new SuperdeskFormat(), Samples.files("superdesk").toArray(Path[]::new));
    }

    @Test
    void eleven_of_twenty_five_posts_and_one_comment_of_a_reader_were_seen() throws IOException {
        Run run = run();

        assertThat(run.read()).isEqualTo(25);
        assertThat(run.entries).hasSize(12);
        assertThat(run.count(entry -> entry.kind() == Entry.Kind.READER)).isEqualTo(1);
        assertThat(run.count(entry -> entry.kind() == Entry.Kind.ADVERT)).isEqualTo(1);
        assertThat(run.logged(Kind.SKIPPED, "entry deleted")).isEqualTo(13);
        assertThat(run.count(Entry::pinned)).as("stickies").isEqualTo(2);
        assertThat(run.count(Entry::key)).as("highlights").isEqualTo(4);
        assertThat(run.entries).allMatch(entry -> entry.date().hasTime() && !Double.isNaN(entry.order()));
        assertThat(run.entries).allMatch(entry -> entry.authors().size() == 1);
    }

    @Test
    void every_embed_and_gallery_became_a_block_of_ours() throws IOException {
        var blocks =
                run().entries.stream().flatMap(entry -> entry.body().stream()).toList();

        assertThat(blocks).filteredOn(Block.Social.class::isInstance).hasSize(3).allSatisfy(block -> {
            Block.Social post = (Block.Social) block;
            assertThat(post.network()).isEqualTo("Twitter");
            assertThat(post.url()).startsWith("https://twitter.com/").containsIgnoringCase(post.handle());
        });
        assertThat(blocks).filteredOn(Block.Related.class::isInstance).hasSize(1);
        assertThat(blocks)
                .filteredOn(Block.Gallery.class::isInstance)
                .singleElement()
                .satisfies(block -> assertThat(((Block.Gallery) block).images()).hasSize(4));
        assertThat(blocks).filteredOn(Block.Table.class::isInstance).hasSize(1);
    }

    @Test
    void no_field_is_unknown_and_nothing_is_wrong() throws IOException {
        Run run = run();

        assertThat(run.log.counts(Kind.UNKNOWN)).isEmpty();
        assertThat(run.problems.list()).isEmpty();
    }

    @Test
    void no_address_of_a_person_and_no_preference_comes_out() throws IOException {
        String out = run().everything();
        for (Path file : Samples.files("superdesk")) {
            assertThat(Samples.addresses(Files.readString(file)))
                    .allSatisfy(address -> assertThat(out).doesNotContain(address));
        }
        assertThat(out).doesNotContain("last_worked", "58bfe91915720af1a27e11d2");
    }

    @Test
    void the_order_of_the_files_does_not_show() throws IOException {
        var files = Samples.files("superdesk");
        Path one = Files.createDirectories(folder.resolve("one"));
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.copy(files.get(0), one.resolve("1.json"));
        Files.copy(files.get(1), one.resolve("2.json"));
        Files.copy(files.get(0), other.resolve("2.json"));
        Files.copy(files.get(1), other.resolve("1.json"));

        ImportReport first = imported(one, "first");
        imported(other, "second");

        String blog = first.blogs().get(0).file() + ".ndjson";
        assertThat(first.blogs()).singleElement().satisfies(counts -> {
            assertThat(counts.title()).isEqualTo("The Latest News About Live Blog");
            assertThat(counts.expected()).isEqualTo(34);
            assertThat(counts.isIncomplete()).isTrue();
            assertThat(counts.counts().toString())
                    .as("its start is an hour late")
                    .contains("time of coverage taken");
        });
        assertThat(folder.resolve("second").resolve(blog))
                .hasSameTextualContentAs(folder.resolve("first").resolve(blog));
    }

    private ImportReport imported(Path from, String to) {
        return Importer.builder()
                .from(from.toString())
                .to(folder.resolve(to))
                .build()
                .run();
    }
}
