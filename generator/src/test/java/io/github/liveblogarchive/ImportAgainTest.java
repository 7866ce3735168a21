package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.write.ReportJson;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Conflict;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second import: what came from the export is updated, what a person changed stays, and the rest is told. */
class ImportAgainTest {
    private static final String FILE = "blogs/harbour.ndjson";

    @TempDir
    Path folder;

    private final List<String> items = new ArrayList<>(List.of(
            item("one", "09:00", "The bridge is closed."),
            item("two", "10:00", "Boats wait in a row."),
            item("three", "11:00", "The bridge opens again.")));
    private Importer.Form form = Importer.Form.NDJSON;

    @Test
    void the_same_export_again_keeps_what_a_person_changed_and_lists_it() throws IOException {
        imported();
        edit(FILE, "Boats wait in a row.", "Nine boats wait in a row.");
        String edited = Files.readString(file(FILE));

        ImportReport again = imported();

        assertThat(file(FILE)).hasContent(edited);
        assertThat(again.filesLeft()).containsExactly(FILE);
        assertThat(again.conflicts())
                .containsExactly(
                        new Conflict(FILE, "two", "body", "Nine boats wait in a row.", "Boats wait in a row."));
        assertThat(again.problems()).extracting(Problem::code).containsExactly(Code.IMPORT_CONFLICT);
        assertThat(again.text())
                .contains(FILE + ", entry two, body: kept \"Nine boats wait in a row.\", the sources say \"Boats");
        assertThat(ReportJson.of(again)).contains("\"conflicts\"", "\"kept\" : \"Nine boats wait in a row.\"");
        assertThat(again.html()).contains("<td>entry two, body</td><td>Nine boats wait in a row.</td>");
    }

    @Test
    void a_newer_export_updates_all_entries_but_those_that_a_person_changed() throws IOException {
        imported();
        edit(FILE, "Boats wait in a row.", "Nine boats wait in a row.");
        items.set(0, item("one", "09:00", "The bridge is closed until noon."));
        items.set(1, item("two", "10:00", "Many boats wait."));
        items.add(item("four", "12:00", "All boats are through."));

        ImportReport again = imported();

        assertThat(bodies(FILE))
                .containsExactly(
                        "The bridge is closed until noon.",
                        "Nine boats wait in a row.",
                        "The bridge opens again.",
                        "All boats are through.");
        assertThat(again.filesWritten()).containsExactly(FILE);
        assertThat(again.conflicts()).extracting(Conflict::says).containsExactly("Many boats wait.");
        assertThat(file(".liveblog-import/" + FILE + ".new"))
                .content()
                .contains("Many boats")
                .doesNotContain("noon");
    }

    @Test
    void a_change_is_kept_import_after_import() throws IOException {
        imported();
        edit(FILE, "Boats wait in a row.", "Nine boats wait in a row.");
        for (int i = 0; i < 3; i++) {
            items.add(item("more-" + i, "1" + (i + 3) + ":00", "Boat " + i + " is through."));
            assertThat(imported().conflicts()).hasSize(1);
        }
        assertThat(bodies(FILE)).hasSize(6).contains("Nine boats wait in a row.");
    }

