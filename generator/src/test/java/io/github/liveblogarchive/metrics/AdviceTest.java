package io.github.liveblogarchive.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Metrics;
import io.github.liveblogarchive.report.Report.Phase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private long read = 1_000;
    private long pages = 1_000;
    private long write = 1_000;
    private boolean filePerEntry = true;
    private boolean cached = true;
    private boolean entryPages = true;
    private long compiler;
    private long collector;
    private Metrics metrics = Metrics.NONE;
    private Set<String> own = Set.of();

    private String advice() {
        List<Phase> phases =
                List.of(new Phase("read", read), new Phase("pages", pages), new Phase("put in place", write));
        return new Advice(phases, filePerEntry, cached, entryPages, compiler, collector, metrics, own).sentence();
    }

    @Test
    void a_quick_run_gets_no_advice() {
        read = 2_500;
        cached = false;
        compiler = 3_000;
        assertThat(advice()).isEmpty();
    }

    @Test
    void slow_reading_of_a_file_an_entry_asks_for_ndjson() {
        read = 6_000;
        assertThat(advice()).contains("one NDJSON file for each live blog");
    }

    @Test
    void slow_reading_of_few_files_asks_for_a_cache() {
        read = 6_000;
        filePerEntry = false;
        cached = false;
        assertThat(advice()).contains("reading; set liveblog.cacheDirectory");
    }

    @Test
    void slow_writing_asks_for_fewer_entry_pages() {
        write = 6_000;
        assertThat(advice()).contains("entryPages: key or none");
        entryPages = false;
        assertThat(advice()).isEmpty();
    }

    @Test
    void a_slow_template_of_the_user_is_named() {
        pages = 9_000;
        own = Set.of("pages/entry.ftlh");
        metrics = rendered("entry");
        assertThat(advice()).startsWith("Your template templates/pages/entry.ftlh took most of the time");
    }

    @Test
    void a_template_of_the_default_theme_is_nobodys_fault() {
        pages = 9_000;
        own = Set.of("pages/entry.ftlh");
        metrics = rendered("blog");
        assertThat(advice()).isEmpty();
    }

    @Test
    void where_own_templates_were_not_measured_metrics_are_asked_for() {
        pages = 9_000;
        own = Set.of("parts/article.ftlh");
        assertThat(advice()).contains("-Dliveblog.metrics=true");
    }

    @Test
    void a_small_heap_is_told() {
        pages = 9_000;
        collector = 4_000;
        compiler = 9_000;
        assertThat(advice()).contains("larger heap").contains("Faster builds");
    }

    @Test
    void a_busy_compiler_leads_to_the_manual() {
        pages = 9_000;
        compiler = 6_000;
        assertThat(advice()).contains("compiler").contains("Faster builds");
    }

    @Test
    void a_slow_run_where_nothing_stands_out_asks_for_a_cache_if_there_is_none() {
        pages = 9_000;
        assertThat(advice()).isEmpty();
        cached = false;
        assertThat(advice()).startsWith("Set liveblog.cacheDirectory");
    }

    private static Metrics rendered(String template) {
        return new Metrics(
                List.of(new Metrics.Kind("blog", 1, 1, 2_000_000), new Metrics.Kind("entry", 1, 1, 8_000_000)),
                List.of(new Metrics.Template("feed", 1, 1), new Metrics.Template(template, 1, 7_000_000)),
                List.of(),
                1);
    }
}
