package io.github.liveblogarchive.output;

import static io.github.liveblogarchive.output.Build.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.liveblogarchive.output.FaultyFiles.Fault;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list that an upload needs. */
class DeltaTest {
    @TempDir
    Path base;

    private Build build;
    private Path list;

    @BeforeEach
    void prepare() {
        build = new Build(base);
        list = base.resolve("lists/delta.txt");
    }

    private static void run(Build build, Path list, Map<String, String> site) {
        build.problems = new Problems();
        OutputFolder.open(build.folder, build.content, build.problems).ifPresent(output -> {
            try (output) {
                Build.fill(output, site);
                output.listChanges(list);
                output.commit();
            }
        });
    }

    @Test
    void a_first_run_lists_every_file_as_added() {
        run(build, list, site("b/index.html", "1", "a.css", "2", "b/a/index.html", "3"));
        assertThat(list).hasContent("A a.css\nA b/a/index.html\nA b/index.html");
    }

    @Test
    void later_runs_list_what_they_add_change_and_delete_in_one_order_of_paths() throws IOException {
        run(build, list, site("a/1", "1", "a/2", "2", "b/1", "1", "c/1", "1"));
        run(build, list, site("a/1", "1", "a/2", "two", "a/3", "3", "c/1", "1"));
        assertThat(Files.readString(list)).isEqualTo("M a/2\nA a/3\nD b/1\n");
    }

    @Test
    void a_run_that_changes_nothing_empties_the_list() {
        run(build, list, site("a/1", "1"));
        run(build, list, site("a/1", "1"));
        assertThat(list).isEmptyFile();
    }

    @Test
    void a_run_that_fails_leaves_the_list_alone() throws IOException {
        run(build, list, site("a/1", "1"));
        build.put("b/1", "mine");
        run(build, list, site("a/1", "2", "b/1", "2"));
        assertThat(build.problems.hasErrors()).isTrue();
        assertThat(list).hasContent("A a/1");
    }

    @Test
    void the_list_is_complete_where_the_report_is_cut() throws IOException {
        Map<String, String> site = new TreeMap<>();
        IntStream.range(0, 10_050).forEach(i -> site.put("a/" + i, ""));
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path there = Files.createDirectories(memory.getPath("/work"));
            run(new Build(there), there.resolve("delta.txt"), site);
            assertThat(Files.readAllLines(there.resolve("delta.txt")))
                    .isEqualTo(site.keySet().stream().map(path -> "A " + path).toList());
        }
    }

    @Test
    void a_list_that_cannot_be_written_is_named_and_its_lines_come_with_the_next_run() throws IOException {
        run(build, base.resolve("first"), site("a/1", "1", "b/1", "1"));
        Files.createDirectories(list.resolve("x"));

        run(build, list, site("a/1", "2", "c/1", "1"));

        assertThat(build.messages())
                .startsWith("ERROR [write-failed]: The list of changes \"" + list + "\" could not be written: ")
                .endsWith("The site itself is published.");
        assertThat(build.files()).isEqualTo(site("a/1", "2", "c/1", "1"));

        run(build, base.resolve("next"), site("a/1", "2", "d/1", "1"));
        assertThat(base.resolve("next")).hasContent("M a/1\nD b/1\nA d/1");
    }

    @Test
    void what_a_killed_run_changed_is_in_the_list_of_the_run_that_finishes_it() throws IOException {
        Map<String, String> before = site("a/1", "1", "b/1", "1", "c/1", "1");
        Map<String, String> killed = site("a/1", "2", "c/1", "2", "d/1", "1", "e/1", "1");
        Map<String, String> last = site("a/1", "2", "c/1", "3", "d/1", "2", "f/1", "1");
        int met = 0;
        boolean failed = true;
        for (int n = 1; failed; n++) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                Path there = Files.createDirectories(disk.getPath("/work"));
                run(new Build(there), there.resolve("delta.txt"), before);
                Path faulty = FaultyFiles.over(there, Fault.KILLED, n);
                run(new Build(faulty), faulty.resolve("delta.txt"), killed);
                failed = FaultyFiles.operations(faulty) >= n;
                Build next = new Build(there);
                if (Files.exists(there.resolve(".site.liveblog/journal"))) {
                    next.forgetLock();
                    run(next, there.resolve("delta.txt"), last);
                    assertThat(there.resolve("delta.txt"))
                            .as("killed at %d", n)
                            .hasContent("M a/1\nD b/1\nM c/1\nA d/1\nA f/1");
                    met++;
                }
            }
        }
        assertThat(met).isGreaterThan(5);
    }

    @Test
    void a_first_site_that_was_killed_on_its_way_is_listed_by_the_next_run() throws IOException {
        boolean failed = true;
        for (int n = 1; failed; n++) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                Path there = Files.createDirectories(disk.getPath("/work"));
                Path faulty = FaultyFiles.over(there, Fault.KILLED, n);
                run(new Build(faulty), faulty.resolve("delta.txt"), site("a/1", "1", "b/1", "1"));
                failed = FaultyFiles.operations(faulty) >= n;
                Build next = new Build(there);
                if (failed && !Files.exists(there.resolve("delta.txt"))) {
                    next.forgetLock();
                    run(next, there.resolve("delta.txt"), site("a/1", "2", "c/1", "1"));
                    assertThat(there.resolve("delta.txt")).as("killed at %d", n).hasContent("A a/1\nA c/1");
                }
            }
        }
    }
}
