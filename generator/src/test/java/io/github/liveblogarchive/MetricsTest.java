package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Metrics;
import io.github.liveblogarchive.report.Report;
import io.github.liveblogarchive.report.Step;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetricsTest {
    @TempDir
    Path folder;

    private final AtomicLong ticks = new AtomicLong();
    private final List<Step> told = new ArrayList<>();

    private Sites bridge() {
        return Sites.in(folder)
                .with("site.yaml", "title: Harbour archive", "baseUrl: https://harbour.example/")
                .with(
                        "blogs/bridge.md",
                        "---",
                        "title: \"Bridge \\\"closed\\\"\"",
                        "---",
                        "# 2024-11-08",
                        "## 09:15 One {#one}",
                        "First.",
                        "## 09:40 Two {#two}",
                        "Second.");
    }

    private Report run(Sites site, String output, long nanosATick) {
        try {
            return Generator.builder()
                    .content(site.content())
                    .output(folder.resolve(output))
                    .metrics(folder.resolve("metrics"))
                    .ticker(() -> ticks.addAndGet(nanosATick))
                    .progress(told::add)
                    .build()
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void kinds_templates_and_the_slowest_pages_are_counted_and_timed() {
        Metrics metrics = run(bridge(), "site", 1_000_000).metrics();

        assertThat(metrics.kinds())
                .filteredOn(kind -> kind.name().equals("entry"))
                .singleElement()
                .satisfies(kind -> {
                    assertThat(kind.pages()).isEqualTo(2);
                    assertThat(kind.bytes()).isGreaterThan(2_000);
                    assertThat(kind.micros()).isPositive();
                });
        assertThat(metrics.kinds()).isSortedAccordingTo(Comparator.comparing(Metrics.Kind::name));
        assertThat(metrics.templates())
                .filteredOn(template -> template.name().equals("entry"))
                .singleElement()
                .satisfies(template -> assertThat(template.renderings()).isEqualTo(2));
        assertThat(metrics.slowest())
                .hasSize(10)
                .isSortedAccordingTo(
                        Comparator.comparingLong(Metrics.SlowPage::micros).reversed());
        assertThat(metrics.peakHeapBytes()).isPositive();
    }

    @Test
    void the_bytes_of_all_kinds_are_those_of_the_site() {
        Report report = run(bridge(), "site", 1);

        assertThat(report.metrics().kinds().stream()
                        .mapToLong(Metrics.Kind::bytes)
                        .sum())
                .isEqualTo(report.bytes());
    }

    @Test
    void the_site_is_the_same_with_metrics_and_without() throws IOException {
        Sites plain = bridge();
        plain.built();
        run(plain, "measured", 1_000);

        assertThat(Sites.files(folder.resolve("measured"))).isEqualTo(Sites.files(plain.output()));
        for (String file : Sites.files(plain.output())) {
            assertThat(folder.resolve("measured").resolve(file))
                    .hasSameBinaryContentAs(plain.output().resolve(file));
        }
    }

    @Test
    void the_file_has_the_names_that_the_manual_lists() throws IOException {
        run(bridge(), "site", 1_000_000);

        JsonNode json = new JsonMapper().readTree(Files.readString(folder.resolve("metrics/liveblog-metrics.json")));
        assertThat(json.propertyNames())
                .containsExactly(
                        "version", "succeeded", "counts", "phases", "kinds", "templates", "slowestPages", "advice");
        assertThat(json.get("counts").propertyNames())
                .containsExactly(
                        "blogs",
                        "entries",
                        "errors",
                        "warnings",
                        "filesWritten",
                        "filesUnchanged",
                        "filesDeleted",
                        "bytes",
                        "peakHeapBytes");
        assertThat(json.get("counts").get("entries").asInt()).isEqualTo(2);
        assertThat(json.get("phases").get(0).propertyNames()).containsExactly("name", "millis");
        assertThat(json.get("kinds").get(0).propertyNames()).containsExactly("name", "pages", "bytes", "millis");
        assertThat(json.get("templates").get(0).propertyNames()).containsExactly("name", "renderings", "millis");
        assertThat(json.get("slowestPages").get(0).propertyNames())
                .containsExactly("path", "set", "kind", "bytes", "millis");
        String manual = Files.readString(Path.of("..", "maven-plugin", "src", "site", "markdown", "performance.md"));
        assertThat(json.propertyNames()).allSatisfy(name -> assertThat(manual).contains("`" + name + "`"));
        assertThat(json.get("counts").propertyNames())
                .allSatisfy(name -> assertThat(manual).contains("`" + name + "`"));
    }

    @Test
    void a_failed_run_is_measured_as_far_as_it_came() throws IOException {
        Report report = run(bridge().with("blogs/bad.md", "---", "titel: x", "---", "# 2024-13-01"), "site", 1);

        assertThat(report.succeeded()).isFalse();
        assertThat(Files.readString(folder.resolve("metrics/liveblog-metrics.json")))
                .contains("\"succeeded\": false", "\"kinds\": []");
    }

    @Test
    void metrics_that_are_not_asked_for_are_not_made() {
        Report report = bridge().built();

        assertThat(report.metrics()).isEqualTo(Metrics.NONE);
        assertThat(folder.resolve("metrics")).doesNotExist();
    }

    @Test
    void metrics_do_not_go_into_the_site() throws IOException {
        Sites site = bridge();
        Report report = Generator.builder()
                .content(site.content())
                .output(site.output())
                .metrics(site.output().resolve("m"))
                .build()
                .run();

        assertThat(Sites.sentences(report)).singleElement().asString().contains("[output-folder]: The metrics cannot");
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void a_run_of_many_seconds_tells_how_far_it_is_and_a_short_one_nothing() {
        run(bridge(), "site", 1_000);
        assertThat(told).isEmpty();

        Sites site = bridge();
        for (int i = 0; i < 9; i++) {
            site.with("blogs/b" + i + ".md", "---", "title: B" + i, "---", "# 2024-11-08", "## 09:15 One", "x");
        }
        run(site, "other", 1_000_000_000);
        assertThat(told)
                .filteredOn(step -> step.phase().equals("live blogs made"))
                .isNotEmpty()
                .allMatch(step -> step.done() < step.total() && step.total() == 10);
    }

    @Test
    void a_slow_run_of_a_file_an_entry_says_what_would_help() {
        Sites site = Sites.in(folder)
                .with("blogs/a/blog.md", "---", "title: A", "date: 2024-01-01", "---")
                .with("blogs/a/1.md", "---", "date: 2024-01-01T10:00", "---", "One.")
                .with("blogs/a/2.md", "---", "date: 2024-01-01T11:00", "---", "Two.");
        site.setting("pages", "home");
        AtomicLong calls = new AtomicLong();
        try {
            Report report = Generator.builder()
                    .content(site.content())
                    .output(site.output())
                    .override("pages", "home")
                    // Slow at first, as where reading takes long.
                    .ticker(() -> calls.incrementAndGet() < 6 ? ticks.addAndGet(9_000_000_000L) : ticks.get())
                    .build()
                    .run();
            assertThat(report.advice()).contains("one NDJSON file for each live blog");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_file_over_the_limit_of_the_host_is_named_and_the_site_is_made() throws IOException {
        Sites site = bridge().setting("host", "cloudflare-pages").with("static/small.txt", "x");
        try (RandomAccessFile film =
                new RandomAccessFile(site.content().resolve("static/film.mp4").toFile(), "rw")) {
            film.setLength((25L << 20) + 1);
        }
        Report report = site.built();

        assertThat(report.warnings()).isEqualTo(1);
        assertThat(Sites.sentences(report))
                .anyMatch(s -> s.startsWith("WARNING field \"host\" [host-limit]: The file \"film.mp4\""));
    }
}
