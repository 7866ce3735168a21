package io.github.liveblogarchive.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.liveblogarchive.archive.source.KeptStore;
import io.github.liveblogarchive.archive.source.SourceStore;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run keeps for the next is as good as reading everything anew, and is left alone where it is not. */
class CacheTest {
    private static final String DAMAGED = "NOTE [cache-ignored]: The cache is damaged: everything is read anew.\n";

    @TempDir
    Path folder;

    private Path content;
    private Path cache;

    @BeforeEach
    void content() throws IOException {
        content = folder.resolve("content");
        cache = folder.resolve("cache");
        write("site.yaml", "title: Site");
        write("topics.yaml", "Harbour: {aliases: [Port]}");
        write(
                "blogs/a.ndjson",
                "{\"title\":\"A\",\"topics\":[\"Harbor\"]}",
                "{\"id\":\"e1\",\"date\":\"2024-11-08T09:00:00Z\",\"body\":\"One.\",\"topics\":[\"Port\"]}",
                "{\"id\":\"e2\",\"date\":\"2024-11-08\",\"body\":\"Two, [see](#e1).\",\"order\":2.5}");
        write("blogs/b.md", "---", "title: B", "---", "# 2024-11-09", "## 10:00", "Words of [A](blog:a).");
        write("blogs/c/blog.md", "---", "title: C", "---", "Lead.");
        write("blogs/c/one.md", "---", "date: 2024-11-10T08:00:00Z", "---", "First.");
        write("blogs/c/two.md", "---", "date: 2024-11-10T09:00:00Z", "authors: [Ann]", "---", "Second.");
        write("blogs/d.json", "{\"title\":\"D\",\"entries\":[{\"id\":\"x\",\"body\":\"No date.\"}]}");
        write("blogs/notes.txt", "Nobody reads this.");
        settle();
    }

    private void write(String name, String... lines) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** Waits until the clock of the file system has gone on, so that what was written counts as old. */
    private void settle() throws IOException {
        Path mark = Files.createTempFile(folder, "clock", "");
        FileTime start = Files.getLastModifiedTime(mark);
        while (Files.getLastModifiedTime(mark).equals(start)) {
            Files.writeString(mark, "x");
        }
        Files.delete(mark);
    }

    private String fresh() {
        return Reader.of(content).read();
    }

    @Test
    void an_unchanged_source_is_not_opened_and_says_the_same_its_warnings_with_it() {
        Reader reader = Reader.of(content, cache);
        String first = reader.read();
        assertThat(reader.opened).contains("blogs/a.ndjson", "blogs/notes.txt").hasSize(5);
        String second = reader.read();
        assertThat(reader.opened).isEmpty();
        assertThat(second)
                .isEqualTo(first)
                .isEqualTo(fresh())
                .contains("unknown-topic", "unused-file", "Did you mean \"Harbour\"?");
    }

    @Test
    void only_the_source_that_was_changed_is_opened() throws IOException {
        Reader reader = Reader.of(content, cache);
        reader.read();
        write("blogs/c/two.md", "---", "date: 2024-11-10T09:30:00Z", "---", "Changed.");
        assertThat(reader.read()).isEqualTo(fresh()).contains("Changed.").doesNotContain("Second.");
        assertThat(reader.opened).containsExactly("blogs/c/blog.md");
    }

    @Test
    void a_file_added_to_a_folder_or_taken_from_it_is_seen() throws IOException {
        Reader reader = Reader.of(content, cache);
        reader.read();
        write("blogs/c/deeper/three.md", "---", "date: 2024-11-10T10:00:00Z", "---", "Third.");
        assertThat(reader.read()).isEqualTo(fresh()).contains("Third.");
        Files.delete(content.resolve("blogs/c/one.md"));
        assertThat(reader.read()).isEqualTo(fresh()).doesNotContain("First.");
    }

