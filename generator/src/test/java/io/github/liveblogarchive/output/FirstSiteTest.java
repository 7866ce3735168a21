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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first site in a folder comes as a whole, and what happens where it cannot. */
class FirstSiteTest {
    private static final Map<String, String> NEW = site(
            "assets/a.css", "style",
            "blog/1/index.html", "one",
            "blog/2/index.html", "2".repeat(300_000),
            "index.html", "home");

    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{0}, output folder there: {1}")
    @CsvSource({
        "ONCE, false",
        "ONCE, true",
        "KILLED, false",
        "KILLED, true",
        "FULL, false",
        "FULL, true",
        "MOUNTS_KILLED, false",
        "MOUNTS_KILLED, true"
    })
    void whatever_fails_there_is_no_site_or_the_whole_one(Fault fault, boolean there) throws IOException {
        boolean failed = true;
        int n = 1;
        int half = 0;
        for (; failed; n++) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                Path base = Files.createDirectories(disk.getPath("/work"));
                if (there) {
                    Files.createDirectory(base.resolve("site"));
                }
                Path faulty = FaultyFiles.over(base, fault, n);
                boolean published = new Build(faulty).run(NEW).isPresent();
                failed = FaultyFiles.operations(faulty) >= n;
                half += check(new Build(next(base, fault)), fault, published, fault + " at operation " + n);
            }
        }
        assertThat(n).isGreaterThan(fault == Fault.FULL ? 5 : 20);
        // Where a rename does it, nobody ever sees a part of the site.
        if (fault == Fault.MOUNTS_KILLED) {
            assertThat(half).isPositive();
        } else {
            assertThat(half).isZero();
        }
    }

    // A mount is still one for the run that follows.
    private static Path next(Path base, Fault fault) {
        return fault == Fault.MOUNTS_KILLED ? FaultyFiles.over(base, Fault.MOUNTS, 0) : base;
    }

    // Gives 1 when the fault hit the middle of the change.
    private static int check(Build build, Fault fault, boolean published, String when) throws IOException {
        Map<String, String> now = build.files();
        boolean journal = Files.exists(build.folder.resolveSibling(".site.liveblog/journal"));
        if (published) {
            assertThat(now).as(when).isEqualTo(NEW);
        }
        boolean half = !now.isEmpty() && !now.equals(NEW);
        assertThat(half && !journal).as(when + ": half, and nobody will know").isFalse();

        build.forgetLock();
        build.open().close();
        assertThat(build.problems.count(Level.ERROR)).as(when).isZero();
        // What was refused as a whole has changed nothing, and is made anew.
        boolean finished = fault == Fault.MOUNTS_KILLED ? half : journal;
        assertThat(build.files()).as(when + ": after the next open").isIn(NEW, finished ? NEW : now);

        build.good(NEW);
        assertThat(build.files()).as(when + ": after the next run").isEqualTo(NEW);
        assertThat(build.good(NEW).written()).as(when).isZero();
        assertThat(build.folder.resolveSibling(".site.liveblog")).doesNotExist();
        return half ? 1 : 0;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_folder_that_no_rename_reaches_gets_the_site_file_by_file(boolean there) throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path base = Files.createDirectories(disk.getPath("/work"));
            if (there) {
                Files.createDirectory(base.resolve("site"));
            }
            assertThat(new Build(FaultyFiles.over(base, Fault.MOUNTS, 0))
                            .good(NEW)
                            .added())
                    .isEqualTo(NEW.size());
            assertThat(new Build(base).files()).isEqualTo(NEW);
            assertThat(base.resolve(".site.liveblog")).doesNotExist();
        }
    }

    @Test
    void the_ledger_is_the_one_that_a_change_file_by_file_leaves() throws IOException {
        Build whole = new Build(temporary.resolve("whole"));
        whole.good(NEW);
        Build single = new Build(temporary.resolve("single"));
        single.put("mine.txt", "mine");
        single.good(NEW);

        assertThat(whole.folder.resolve(".liveblog-manifest"))
                .hasSameBinaryContentAs(single.folder.resolve(".liveblog-manifest"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_empty_folder_keeps_the_permissions_that_somebody_gave_it() throws IOException {
        Build build = new Build(temporary);
        Files.createDirectory(
                build.folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx-----x")));

        build.good(NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(build.folder)))
                .isEqualTo("rwx-----x");
        assertThat(build.files()).isEqualTo(NEW);
    }

    @Test
    void files_that_came_into_the_empty_folder_meanwhile_stay() throws IOException {
        Build build = new Build(temporary);
        try (OutputFolder output = build.open()) {
            Build.fill(output, NEW);
            build.put("CNAME", "example.org");
            assertThat(output.commit()).isPresent();
        }
        assertThat(build.files()).containsEntry("CNAME", "example.org").containsAllEntriesOf(NEW);
    }

    @Test
    void a_file_that_came_to_the_place_of_a_page_meanwhile_stops_the_change() throws IOException {
        Build build = new Build(temporary);
        try (OutputFolder output = build.open()) {
            Build.fill(output, NEW);
            build.put("index.html", "mine");
            assertThat(output.commit()).isEmpty();
        }
        assertThat(build.messages()).contains("\"index.html\" cannot be written");
        assertThat(build.files()).isEqualTo(site("index.html", "mine"));
    }

    @Test
    void an_empty_folder_may_not_be_replaced_during_the_run() throws IOException {
        Build build = new Build(temporary);
        Files.createDirectory(build.folder);
        try (OutputFolder output = build.open()) {
            Build.fill(output, NEW);
            Files.move(build.folder, temporary.resolve("moved"));
            Files.createDirectory(build.folder);
            assertThat(output.commit()).isEmpty();
        }
        assertThat(build.messages()).contains("the folder was deleted or replaced during the run");
    }

    @Test
    void a_work_folder_that_vanished_is_noticed_and_nothing_is_published() throws IOException {
        Build build = new Build(temporary);
        try (OutputFolder output = build.open()) {
            Build.fill(output, NEW);
            Files.move(temporary.resolve(".site.liveblog/staging/site"), temporary.resolve("away"));
            assertThat(output.commit()).isEmpty();
        }
        assertThat(build.messages()).contains("write-failed").contains("The old site was left as it is.");
        assertThat(build.folder).doesNotExist();
    }

    @Test
    void a_killed_run_whose_folder_was_filled_by_others_is_forgotten_and_nothing_of_theirs_is_lost()
            throws IOException {
        int met = 0;
        boolean failed = true;
        for (int n = 1; failed; n++) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                Path base = Files.createDirectories(disk.getPath("/work"));
                Path faulty = FaultyFiles.over(base, Fault.KILLED, n);
                new Build(faulty).run(NEW);
                failed = FaultyFiles.operations(faulty) >= n;
                Build next = new Build(base);
                if (Files.exists(base.resolve(".site.liveblog/journal")) && !Files.exists(next.folder)) {
                    next.put("CNAME", "example.org");
                    next.forgetLock();
                    assertThat(next.good(NEW).added()).isEqualTo(NEW.size());
                    assertThat(next.files())
                            .containsEntry("CNAME", "example.org")
                            .containsAllEntriesOf(NEW);
                    met++;
                }
            }
        }
        assertThat(met).isPositive();
    }
}
