package io.github.liveblogarchive.output;

import static io.github.liveblogarchive.output.Build.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of a new site, and what gives way. */
class OutputConflictTest {
    @TempDir
    Path base;

    private Build build;

    @BeforeEach
    void prepare() {
        build = new Build(base);
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
                        + " \"blog b\". Rename one of the files, or give the live blog another slug or alias.");
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
}
