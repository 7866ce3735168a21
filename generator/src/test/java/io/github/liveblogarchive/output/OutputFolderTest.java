package io.github.liveblogarchive.output;

import static io.github.liveblogarchive.output.Build.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
    void a_change_of_equal_length_is_found_when_all_bytes_are_compared() throws IOException {
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
    @Timeout(60)
    void twenty_thousand_files_from_many_threads_are_written_and_then_kept() throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            writeAndKeep(new Build(Files.createDirectories(memory.getPath("/work"))));
        }
    }

    private static void writeAndKeep(Build build) {
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
