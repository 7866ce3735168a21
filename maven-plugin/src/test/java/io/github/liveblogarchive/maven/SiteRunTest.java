package io.github.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liveblogarchive.maven.jvm.ChildJvm;
import io.github.liveblogarchive.maven.jvm.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRunTest {
    private static final String DIES = "io.github.liveblogarchive.maven.jvm.Mains$Dies";
    private static final String TELLS = "io.github.liveblogarchive.maven.jvm.Mains$Tells";

    private final TestLog log = new TestLog();

    @TempDir
    Path folder;

    @BeforeEach
    void anArchive() throws IOException {
        Path blogs = Files.createDirectories(folder.resolve("content").resolve("blogs"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: Bergen\nbaseUrl: https://archive.example/\n");
        Files.writeString(
                blogs.resolve("bridge.md"), "---\ntitle: Bridge\n---\n# 2024-11-08\n\n## 09:15\nBoth lanes.\n");
    }

    @Test
    void where_no_jvm_starts_the_site_is_made_by_maven_s_own_and_a_line_says_so() throws Exception {
        run("/nowhere/java");

        assertThat(folder.resolve("site").resolve("index.html")).exists();
        assertThat(log.lines.get(0))
                .startsWith("[INFO] The generator runs in Maven's JVM, since one of its own does not start: ")
                .contains("/nowhere/java");
        assertThat(log.lines).anyMatch(line -> line.startsWith("[INFO] Entries     1"));
    }

    @Test
    void where_the_jvm_dies_the_build_fails_with_its_last_words_and_what_to_do() {
        assertThatThrownBy(() -> run(java(), "-cp", System.getProperty("java.class.path"), DIES))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("ended with code 3")
                .hasMessageContaining("MAVEN_OPTS=-Xmx2g");
        assertThat(log.lines).containsExactly("[ERROR] Terminating due to java.lang.OutOfMemoryError");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void where_the_disk_is_full_the_build_fails_as_in_maven_s_own_jvm() {
        assertThatThrownBy(() -> run(java(), "-cp", System.getProperty("java.class.path"), TELLS))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("A file cannot be read or written: the disk is full")
                .hasRootCauseMessage("at X");
    }

    @Test
    void a_list_of_changes_that_cannot_be_written_fails_the_build_though_the_site_is_made() throws IOException {
        Path delta = Files.createDirectories(folder.resolve("delta.txt").resolve("x"))
                .getParent();

        assertThatThrownBy(() -> run(new SiteRun(log, content(), Optional.empty()), Optional.of(delta)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("was brought up to date all the same");
        assertThat(log.lines).anyMatch(line -> line.startsWith("[ERROR]") && line.contains("delta.txt"));
        assertThat(folder.resolve("site").resolve("index.html")).exists();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path content() {
        return folder.resolve("content");
    }

    private void run(String... command) throws Exception {
        run(new SiteRun(log, content(), Optional.of(new ChildJvm(List.of(command)))), Optional.empty());
    }

    private void run(SiteRun run, Optional<Path> delta) throws Exception {
        run.run(new Job(
                content(), folder.resolve("site"), Map.of(), false, 1, Optional.empty(), Optional.empty(), delta));
    }
}
