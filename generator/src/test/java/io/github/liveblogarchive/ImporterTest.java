package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.liveblogarchive.input.web.Samples;
import io.github.liveblogarchive.input.write.ReportJson;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    private static final String CAPTURE = "Ferry strike live: staff walk out\n"
            + "Boats stay in port until Thursday\n"
            + "The port is closed. Nobody knows for how long.\n"
            + "Talks resume in the harbour office\n"
            + "Both sides are back in the room.\n"
            + "First boats stay in port\n"
            + "The early boat did not sail.\n";

    @TempDir
    Path folder;

    private Path from;
    private Path to;

    @BeforeEach
    void exports() throws IOException {
        from = Files.createDirectories(folder.resolve("exports")).resolve("strike-2023-03-14.txt");
        to = folder.resolve("archive");
        Files.writeString(from, CAPTURE);
    }

    @Test
    void a_folder_that_generate_takes_is_filled() throws IOException {
        ImportReport report = run();
        assertThat(report.problems()).isEmpty();
        assertThat(report.filesWritten())
                .containsExactly("blogs/2023-03-14-ferry-strike-staff-walk-out.ndjson", "site.yaml");
        assertThat(Files.readString(to.resolve("site.yaml"))).contains("title: Imported live blogs\n");
        assertThat(Files.readAllLines(to.resolve(report.filesWritten().get(0)))).hasSize(3);
        assertThat(report.blogs()).singleElement().satisfies(blog -> {
            assertThat(blog.read()).isEqualTo(2);
            assertThat(blog.kept()).isEqualTo(2);
        });
    }

    @Test
    void an_option_of_no_format_is_told_with_the_one_that_was_meant() {
        ImportReport report = importer()
                .options(Map.of("supperdesk.adverts", "drop", "zoen", "Europe/Oslo", "wire", "x", "x.y", "z"))
                .build()
                .run();
        assertThat(report.problems().stream().map(Problem::toString))
                .containsExactly(
                        "WARNING field \"supperdesk.adverts\" [unknown-setting]: There is no option"
                                + " \"supperdesk.adverts\"; it was not read. Did you mean \"superdesk.adverts\"?",
                        "WARNING field \"wire\" [unknown-setting]: There is no option \"wire\"; it was not read. An"
                                + " option begins with the name of its format, like \"capture.date\".",
                        "WARNING field \"x.y\" [unknown-setting]: There is no option \"x.y\"; it was not read. No format"
                                + " is called \"x\": " + String.join(", ", Importer.formats()) + ".",
                        "WARNING field \"zoen\" [unknown-setting]: There is no option \"zoen\"; it was not read. Did you"
                                + " mean \"zone\"?");
    }

    @Test
    void the_site_file_makes_up_no_address() throws IOException {
        run();
        assertThat(Files.readString(to.resolve("site.yaml")))
                .contains("\n# baseUrl: ")
                .doesNotContain("\nbaseUrl");
    }

    @Test
    void what_was_imported_can_be_read_by_whoever_may_read_other_files() throws IOException {
        assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "this file system has no permissions");
        run();
        assertThat(Files.getPosixFilePermissions(to.resolve("site.yaml")))
                .isEqualTo(Files.getPosixFilePermissions(from));
    }

    @Test
    void markdown_is_an_entry_a_file() {
        ImportReport report = importer().write(Importer.Form.MARKDOWN).build().run();
        String blog = "blogs/2023-03-14-ferry-strike-staff-walk-out/";
        assertThat(report.filesWritten())
                .containsExactly(
                        blog + "blog.md",
                        blog + "first-boats-stay-in-port.md",
                        blog + "talks-resume-in-the-harbour-office.md",
                        "site.yaml");
    }

    @Test
    void the_second_run_changes_nothing() throws IOException {
        run();
        Map<String, String> first = files();
        ImportReport again = run();
        assertThat(again.filesWritten()).isEmpty();
        assertThat(again.filesUnchanged()).hasSize(1);
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void two_runs_into_different_folders_give_equal_bytes() throws IOException {
        run();
        Map<String, String> first = files();
        to = folder.resolve("other");
        run();
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void a_file_that_no_import_wrote_is_never_overwritten() throws IOException {
        Path blog = to.resolve("blogs/2023-03-14-ferry-strike-staff-walk-out.ndjson");
        Files.createDirectories(blog.getParent());
        Files.writeString(blog, "{}\n");
        assertThat(run().filesLeft()).hasSize(1);
        assertThat(blog).hasContent("{}");
    }

    @Test
    void a_new_export_replaces_what_an_import_wrote() throws IOException {
        Path blog = to.resolve(run().filesWritten().get(0));
        Files.writeString(from, CAPTURE + "It sailed at noon.\n");
        assertThat(run().filesWritten()).containsExactly("blogs/" + blog.getFileName());
        assertThat(blog).content().contains("It sailed at noon.");
    }

    @Test
    void the_other_form_takes_the_place_of_the_first() throws IOException {
        run();
        ImportReport report = importer().write(Importer.Form.MARKDOWN).build().run();
        assertThat(report.filesRemoved()).containsExactly("blogs/2023-03-14-ferry-strike-staff-walk-out.ndjson");
    }

    @Test
    void nothing_at_the_place_is_said() {
        ImportReport report = Importer.builder()
                .from(folder.resolve("nowhere").toString())
                .to(to)
                .build()
                .run();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(Code.NOTHING_TO_IMPORT);
        assertThat(to).doesNotExist();
    }

    @Test
    void an_unknown_format_is_answered_with_the_one_that_was_meant() {
        ImportReport report = importer().format("captur").build().run();
        assertThat(report.problems()).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.UNKNOWN_FORMAT);
            assertThat(problem.hint()).contains("capture");
        });
        assertThat(to).doesNotExist();
    }

    @Test
    void a_file_of_no_known_format_is_named_beside_others_that_are_read() throws IOException {
        Files.write(from.resolveSibling("photo.jpg"), new byte[] {1, 2});
        ImportReport report = importer(from.getParent().toString()).build().run();
        assertThat(report.filesNotRecognised()).containsExactly("photo.jpg");
        assertThat(report.problems()).extracting(Problem::level).containsExactly(Problem.Level.WARNING);
        assertThat(report.blogs()).hasSize(1);
    }

    @Test
    void a_strict_import_stops_at_what_another_passes_over() throws IOException {
        Files.write(from.resolveSibling("photo.jpg"), new byte[] {1, 2});
        ImportReport report =
                importer(from.getParent().toString()).strict(true).build().run();
        assertThat(report.hasErrors()).isTrue();
        assertThat(to).doesNotExist();
        assertThat(importer().strict(true).build().run().hasErrors()).isFalse();
    }

    @Test
    void a_file_of_no_known_format_alone_is_an_error() throws IOException {
        Path photo = Files.write(from.resolveSibling("photo.jpg"), new byte[] {1, 2});
        ImportReport report = importer(photo.toString()).build().run();
        assertThat(report.hasErrors()).isTrue();
        assertThat(to).doesNotExist();
    }

    @Test
    void an_error_in_one_file_stops_the_run_before_the_first_write() throws IOException {
        Files.write(
                from.resolveSibling("latin.txt"),
                "a\nb\nc\u00E9\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        ImportReport report = importer(from.getParent().toString()).build().run();
        assertThat(report.hasErrors()).isTrue();
        assertThat(to).doesNotExist();
    }

    @Test
    void a_pattern_picks_files() throws IOException {
        Files.writeString(from.resolveSibling("other.text"), CAPTURE.replace("Ferry", "Train"));
        ImportReport report = importer(from.getParent() + "/*.txt").build().run();
        assertThat(report.filesRead()).containsExactly("strike-2023-03-14.txt");
    }

    @Test
    void the_same_blog_from_two_files_is_one_blog() throws IOException {
        Files.writeString(from.resolveSibling("again-2023-03-14.txt"), CAPTURE + "It sailed at noon.\n");
        ImportReport report = importer(from.getParent().toString()).build().run();
        assertThat(report.blogs()).singleElement().satisfies(blog -> {
            assertThat(blog.kept()).isEqualTo(2);
            assertThat(blog.repeated()).isEqualTo(2);
            assertThat(blog.counts().toString()).contains("entry in several versions=1");
        });
        assertThat(Files.readString(to.resolve(report.filesWritten().get(0)))).contains("It sailed at noon.");
    }

    @Test
    void the_report_is_written_for_people_and_for_programs() throws IOException {
        Path json = folder.resolve("reports/import.json");
        ImportReport report = importer().report(json).build().run();
        assertThat(Files.readString(json)).isEqualTo(ReportJson.of(report)).contains("\"read\" : 2", "\"guessed\"");
        assertThat(report.text())
                .startsWith("Import: live blogs 1, entries 2, files 1\n")
                .contains("GUESSED strike-2023-03-14.txt:4, heading of an entry: Talks resume in the harbour office");
    }

    @Test
    void a_zone_that_is_none_is_an_error() {
        ImportReport report = importer().timeZone("Europe/Olso").build().run();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(Code.UNKNOWN_ZONE);
    }

    @Test
    void all_samples_are_imported_and_no_private_field_is() throws IOException {
        Path samples = Samples.folder();
        StringBuilder told = new StringBuilder();
        for (String name :
                List.of("capture", "guardian-api", "guardian-page", "schema-org", "superdesk", "wordpress")) {
            ImportReport report =
                    importer(samples.resolve(name).toString()).build().run();
            assertThat(report.hasErrors()).as(report.text()).isFalse();
            assertThat(report.blogs())
                    .isNotEmpty()
                    .allSatisfy(blog -> assertThat(blog.kept()).isPositive());
            told.append(ReportJson.of(report)).append(report.text());
        }
        String written = String.join("", files().values());
        assertThat(written).doesNotContain("createdBy", "@guardian.co.uk");
        String out = told.append(written).toString();
        try (Stream<Path> inputs = Files.walk(samples)) {
            for (Path input : inputs.filter(Files::isRegularFile).toList()) {
                assertThat(Samples.privateWords(input)).as(input.toString()).noneMatch(out::contains);
            }
        }
    }

    private ImportReport run() {
        return importer().build().run();
    }

    private Importer.Builder importer() {
        return importer(from.toString());
    }

    private Importer.Builder importer(String source) {
        return Importer.builder().from(source).to(to);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(to)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(to.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
