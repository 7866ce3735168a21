package io.github.liveblogarchive.output;

import static io.github.liveblogarchive.output.Build.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.liveblogarchive.output.FaultyFiles.Fault;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Breaks a build at every single operation, and looks at what a reader and the next run find. */
class OutputFaultTest {
    private static final String LARGE = "large ".repeat(60_000);
    private static final Map<String, String> OLD = site(
            "assets/a.css", "old style",
            "blog/1/index.html", "same",
            "blog/2/index.html", "old",
            "blog/gone/index.html", "old",
            "kept/index.html", "kept",
            "file", "becomes a folder",
            "folder/in/index.html", "becomes a file",
            "Case/index.html", "same");
    private static final Map<String, String> NEW = site(
            "assets/b.css", "new style",
            "blog/1/index.html", "same",
            "blog/2/index.html", LARGE,
            "blog/3/index.html", "new",
            "kept/index.html", "kept",
            "file/index.html", "is a folder",
            "folder", "is a file",
            "case/index.html", "same");
    private static final Map<String, String> FOREIGN = site("CNAME", "example.org", "blog/gone/mine.txt", "mine");

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"ONCE", "KILLED", "FULL"})
    void whatever_fails_the_site_is_the_old_or_the_new_one(Fault fault) throws IOException {
        boolean failed = true;
        int n = 1;
        int half = 0;
        for (; failed; n++) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                Path base = withOldSite(disk);
                Path faulty = FaultyFiles.over(base, fault, n);
                Optional<OutputReport> report = new Build(faulty).run(NEW);
                failed = FaultyFiles.operations(faulty) >= n;
                half += check(new Build(base), report.isPresent(), fault + " at operation " + n);
            }
        }
        assertThat(n).isGreaterThan(fault == Fault.FULL ? 8 : 50);
        // The journal was needed, or this test tests nothing.
        assertThat(half).isGreaterThan(fault == Fault.KILLED ? 10 : -1);
    }

    @Test
    void a_run_that_finishes_the_work_of_a_killed_one_may_be_killed_too() throws IOException {
        int finished = 0;
        for (int first = 1; first < 60; first++) {
            boolean failed = true;
            for (int second = 1; failed; second++) {
                try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                    Path base = withOldSite(disk);
                    new Build(FaultyFiles.over(base, Fault.KILLED, first)).run(NEW);
                    Build half = new Build(base);
                    if (!Files.exists(base.resolve(".site.liveblog/journal"))) {
                        break;
                    }
                    half.forgetLock();
                    Path faulty = FaultyFiles.over(base, Fault.KILLED, second);
                    Optional<OutputReport> report = new Build(faulty).run(NEW);
                    failed = FaultyFiles.operations(faulty) >= second;
                    check(half, report.isPresent(), "killed at " + first + " and " + second);
                    finished++;
                }
            }
        }
        assertThat(finished).isGreaterThan(100);
    }

    @Test
    void a_first_run_that_fails_anywhere_leaves_nothing_or_everything() throws IOException {
        boolean failed = true;
        for (int n = 1; failed; n++) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                Path base = Files.createDirectories(disk.getPath("/work"));
                Path faulty = FaultyFiles.over(base, Fault.KILLED, n);
                new Build(faulty).run(NEW);
                failed = FaultyFiles.operations(faulty) >= n;
                Build next = new Build(base);
                next.forgetLock();
                next.open().close();
                assertThat(next.files()).as("killed at %d", n).isIn(Map.of(), NEW);
                next.good(NEW);
                assertThat(next.files()).isEqualTo(NEW);
            }
        }
    }

    @Test
    void an_output_folder_that_no_rename_reaches_is_written_too() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path base = withOldSite(disk);
            new Build(FaultyFiles.over(base, Fault.MOUNTS, 0)).good(NEW);
            assertThat(new Build(base).files()).isEqualTo(with(NEW));
        }
    }

    private static Path withOldSite(FileSystem disk) throws IOException {
        Path base = Files.createDirectories(disk.getPath("/work"));
        Build build = new Build(base);
        build.good(OLD);
        for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
            build.put(file.getKey(), file.getValue());
        }
        return base;
    }

    // Gives 1 when the fault hit the middle of the change.
    private static int check(Build build, boolean published, String when) throws IOException {
        Map<String, String> now = build.files();
        boolean journal =
                Files.exists(build.folder.resolveSibling(".site.liveblog").resolve("journal"));
        if (published) {
            assertThat(now).as(when + ": published").isEqualTo(with(NEW));
        } else if (!journal) {
            assertThat(now).as(when + ": no journal").isIn(with(OLD), with(NEW));
        }
        boolean half = !now.equals(with(OLD)) && !now.equals(with(NEW));

        build.forgetLock();
        build.open().close();
        assertThat(build.problems.count(Level.ERROR)).as(when).isZero();
        assertThat(build.files()).as(when + ": after the next open").isEqualTo(journal ? with(NEW) : now);

        build.good(NEW);
        assertThat(build.files()).as(when + ": after the next run").isEqualTo(with(NEW));
        assertThat(build.good(NEW).written()).as(when).isZero();
        assertThat(build.folder.resolveSibling(".site.liveblog")).doesNotExist();
        return half ? 1 : 0;
    }

    private static Map<String, String> with(Map<String, String> site) {
        Map<String, String> all = new TreeMap<>(site);
        all.putAll(FOREIGN);
        return all;
    }
}
