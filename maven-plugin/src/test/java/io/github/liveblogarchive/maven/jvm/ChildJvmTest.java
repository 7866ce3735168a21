package io.github.liveblogarchive.maven.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Progress;
import io.github.liveblogarchive.report.Report;
import io.github.liveblogarchive.report.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ChildJvmTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    @BeforeEach
    void anArchive() throws IOException {
        given("site.yaml", "title: Bergen\nbaseUrl: https://archive.example/\nsubtitle: Nobody knows this\n");
        given("blogs/bridge.md", "---\ntitle: Bridge\n---\n# 2024-11-08\n\n## 09:15 Zażółć\nBoth lanes.\n");
    }

    @Test
    void a_site_and_its_report_are_those_of_maven_s_own_jvm() throws IOException {
        Report here = job("here", false).generator(Progress.SILENT).run();
        Report there = report(java(Child.class).run(job("there", false), Progress.SILENT));

        assertThat(files("there")).isNotEmpty().isEqualTo(files("here"));
        assertThat(there.problems()).isNotEmpty().isEqualTo(here.problems());
        assertThat(there)
                .usingRecursiveComparison()
                .ignoringFields("output", "phases", "metrics")
                .isEqualTo(here);
        assertThat(there.metrics().templates()).isNotEmpty();
        assertThat(folder.resolve("measured there").resolve("liveblog-metrics.json"))
                .exists();
        assertThat(folder.resolve("cache of there").resolve("sources")).exists();
        assertThat(folder.resolve("changes of there"))
                .hasSameTextualContentAs(folder.resolve("changes of here"))
                .content()
                .contains("A index.html\n");
        assertThat(there.output()).isEqualTo(folder.resolve("there"));
        assertThat(there.phases()).extracting(Report.Phase::name).isEqualTo(names(here));
    }

    @Test
    void settings_of_the_command_line_arrive() throws IOException {
        Report report = report(java(Child.class).run(job("there", true), Progress.SILENT));

        assertThat(report.succeeded()).isFalse();
        assertThat(report.warnings()).isEqualTo(1);
        assertThat(folder.resolve("there").resolve("index.html")).doesNotExist();
    }

    @Test
    void a_java_that_is_not_there_has_not_started() throws IOException {
        Outcome outcome = new ChildJvm(List.of("/nowhere/java")).run(job("there", false), Progress.SILENT);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotStarted.class,
                        it -> assertThat(it.words()).singleElement().asString().contains("/nowhere/java"));
    }

    @Test
    void a_flag_that_the_jvm_refuses_is_told_in_its_words() throws IOException {
        Outcome outcome =
                new ChildJvm(List.of(JAVA.toString(), "-XX:+Gibberish")).run(job("there", false), Progress.SILENT);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotStarted.class,
                        it -> assertThat(it.words()).anyMatch(line -> line.contains("Gibberish")));
    }

    @Test
    void a_jvm_that_dies_at_work_leaves_its_last_words() throws IOException {
        Outcome outcome = java(Mains.Dies.class).run(job("there", false), Progress.SILENT);

        assertThat(outcome).isEqualTo(new Outcome.Died(3, List.of("Terminating due to java.lang.OutOfMemoryError")));
    }

    @Test
    void progress_and_a_full_disk_are_told() throws IOException {
        List<Step> told = new ArrayList<>();

        Outcome outcome = java(Mains.Tells.class).run(job("there", false), told::add);

        assertThat(told).containsExactly(new Step("pages", 5_000, 20_000, 8_000));
        assertThat(outcome).isEqualTo(new Outcome.Failed("the disk is full", "at X"));
    }

    @Test
    void the_child_ends_when_maven_is_gone() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(java(Mains.Waits.class).command()).start();
        assertThat(child.inputReader().readLine()).isEqualTo("watching");

        child.getOutputStream().close();

        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static ChildJvm java(Class<?> main) {
        return new ChildJvm(List.of(
                JAVA.toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    }

    private Job job(String output, boolean failOnWarning) {
        return new Job(
                folder.resolve("content"),
                folder.resolve(output),
                Map.of("language", "de"),
                failOnWarning,
                1,
                Optional.of(folder.resolve("measured " + output)),
                Optional.of(folder.resolve("cache of " + output)),
                Optional.of(folder.resolve("changes of " + output)));
    }

    private static Report report(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).report();
    }

    private static List<String> names(Report report) {
        return report.phases().stream().map(Report.Phase::name).toList();
    }

    private Map<String, String> files(String output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve(output))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.resolve(output).relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private void given(String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
