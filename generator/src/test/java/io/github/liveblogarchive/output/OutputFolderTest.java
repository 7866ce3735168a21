package io.github.liveblogarchive.output;

import static io.github.liveblogarchive.output.Build.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path base;

    private Build build;

    @BeforeEach
    void prepare() {
        build = new Build(base);
    }

    @Test
    void the_first_run_writes_everything_and_leaves_no_work_folder() throws IOException {
        OutputReport report = build.good(site("blog/index.html", "one", "feed.atom", "three"));

        assertThat(build.files()).isEqualTo(site("blog/index.html", "one", "feed.atom", "three"));
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.bytesWritten()).isEqualTo(8);
        assertThat(report.bytes()).isEqualTo(8);
        assertThat(report.writtenPaths()).containsExactly("blog/index.html", "feed.atom");
        assertThat(base).isDirectoryNotContaining("glob:**/.site.liveblog");
    }

    @Test
    void a_second_run_writes_nothing_at_all() throws IOException {
        Map<String, String> site = site("blog/index.html", "one", "feed.atom", "three");
        build.good(site);
        for (String path : new String[] {"blog/index.html", "feed.atom", ".liveblog-manifest"}) {
            Files.setLastModifiedTime(build.folder.resolve(path), LONG_AGO);
        }

        OutputReport report = build.good(site);

        assertThat(report.written()).isZero();
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.bytes()).isEqualTo(8);
        for (String path : new String[] {"blog/index.html", "feed.atom", ".liveblog-manifest"}) {
            assertThat(Files.getLastModifiedTime(build.folder.resolve(path))).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void a_file_that_is_rendered_to_the_same_bytes_keeps_its_time() throws IOException {
        build.good(site("blog/a.html", "one", "blog/b.html", "two"));
        Files.setLastModifiedTime(build.folder.resolve("blog/a.html"), LONG_AGO);

        OutputReport report = build.good(site("blog/a.html", "one", "blog/b.html", "2"));

        assertThat(Files.getLastModifiedTime(build.folder.resolve("blog/a.html")))
                .isEqualTo(LONG_AGO);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.writtenPaths()).containsExactly("blog/b.html");
    }

    @Test
    void what_is_no_longer_wanted_is_deleted_with_the_folders_that_become_empty() {
        build.good(site("a/b/c/index.html", "one", "a/index.html", "two"));

        OutputReport report = build.good(site("a/index.html", "two"));

        assertThat(build.folder.resolve("a/b")).doesNotExist();
        assertThat(build.files()).isEqualTo(site("a/index.html", "two"));
        assertThat(report.deleted()).isEqualTo(1);
        assertThat(report.deletedPaths()).containsExactly("a/b/c/index.html");
    }

    @Test
    void files_that_are_not_ours_survive_every_run() throws IOException {
        build.put("CNAME", "example.org");
        build.put(".git/HEAD", "ref");
        build.put("old/notes.txt", "mine");

        build.good(site("old/index.html", "one"));
        build.good(site("new/index.html", "one"));

        assertThat(build.files())
                .isEqualTo(site(
                        "CNAME", "example.org", ".git/HEAD", "ref", "old/notes.txt", "mine", "new/index.html", "one"));
    }

    @Test
    void a_file_of_somebody_else_is_not_overwritten() throws IOException {
        build.put("index.html", "mine");

        assertThat(build.run(site("index.html", "site", "feed.atom", "x"))).isEmpty();

        assertThat(build.files()).isEqualTo(site("index.html", "mine"));
        assertThat(build.messages())
                .isEqualTo("ERROR [output-conflict]: \"index.html\" cannot be written: \"index.html\" is a file with"
                        + " other content that is not from this generator. Move or delete it, or choose another output"
                        + " folder; files of others are never overwritten.");
    }

    @Test
    void a_file_of_somebody_else_with_the_same_bytes_becomes_ours() throws IOException {
        build.put("index.html", "same");

        assertThat(build.good(site("index.html", "same")).unchanged()).isEqualTo(1);
        build.good(site("other.html", "x"));

        assertThat(build.files()).isEqualTo(site("other.html", "x"));
    }

    @Test
    void a_file_of_ours_that_somebody_changed_is_written_anew() throws IOException {
        build.good(site("index.html", "right"));
        build.put("index.html", "edited by hand");

        assertThat(build.good(site("index.html", "right")).changed()).isEqualTo(1);

        assertThat(build.files()).isEqualTo(site("index.html", "right"));
        assertThat(build.messages()).contains("1 files of the site had been changed since they were written");
    }

    @Test
    void a_file_of_ours_that_somebody_changed_is_not_deleted() throws IOException {
        build.good(site("a.html", "right", "b.html", "x"));
        build.put("a.html", "edited by hand");

        assertThat(build.run(site("b.html", "x"))).isPresent();

        assertThat(build.files()).isEqualTo(site("a.html", "edited by hand", "b.html", "x"));
        assertThat(build.problems.count(Level.WARNING, Code.OUTPUT_CONFLICT)).isEqualTo(1);
    }

    @Test
    void a_change_of_equal_length_is_found_when_digests_are_verified() throws IOException {
        build.good(site("blog/index.html", "right"));
        build.put("blog/index.html", "wrong");
        assertThat(build.good(site("blog/index.html", "right")).written()).isZero();

        OutputFolder output = OutputFolder.open(build.folder, build.content, build.problems, true)
                .orElseThrow();
        try (output) {
            Build.fill(output, site("blog/index.html", "right"));
            assertThat(output.commit().orElseThrow().changed()).isEqualTo(1);
        }
        assertThat(build.files()).isEqualTo(site("blog/index.html", "right"));
    }

    @Test
    void without_a_commit_the_old_site_stays() {
        build.good(site("index.html", "old"));
        try (OutputFolder output = build.open()) {
            Build.fill(output, site("index.html", "new", "more.html", "new"));
        }
        assertThat(build.files()).isEqualTo(site("index.html", "old"));
        assertThat(base).isDirectoryNotContaining("glob:**/.site.liveblog");
    }

    @Test
    void an_error_found_by_anybody_stops_the_commit() {
        build.good(site("index.html", "old"));
        try (OutputFolder output = build.open()) {
            Build.fill(output, site("index.html", "new"));
            build.problems.error(Code.BAD_DATE, Place.NONE, "wrong", "");
            assertThat(output.commit()).isEmpty();
        }
        assertThat(build.files()).isEqualTo(site("index.html", "old"));
    }

    @Test
    void a_page_that_cannot_be_rendered_stops_the_commit() {
        build.good(site("index.html", "old"));
        try (OutputFolder output = build.open()) {
            output.write("a", "f", "a.html", new byte[1]);
            assertThatThrownBy(() -> output.write("index", "f2", "index.html", out -> {
                        out.write(new byte[1_000_000]);
                        throw new IllegalStateException("template");
                    }))
                    .hasMessage("template");
            assertThat(output.commit()).isEmpty();
        }
        assertThat(build.files()).isEqualTo(site("index.html", "old"));
    }

    @Test
    void a_file_takes_the_place_of_a_folder_and_a_folder_that_of_a_file() {
        build.good(site("a/b/c.html", "1", "a/d.html", "2", "z", "3"));
        OutputReport report = build.good(site("a", "4", "z/y/x.html", "5"));

        assertThat(build.files()).isEqualTo(site("a", "4", "z/y/x.html", "5"));
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.deleted()).isEqualTo(3);
    }

    @Test
    void a_folder_with_a_foreign_file_does_not_give_way() throws IOException {
        build.good(site("a/b.html", "1"));
        build.put("a/mine.txt", "mine");

        assertThat(build.run(site("a", "2"))).isEmpty();

        assertThat(build.files()).isEqualTo(site("a/b.html", "1", "a/mine.txt", "mine"));
        assertThat(build.messages()).contains("\"a\" is a folder, or has a file in it, that is not from");
    }

    @Test
    void a_foreign_file_in_the_place_of_a_folder_does_not_give_way() throws IOException {
        build.put("a", "mine");
        assertThat(build.run(site("a/b.html", "2"))).isEmpty();
        assertThat(build.files()).isEqualTo(site("a", "mine"));
        assertThat(build.messages()).contains("\"a\" is a file, not a folder, that is not from");
    }

    @Test
    void links_are_never_followed_out_of_the_folder() throws IOException {
        build.good(site("a/old.html", "1", "b/index.html", "2"));
        Path outside = Files.createDirectories(base.resolve("outside"));
        Files.writeString(outside.resolve("old.html"), "1");
        Files.delete(build.folder.resolve("a/old.html"));
        Files.delete(build.folder.resolve("a"));
        Files.createSymbolicLink(build.folder.resolve("a"), outside);

        assertThat(build.run(site("a/new.html", "1", "b/index.html", "2"))).isEmpty();
        assertThat(build.messages()).contains("\"a/new.html\" cannot be written: \"a\" is a link");
        build.good(site("b/index.html", "2"));

        assertThat(Build.everything(outside)).isEqualTo(site("old.html", "1"));
    }

    @Test
    void two_sets_with_one_address_are_both_named() {
        try (OutputFolder output = build.open()) {
            output.write("blog b", "f", "x/index.html", new byte[1]);
            output.write("blog a", "f", "x/index.html", new byte[2]);
            assertThat(output.commit()).isEmpty();
        }
        assertThat(build.messages())
                .isEqualTo("ERROR [duplicate-address]: Two pages want the file \"x/index.html\": \"blog a\" and"
                        + " \"blog b\". Give one of them another slug.");
        assertThat(build.folder).doesNotExist();
    }

    @Test
    void a_new_page_cannot_take_the_address_of_a_kept_set() {
        build.good(site("a/index.html", "1"));
        try (OutputFolder output = build.open()) {
            output.write("b", "f", "a/index.html", new byte[1]);
            output.keep("a");
            assertThat(output.commit()).isEmpty();
        }
        assertThat(build.problems.count(Level.ERROR, Code.DUPLICATE_ADDRESS)).isEqualTo(1);
        assertThat(build.files()).isEqualTo(site("a/index.html", "1"));
    }

    @Test
    void addresses_that_differ_only_in_case_are_both_named() {
        assertThat(build.run(site("x/Case.html", "1", "x/case.html", "2"))).isEmpty();
        assertThat(build.messages())
                .contains("The files \"x/Case.html\" and \"x/case.html\" differ only in upper and lower case: \"x\"");
    }

    @Test
    void an_address_may_change_its_case_between_runs() {
        build.good(site("X/Case.html", "1"));
        build.good(site("x/case.html", "1"));
        assertThat(build.files()).isEqualTo(site("x/case.html", "1"));
    }

    @Test
    void a_file_that_is_needed_as_a_folder_is_named_with_both_sets() {
        assertThat(build.run(site("x", "1", "X/y.html", "2"))).isEmpty();
        assertThat(build.messages()).contains("\"x\" (x) cannot be a file, because \"X/y.html\" (X) needs it");
        assertThat(build.folder).doesNotExist();
    }

    @Test
    void a_set_may_have_no_files_and_still_stand() {
        try (OutputFolder output = build.open()) {
            output.declare("nothing here", "f1");
            output.commit();
        }
        try (OutputFolder output = build.open()) {
            assertThat(output.stands("nothing here", "f1")).isTrue();
            assertThat(output.stands("nothing here", "f2")).isFalse();
            assertThat(output.stands("nothing", "f1")).isFalse();
        }
    }

    @Test
    void a_set_does_not_stand_when_a_file_is_missing_or_cut() throws IOException {
        Map<String, String> site = site("a/1.html", "1", "a/2.html", "two");
        build.good(site);
        Files.delete(build.folder.resolve("a/1.html"));
        build.put("a/2.html", "t");

        build.good(site);

        assertThat(build.files()).isEqualTo(site);
    }

    @Test
    void the_programmer_is_told_of_a_second_fingerprint_a_kept_set_and_a_second_commit() {
        build.good(site("a/1.html", "1"));
        try (OutputFolder output = build.open()) {
            output.keep("a");
            assertThatThrownBy(() -> output.write("a", "f", "a/2.html", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> output.keep("b")).isInstanceOf(IllegalArgumentException.class);
            output.write("c", "f", "c.html", new byte[0]);
            assertThatThrownBy(() -> output.write("c", "g", "d.html", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> output.write("c", "f g", "d.html", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> output.write("c", "f", "../d.html", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"../d.html\" has the part \"..\"");
            assertThat(output.commit()).isPresent();
            assertThatThrownBy(output::commit).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_large_file_goes_over_the_disk_and_is_still_compared() {
        String large = "0123456789abcdef".repeat(200_000);
        assertThat(build.good(site("a/1", large, "a/2", "x")).bytesWritten()).isEqualTo(large.length() + 1);
        OutputReport report = build.good(site("a/1", large, "a/2", "y"));
        assertThat(report.writtenPaths()).containsExactly("a/2");
        assertThat(build.files()).isEqualTo(site("a/1", large, "a/2", "y"));
    }

    @Test
    void the_output_folder_may_not_be_replaced_during_the_run() throws IOException {
        build.good(site("a.html", "1"));
        try (OutputFolder output = build.open()) {
            Build.fill(output, site("a.html", "2"));
            Files.move(build.folder, base.resolve("moved"));
            Files.createDirectory(build.folder);
            assertThat(output.commit()).isEmpty();
        }
        assertThat(build.messages()).contains("the folder was deleted or replaced during the run");
        assertThat(build.files()).isEmpty();
    }

    @Test
    void a_work_folder_that_vanished_during_the_run_is_noticed_before_the_first_change() throws IOException {
        build.good(site("a.html", "1", "b.html", "1"));
        try (OutputFolder output = build.open()) {
            Build.fill(output, site("a.html", "2", "b.html", "2"));
            Files.delete(base.resolve(".site.liveblog/staging/0/1"));
            assertThat(output.commit()).isEmpty();
        }
        assertThat(build.messages()).contains("vanished from the work folder");
        assertThat(build.files()).isEqualTo(site("a.html", "1", "b.html", "1"));
    }

    @Test
    void twenty_thousand_files_from_many_threads_are_written_and_then_kept() {
        Map<String, String> site = new TreeMap<>();
        IntStream.range(0, 20_000).forEach(i -> site.put("s" + i % 40 + "/" + i + "/index.html", "page " + i));
        try (OutputFolder output = build.open()) {
            site.entrySet().parallelStream()
                    .forEach(file -> output.write(
                            file.getKey().split("/", 2)[0],
                            "f",
                            file.getKey(),
                            file.getValue().getBytes(StandardCharsets.UTF_8)));
            assertThat(output.commit().orElseThrow().added()).isEqualTo(20_000);
        }
        assertThat(build.files()).isEqualTo(site);
        try (OutputFolder output = build.open()) {
            for (int set = 0; set < 40; set++) {
                assertThat(output.stands("s" + set, "f")).isTrue();
                output.keep("s" + set);
            }
            assertThat(output.commit().orElseThrow().unchanged()).isEqualTo(20_000);
        }
    }
}
