package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
    @TempDir
    Path folder;

    private Sites bridge() {
        return Sites.in(folder)
                .with("site.yaml", "title: Harbour archive", "baseUrl: https://harbour.example/archive/")
                .with(
                        "blogs/bridge.md",
                        "---",
                        "title: Harbour bridge closed",
                        "timeZone: Europe/Oslo",
                        "topics: [Transport, Bergen]",
                        "---",
                        "What we know so far.",
                        "",
                        "# 2024-11-08",
                        "",
                        "## 09:15 Barriers go up {#barriers key}",
                        "The first *lorries* turn back. More [below](#untitled).",
                        "",
                        "## 09:40 {#untitled}",
                        "An entry without a title, about the ferry that takes over.",
                        "",
                        "# 2024-11-09",
                        "",
                        "## 00:10 Open again {#open key}",
                        "Just after midnight.");
    }

    @Test
    void a_blog_gets_pages_for_itself_its_entries_its_dates_and_its_topics() {
        Sites site = bridge();
        Report report = site.built();
        assertThat(report.blogs()).isEqualTo(1);
        assertThat(report.entries()).isEqualTo(3);
        assertThat(Sites.files(site.output()))
                .contains(
                        "index.html",
                        "404.html",
                        "2024/index.html",
                        "2024/11/index.html",
                        "2024/11/08/index.html",
                        "2024/11/09/index.html",
                        "2024/11/08/bridge/index.html",
                        "2024/11/08/bridge/newest/index.html",
                        "2024/11/08/bridge/barriers/index.html",
                        "2024/11/08/bridge/feed.atom",
                        "topics/index.html",
                        "topics/transport/index.html",
                        "topics/transport/feed.atom",
                        "feed.atom",
                        "sitemap.xml")
                .doesNotContain("robots.txt");
        assertThat(site.page("2024/11/08/bridge/index.html"))
                .contains("Harbour bridge closed")
                .contains("id=\"barriers\"")
                .contains("2024-11-08T09:15:00+01:00")
                .contains("href=\"#untitled\"");
        assertThat(site.page("2024/11/08/bridge/barriers/index.html")).contains("href=\"../#untitled\"");
        assertThat(site.page("2024/11/09/index.html")).contains("Open again").doesNotContain("Barriers go up");
    }

    @Test
    void an_upload_gets_a_list_of_what_a_run_changed() throws IOException {
        Sites site = bridge();
        Path list = folder.resolve("delta.txt");
        Generator generator = Generator.builder()
                .content(folder.resolve("content"))
                .output(site.output())
                .delta(list)
                .build();

        generator.run();
        assertThat(list).content().contains("A 2024/11/08/bridge/barriers/index.html\nA 2024/11/08/bridge/card");
        generator.run();
        assertThat(list).isEmptyFile();
        site.with("static/note.txt", "A note.");
        generator.run();
        assertThat(Files.readAllLines(list)).contains("A note.txt");
    }

    @Test
    void a_second_run_writes_nothing() throws IOException {
        Sites site = bridge();
        site.built();
        Path page = site.output().resolve("2024/11/08/bridge/index.html");
        var time = Files.getLastModifiedTime(page);
        Report second = site.built();
        assertThat(second.written()).isZero();
        assertThat(second.deleted()).isZero();
        assertThat(Files.getLastModifiedTime(page)).isEqualTo(time);
    }

    @Test
    void a_changed_entry_changes_only_the_pages_that_show_it() {
        Sites site = bridge().with("blogs/other.md", "---", "title: Other", "---", "# 2023-01-01", "## 10:00 One", "x");
        site.built();
        site.with("blogs/other.md", "---", "title: Other", "---", "# 2023-01-01", "## 10:00 One", "y");
        Report report = site.built();
        assertThat(report.written()).isPositive().isLessThan(report.unchanged());
        assertThat(site.page("2023/01/01/other/index.html")).contains("<p>y</p>");
    }

    @Test
    void a_blog_that_is_taken_out_takes_its_pages_along_but_no_file_of_others() throws IOException {
        Sites site = bridge().with("blogs/other.md", "---", "title: Other", "---", "# 2023-01-01", "## 10:00 One", "x");
        site.built();
        Files.writeString(site.output().resolve("CNAME"), "harbour.example\n");
        Files.delete(site.content().resolve("blogs/other.md"));
        site.built();
        assertThat(Sites.files(site.output()))
                .contains("CNAME", "2024/11/08/bridge/index.html")
                .noneMatch(file -> file.startsWith("2023"));
    }

    @Test
    void an_error_leaves_the_old_site_as_it_is() {
        Sites site = bridge();
        site.built();
        String before = site.page("2024/11/08/bridge/index.html");
        site.with("blogs/bridge.md", "---", "titel: Oops", "---", "# 2024-13-08", "## 09:15 x", "y");
        Report report = site.build();
        assertThat(report.succeeded()).isFalse();
        assertThat(report.errors()).isPositive();
        assertThat(site.page("2024/11/08/bridge/index.html")).isEqualTo(before);
    }

    @Test
    void the_machines_zone_language_and_threads_change_no_byte() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String first = tree(bridge().threads(1));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Sites again =
                    Sites.of(folder.resolve("content"), folder.resolve("again")).threads(4);
            assertThat(tree(again)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String tree(Sites site) {
        site.built();
        return Sites.files(site.output()).stream()
                .map(file -> file + "\n" + (file.endsWith(".png") ? "" : site.page(file)))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void fourteen_hundred_entries_fill_fourteen_pages_counted_from_the_oldest() {
        String entries = IntStream.range(0, 1_400)
                .mapToObj(i ->
                        "{\"id\":\"e%d\",\"date\":\"2024-11-08T%02d:%02d:00Z\",\"title\":\"Entry %d\",\"body\":\"Text %d\"}"
                                .formatted(i, i / 60, i % 60, i, i))
                .collect(Collectors.joining("\n"));
        Sites site = Sites.in(folder)
                .setting("entryPages", "none")
                .with("blogs/long.ndjson", "{\"title\":\"A long day\"}", entries);
        Report report = site.built();
        assertThat(report.entries()).isEqualTo(1_400);
        assertThat(site.page("2024/11/08/long/index.html"))
                .contains("id=\"e0\"")
                .doesNotContain("id=\"e100\"");
        assertThat(site.page("2024/11/08/long/page/14/index.html")).contains("id=\"e1399\"");
        assertThat(site.page("2024/11/08/long/newest/index.html")).contains("id=\"e1399\"");
        assertThat(site.has("2024/11/08/long/page/15/index.html")).isFalse();
        assertThat(site.page("2024/11/08/long/feed.atom").split("<entry>")).hasSize(51);
    }

    @Test
    void pages_that_are_not_asked_for_are_not_made_nor_linked() {
        Sites site = bridge().setting("pages", "home,blog");
        site.built();
        assertThat(Sites.files(site.output()))
                .contains("index.html", "2024/11/08/bridge/index.html")
                .noneMatch(f -> f.startsWith("topics") || f.endsWith(".atom") || f.equals("2024/index.html"));
        assertThat(site.page("2024/11/08/bridge/index.html")).doesNotContain("topics/transport");
    }

    @Test
    void warnings_stop_the_run_only_when_asked() {
        Sites site = bridge().with("blogs/empty.md", "---", "title: Empty", "date: 2024-01-01", "---", "Nothing yet.");
        assertThat(site.built().warnings()).isEqualTo(1);
        Report strict = site.failOnWarning().build();
        assertThat(strict.succeeded()).isFalse();
        assertThat(Sites.sentences(strict)).anyMatch(s -> s.contains("has no entries"));
    }

    @Test
    void an_entry_of_a_megabyte_is_refused_with_its_size_and_the_limit() {
        Sites site = bridge().with(
                        "blogs/large.md",
                        "---",
                        "title: Large",
                        "---",
                        "# 2024-11-08",
                        "## 09:15 One",
                        "word ".repeat(210_000));
        Report report = site.build();
        assertThat(report.succeeded()).isFalse();
        assertThat(Sites.sentences(report))
                .anyMatch(s -> s.contains("[too-large]: The text of this entry has 10500") && s.contains("262144"));
        assertThat(Sites.files(site.output())).isEmpty();
    }

    @Test
    void a_former_address_leads_to_the_new_one() {
        Sites site = Sites.in(folder)
                .with(
                        "blogs/moved.md",
                        "---",
                        "title: Moved",
                        "aliases: [/old/path/]",
                        "---",
                        "# 2024-11-08",
                        "## 09:15 One",
                        "x");
        site.built();
        assertThat(site.page("old/path/index.html")).contains("../../2024/11/08/moved/");
    }

    @Test
    void robots_txt_is_written_at_the_root_of_a_host_only() {
        Sites site = bridge().setting("baseUrl", "https://harbour.example/");
        site.built();
        assertThat(site.page("robots.txt")).contains("Sitemap: https://harbour.example/sitemap.xml");
    }
}