    @Test
    void an_entry_that_a_person_deleted_stays_away_and_the_report_says_so() throws IOException {
        imported();
        List<String> lines = new ArrayList<>(Files.readAllLines(file(FILE)));
        lines.removeIf(line -> line.contains("\"two\""));
        Files.write(file(FILE), lines);
        items.add(item("four", "12:00", "All boats are through."));

        ImportReport again = imported();

        assertThat(bodies(FILE)).hasSize(3).doesNotContain("Boats wait in a row.");
        assertThat(again.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.entry()).isEqualTo("two");
            assertThat(conflict.kept()).isEmpty();
        });
        assertThat(imported().conflicts()).hasSize(1);
    }

    @Test
    void what_a_person_added_or_moved_stays_where_it_is() throws IOException {
        imported();
        List<String> lines = new ArrayList<>(Files.readAllLines(file(FILE)));
        Collections.swap(lines, 1, 2);
        lines.add(2, "{\"id\": \"ours\", \"body\": \"Written by hand.\"}");
        Files.write(file(FILE), lines);
        items.add(item("four", "12:00", "All boats are through."));

        assertThat(imported().conflicts()).isEmpty();
        assertThat(bodies(FILE))
                .containsExactly(
                        "Boats wait in a row.",
                        "Written by hand.",
                        "The bridge is closed.",
                        "The bridge opens again.",
                        "All boats are through.");
    }

    @Test
    void another_way_of_writing_the_same_is_no_change() throws IOException {
        imported();
        edit(FILE, "\":\"", "\": \"");
        items.set(1, item("two", "10:00", "Many boats wait."));

        ImportReport again = imported();

        assertThat(again.conflicts()).isEmpty();
        assertThat(bodies(FILE)).contains("Many boats wait.");
    }

    @Test
    void a_file_that_a_person_broke_is_left_as_a_whole() throws IOException {
        imported();
        Files.writeString(file(FILE), "{broken\n");

        assertThat(imported().filesLeft()).containsExactly(FILE);
        assertThat(file(FILE)).hasContent("{broken");
        assertThat(file(".liveblog-import/" + FILE + ".new")).content().contains("Boats wait in a row.");
    }

    @Test
    void in_markdown_each_entry_is_a_file_that_is_kept_updated_or_stays_deleted() throws IOException {
        form = Importer.Form.MARKDOWN;
        imported();
        edit("blogs/harbour/one.md", "closed", "shut");
        Files.delete(file("blogs/harbour/three.md"));
        items.set(1, item("two", "10:00", "Many boats wait."));

        ImportReport again = imported();

        assertThat(file("blogs/harbour/one.md")).content().contains("The bridge is shut.");
        assertThat(file("blogs/harbour/two.md")).content().contains("Many boats wait.");
        assertThat(file("blogs/harbour/three.md")).doesNotExist();
        assertThat(again.conflicts())
                .extracting(Conflict::file, Conflict::kept, Conflict::says)
                .satisfiesExactly(
                        one -> assertThat(one.toList())
                                .containsExactly(
                                        "blogs/harbour/one.md", "The bridge is shut.", "The bridge is closed."),
                        three -> assertThat(three.toList()).startsWith("blogs/harbour/three.md", ""));
    }

    @Test
    void a_live_blog_that_was_deleted_as_a_whole_is_written_anew() throws IOException {
        imported();
        Files.delete(file(FILE));
        assertThat(imported().filesWritten()).containsExactly(FILE);

        form = Importer.Form.MARKDOWN;
        imported();
        try (Stream<Path> files = Files.list(file("blogs/harbour"))) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        assertThat(imported().filesWritten()).hasSize(4);
    }

    private ImportReport imported() throws IOException {
        Path export = folder.resolve("harbour.json");
        Files.writeString(
                export,
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Harbour\", \"items\": ["
                        + String.join(", ", items) + "]}");
        return Importer.builder()
                .from(export.toString())
                .to(folder.resolve("archive"))
                .write(form)
                .build()
                .run();
    }

    private static String item(String id, String time, String text) {
        return "{\"id\": \"" + id + "\", \"date_published\": \"2024-05-01T" + time + ":00+02:00\", \"content_text\": \""
                + text + "\"}";
    }

    private void edit(String name, String from, String to) throws IOException {
        String text = Files.readString(file(name));
        assertThat(text).contains(from);
        Files.writeString(file(name), text.replace(from, to));
    }

    private List<String> bodies(String name) throws IOException {
        return Files.readAllLines(file(name)).stream()
                .skip(1)
                .map(line -> line.replaceAll(".*\"body\": ?\"([^\"]*)\".*", "$1"))
                .collect(Collectors.toList());
    }

    private Path file(String name) {
        return folder.resolve("archive").resolve(name);
    }
}
