package io.github.liveblogarchive.output;

import static io.github.liveblogarchive.output.Build.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import com.google.common.jimfs.PathNormalization;
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
    private static final Configuration CASELESS = Configuration.unix().toBuilder()
            .setNameCanonicalNormalization(PathNormalization.CASE_FOLD_ASCII)
            .setPathEqualityUsesCanonicalForm(false)
            .build();
    private static final Map<String, String> FOREIGN = site("CNAME", "example.org", "blog/gone/mine.txt", "mine");

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"ONCE", "KILLED", "FULL", "MOUNTS_KILLED"})
    void whatever_fails_the_site_is_the_old_or_the_new_one(Fault fault) throws IOException {
        breakEverywhere(fault, Configuration.unix());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"ONCE", "KILLED"})
    void so_it_is_where_upper_and_lower_case_are_one(Fault fault) throws IOException {
        breakEverywhere(fault, CASELESS);
    }

    private static void breakEverywhere(Fault fault, Configuration system) throws IOException {
        boolean failed = true;
        int n = 1;
        int half = 0;
        for (; failed; n++) {
            try (FileSystem disk = Jimfs.newFileSystem(system)) {
                Path base = withOldSite(disk);
                Path faulty = FaultyFiles.over(base, fault, n);
                Optional<OutputReport> report = new Build(faulty).run(NEW);
                failed = FaultyFiles.operations(faulty) >= n;
                half += check(new Build(next(base, fault)), report.isPresent(), fault + " at operation " + n);
            }
        }
        assertThat(n).isGreaterThan(fault == Fault.FULL ? 8 : 50);
        // The journal was needed, or this test tests nothing.
        assertThat(half).isGreaterThan(fault == Fault.KILLED || fault == Fault.MOUNTS_KILLED ? 10 : -1);
    }

    // A mount is still one for the run that follows.
    private static Path next(Path base, Fault fault) {
        return fault == Fault.MOUNTS_KILLED ? FaultyFiles.over(base, Fault.MOUNTS, 0) : base;
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
    void an_output_folder_that_no_rename_reaches_is_written_too() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path base = withOldSite(disk);
            new Build(FaultyFiles.over(base, Fault.MOUNTS, 0)).good(NEW);
            assertThat(brief(new Build(base).files())).isEqualTo(with(NEW));
        }
    }

    @Test
    void what_others_put_there_between_a_kill_and_the_next_run_stays_theirs() throws IOException {
        int met = 0;
        for (int n = 20; n < 60; n++) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                Path base = withOldSite(disk);
                new Build(FaultyFiles.over(base, Fault.KILLED, n)).run(NEW);
                Build next = new Build(base);
                if (!Files.exists(base.resolve(".site.liveblog/journal"))
                        || Files.exists(base.resolve("site/blog/3"))
                        || !Files.exists(base.resolve("site/blog/gone/index.html"))) {
                    continue;
                }
                next.put("blog/3/index.html", "theirs");
                next.put("blog/gone/index.html", "theirs too");
                next.forgetLock();

                assertThat(next.run(NEW)).as("killed at %d", n).isEmpty();
                assertThat(next.messages()).contains("a file that is not ours has come there");
                assertThat(next.files()).containsEntry("blog/3/index.html", "theirs");

                Files.delete(base.resolve("site/blog/3/index.html"));
                next.run(NEW);
                Map<String, String> expected = with(NEW);
                expected.put("blog/gone/index.html", "theirs too");
                assertThat(brief(next.files())).as("killed at %d", n).isEqualTo(expected);
                met++;
            }
        }
        assertThat(met).isPositive();
    }

    @Test
    void bytes_that_a_power_cut_took_from_a_moved_file_are_written_again() throws IOException {
        int met = 0;
        for (int n = 20; n < 60; n++) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                Path base = withOldSite(disk);
                new Build(FaultyFiles.over(base, Fault.KILLED, n)).run(NEW);
                Build next = new Build(base);
                if (!Files.exists(base.resolve(".site.liveblog/journal"))
                        || !Files.exists(base.resolve("site/blog/3/index.html"))) {
                    continue;
                }
                next.put("blog/3/index.html", "\0\0\0");
                next.forgetLock();
                assertThat(next.good(NEW).writtenPaths()).as("killed at %d", n).containsExactly("blog/3/index.html");
                assertThat(brief(next.files())).as("killed at %d", n).isEqualTo(with(NEW));
                met++;
            }
        }
        assertThat(met).isPositive();
    }

    @Test
    void a_folder_that_may_not_be_changed_is_named_before_anything_else_changes() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path base = withOldSite(disk);
            Build build = new Build(FaultyFiles.denying(base, "2"));
            assertThat(build.run(NEW)).isEmpty();
            assertThat(build.messages())
                    .isEqualTo("ERROR [output-folder]: There is no permission to write in \"/work/site/blog/2\". Give"
                            + " yourself the right to write there; until then the old site stays as it is.");
            assertThat(brief(new Build(base).files())).isEqualTo(with(OLD));
        }
    }

    @Test
    void work_is_done_inside_the_folder_where_nothing_may_be_made_beside_it() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path base = withOldSite(disk);
            new Build(FaultyFiles.denying(base, "work")).good(NEW);
            assertThat(brief(new Build(base).files())).isEqualTo(with(NEW));
        }
    }

    @Test
    void a_place_where_nothing_can_be_made_is_named() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path base = Files.createDirectories(disk.getPath("/work"));
            Build build = new Build(FaultyFiles.denying(base, "work"));
            assertThat(build.run(NEW)).isEmpty();
            assertThat(build.messages())
                    .isEqualTo("ERROR [output-folder]: The output folder \"/work/site\" cannot be used: no permission"
                            + " for \"/work/.site.liveblog\". Set this right and run again.");
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
        Map<String, String> now = brief(build.files());
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
        assertThat(brief(build.files())).as(when + ": after the next open").isEqualTo(journal ? with(NEW) : now);

        build.good(NEW);
        assertThat(brief(build.files())).as(when + ": after the next run").isEqualTo(with(NEW));
        assertThat(build.good(NEW).written()).as(when).isZero();
        assertThat(build.folder.resolveSibling(".site.liveblog")).doesNotExist();
        return half ? 1 : 0;
    }

    private static Map<String, String> with(Map<String, String> site) {
        Map<String, String> all = new TreeMap<>(site);
        all.putAll(FOREIGN);
        return brief(all);
    }

    // So that a failure can be read.
    private static Map<String, String> brief(Map<String, String> site) {
        Map<String, String> brief = new TreeMap<>(site);
        brief.replaceAll((path, text) -> text.equals(LARGE) ? "LARGE" : text);
        return brief;
    }
}
