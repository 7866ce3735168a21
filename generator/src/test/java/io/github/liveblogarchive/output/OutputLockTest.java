package io.github.liveblogarchive.output;

import static io.github.liveblogarchive.output.Build.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    @TempDir
    Path base;

    private Build build;

    @BeforeEach
    void prepare() {
        build = new Build(base);
    }

    /** The other process: says that it has the folder, has changed nothing yet, and waits to be killed. */
    static final class Holder {
        private Holder() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) throws IOException {
            Path base = Path.of(arguments[0]);
            try (OutputFolder output = OutputFolder.open(base.resolve("site"), base.resolve("content"), new Problems())
                    .orElseThrow()) {
                output.write("a", "f", "a.html", new byte[10]);
                System.out.println("held");
                int forever = System.in.read();
                output.declare("end", "f" + forever);
            }
        }
    }

    @Test
    @Timeout(60)
    void another_process_on_the_folder_is_named_and_its_lock_dies_with_it() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        base.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");

            assertThat(build.run(site("b.html", "1"))).isEmpty();
            assertThat(build.messages())
                    .startsWith("ERROR [output-locked]: Another run (process " + other.pid() + ") is working on")
                    .contains("Wait for its end. If that process is none of ours, delete");
            assertThat(build.folder).doesNotExist();
        } finally {
            other.destroyForcibly();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        build.good(site("b.html", "1"));
        assertThat(build.files()).isEqualTo(site("b.html", "1"));
        assertThat(base.resolve(".site.liveblog")).doesNotExist();
    }

    @Test
    void a_second_run_in_the_same_process_is_refused_and_the_first_goes_on() {
        try (OutputFolder first = build.open()) {
            first.write("a", "f", "a.html", new byte[] {'1'});
            assertThat(build.run(site("b.html", "1"))).isEmpty();
            assertThat(build.messages()).contains("output-locked");
            build.problems = new Problems();
            assertThat(first.commit()).isPresent();
        }
        assertThat(build.files()).isEqualTo(site("a.html", "1"));
    }

    @Test
    void a_lock_is_stale_when_its_number_was_given_to_another_process() throws IOException {
        long living = ProcessHandle.current().pid();
        Path work = Files.createDirectories(base.resolve(".site.liveblog"));
        Files.createFile(work.resolve("lock-" + living + "-1000000000000"));

        build.good(site("b.html", "1"));

        assertThat(work).doesNotExist();
    }

    @Test
    void what_a_killed_run_staged_is_removed_by_the_next() throws IOException {
        build.good(site("a.html", "old"));
        OutputFolder killed = build.open();
        Build.fill(killed, site("a.html", "new"));
        build.forgetLock();
        Path staged = base.resolve(".site.liveblog/staging/0/0");
        assertThat(staged).exists();

        try (OutputFolder next = build.open()) {
            assertThat(staged).doesNotExist();
            assertThat(next.commit()).isPresent();
        }
        assertThat(base.resolve(".site.liveblog")).doesNotExist();
    }
}