    @Test
    void a_source_with_another_time_but_the_same_bytes_is_not_read_again() throws IOException {
        Reader reader = Reader.of(content, cache);
        String first = reader.read();
        for (Path file : Reader.files(content)) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_001));
        }
        settle();
        assertThat(reader.read()).isEqualTo(first);
        assertThat(reader.opened).isEmpty();
        assertThat(reader.read()).isEqualTo(first);
    }

    @Test
    void a_change_that_hides_behind_the_same_size_and_the_old_time_is_seen() throws IOException {
        assumeThat(content.getFileSystem().supportedFileAttributeViews()).contains("unix");
        Reader reader = Reader.of(content, cache);
        reader.read();
        Path file = content.resolve("blogs/a.ndjson");
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("One.", "Uno."));
        Files.setLastModifiedTime(file, before);
        assertThat(reader.read()).isEqualTo(fresh()).contains("Uno.");
    }

    @Test
    void a_source_edited_within_one_tick_of_the_clock_is_read_again() throws IOException {
        Reader reader = Reader.of(content, cache);
        for (int i = 0; i < 40; i++) {
            write("blogs/b.md", "---", "title: B", "---", "# 2024-11-09", "## 10:00", "Words, " + (10 + i) + ".");
            assertThat(reader.read()).contains("Words, " + (10 + i) + ".");
        }
    }

    @Test
    void a_file_that_a_blog_names_is_looked_at_too() throws IOException {
        write("blogs/c/blog.md", "---", "title: C", "comments: talk.json", "---", "Lead.");
        write("blogs/c/talk.json", "[{\"author\":\"Ann\",\"text\":\"Good.\"}]");
        settle();
        Reader reader = Reader.of(content, cache);
        assertThat(reader.read()).isEqualTo(fresh()).contains("Good.").doesNotContain("blogs/c/talk.json [unused");
        write("blogs/c/talk.json", "[{\"author\":\"Ann\",\"text\":\"Bad...\"}]");
        assertThat(reader.read()).isEqualTo(fresh()).contains("Bad...");
    }

    @Test
    void a_source_with_an_error_is_read_again_since_another_file_may_cure_it() throws IOException {
        write("blogs/c/blog.md", "---", "title: C", "comments: talk.json", "---", "Lead.");
        settle();
        Reader reader = Reader.of(content, cache);
        assertThat(reader.read()).isEqualTo(fresh()).contains("ERROR");
        write("blogs/c/talk.json", "[]");
        assertThat(reader.read()).isEqualTo(fresh()).doesNotContain("ERROR");
    }

    @Test
    void a_name_that_comes_first_in_another_file_spells_it_for_all() throws IOException {
        write("topics.yaml", "Other: {}");
        write("blogs/b.md", "---", "title: B", "topics: [SEA]", "---", "# 2024-11-09", "## 10:00", "Words.");
        write("blogs/a.ndjson", "{\"title\":\"A\",\"topics\":[\"sea\"]}", "{\"id\":\"e\",\"body\":\"One.\"}");
        settle();
        Reader reader = Reader.of(content, cache);
        assertThat(reader.read()).contains("sea sea b");
        Files.delete(content.resolve("blogs/a.ndjson"));
        assertThat(reader.read()).isEqualTo(fresh()).contains("SEA sea b");
    }

    @Test
    void the_folders_may_be_moved() throws IOException {
        Reader.of(content, cache).read();
        Files.move(content, folder.resolve("moved"));
        Files.move(cache, folder.resolve("elsewhere"));
        Reader moved = Reader.of(folder.resolve("moved"), folder.resolve("elsewhere"));
        String text = moved.read();
        assertThat(moved.opened).isEmpty();
        Files.move(folder.resolve("moved"), content);
        assertThat(text).isEqualTo(fresh());
        for (Path file : Reader.files(folder.resolve("elsewhere"))) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain(folder.toString());
        }
    }

    @Test
    void what_reading_depends_on_besides_is_part_of_it() {
        Reader reader = Reader.of(content, cache);
        reader.read();
        reader.circumstances("another zone").read();
        assertThat(reader.opened).hasSize(5);
    }

    @Test
    void a_cache_that_another_run_has_is_left_alone() throws IOException {
        String plain = fresh();
        Reader.of(content, cache).read();
        try (SourceStore other = new KeptStore(content, "1", "", new Problems())
                .open(cache, false)
                .orElseThrow()) {
            assertThat(Reader.of(content, cache).read())
                    .isEqualTo(
                            "NOTE [cache-ignored]: Another run is using the cache folder: this one reads everything.\n"
                                    + plain);
            assertThat(other.shard().end()).isPositive();
        }
        Reader after = Reader.of(content, cache);
        assertThat(after.read()).isEqualTo(plain);
        assertThat(after.opened).isEmpty();
    }

    @Test
    void a_cache_folder_that_cannot_be_one_is_said() throws IOException {
        Files.writeString(cache, "a file");
        assertThat(Reader.of(content, cache).read())
                .startsWith("NOTE [cache-ignored]: The cache folder cannot be used");
    }

    @Test
    void a_folder_with_files_of_others_is_not_taken_for_a_cache() throws IOException {
        Files.createDirectories(cache);
        Files.writeString(cache.resolve("sources"), "mine");
        assertThat(Reader.of(content, cache).read())
                .contains("The cache folder has files that are not from this generator: it is not used.");
        assertThat(cache.resolve("sources")).hasContent("mine");
        assertThat(Reader.files(cache)).hasSize(1);
    }

    @Test
    void the_cache_of_another_version_is_made_anew() throws IOException {
        Problems problems = new Problems();
        Reader.of(content, cache).read();
        try (SourceStore store =
                new KeptStore(content, "2", "", problems).open(cache, false).orElseThrow()) {
            assertThat(store.shard().end()).isZero();
        }
        assertThat(problems.list())
                .singleElement()
                .hasToString("NOTE [cache-ignored]: The cache was made by another version of the generator: everything"
                        + " is read anew.");
        assertThat(Reader.of(content, cache).read()).isEqualTo(fresh());
    }

    @Test
    void a_truncated_cache_is_told_once_and_made_anew() throws IOException {
        damage((bytes, at) -> java.util.Arrays.copyOf(bytes, at));
    }

    @Test
    void a_cache_with_another_byte_is_told_once_and_made_anew() throws IOException {
        damage((bytes, at) -> {
            byte[] flipped = bytes.clone();
            flipped[Math.min(at, bytes.length - 1)] ^= 0x40;
            return flipped;
        });
    }

    @Test
    void a_cache_whose_end_was_lost_to_zeros_is_told_once_and_made_anew() throws IOException {
        damage((bytes, at) -> {
            byte[] lost = bytes.clone();
            java.util.Arrays.fill(lost, at, lost.length, (byte) 0);
            return lost;
        });
    }

    /** Does damage at some place. */
    private interface Harm {
        byte[] to(byte[] bytes, int at);
    }

    private void damage(Harm harm) throws IOException {
        String plain = fresh();
        Path good = folder.resolve("good");
        Reader.of(content, good).read();
        for (String name : List.of("sources", "entries-0.bin")) {
            byte[] bytes = Files.readAllBytes(good.resolve(name));
            for (int part = 0; part < 20; part++) {
                Files.createDirectories(cache);
                for (Path file : Reader.files(good)) {
                    Files.copy(file, cache.resolve(good.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                }
                Files.write(cache.resolve(name), harm.to(bytes, bytes.length * part / 20));
                assertThat(Reader.of(content, cache).read())
                        .as("%s, part %d", name, part)
                        .isEqualTo(DAMAGED + plain);
                Reader after = Reader.of(content, cache);
                assertThat(after.read()).as("after %s, part %d", name, part).isEqualTo(plain);
                assertThat(after.opened).isEmpty();
            }
        }
    }

    @Test
    void what_a_killed_run_left_behind_is_cut_off() throws IOException {
        String plain = Reader.of(content, cache).read();
        Path records = cache.resolve("entries-0.bin");
        long size = Files.size(records);
        Files.write(records, new byte[5_000], java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(cache.resolve("sources.part"), "half");
        assertThat(Reader.of(content, cache).read()).isEqualTo(plain);
        assertThat(records).hasSize(size);
    }

    @Test
    void what_nobody_needs_any_more_does_not_fill_the_disk() throws IOException {
        Reader reader = Reader.of(content, cache);
        long most = 0;
        for (int i = 0; i < 30; i++) {
            String words = ("Words " + i + " and more of them. ").repeat(2_000);
            write("blogs/b.md", "---", "title: B", "---", "# 2024-11-09", "## 10:00", words);
            settle();
            assertThat(reader.read()).contains("Words " + i + " and");
            long size = 0;
            for (Path file : Reader.files(cache)) {
                size += Files.size(file);
            }
            most = Math.max(most, size);
        }
        assertThat(most).isLessThan(4 * 70_000);
        assertThat(reader.read()).isEqualTo(fresh());
        assertThat(reader.opened).isEmpty();
    }

    @Test
    void any_number_of_threads_reads_the_same() throws IOException {
        for (int i = 0; i < 60; i++) {
            write(
                    "blogs/m" + i + ".ndjson",
                    "{\"title\":\"M\",\"id\":\"m" + i / 2 + "\",\"topics\":[\"" + (i % 2 == 0 ? "sun" : "Sun") + "\"]}",
                    "{\"id\":\"e\",\"date\":\"2024-11-08T09:00:00Z\",\"body\":\"![](gone" + i + ".png)\"}");
        }
        settle();
        String one = fresh();
        assertThat(Reader.of(content).threads(8).read()).isEqualTo(one).contains("was read before, from");
        assertThat(Reader.of(content, cache).threads(8).read()).isEqualTo(one);
        assertThat(Reader.of(content, cache).threads(3).read()).isEqualTo(one);
    }
}
