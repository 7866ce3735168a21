package io.github.liveblogarchive.input.unpack;

import static io.github.liveblogarchive.input.unpack.Archives.bytes;
import static io.github.liveblogarchive.input.unpack.Archives.gzip;
import static io.github.liveblogarchive.input.unpack.Archives.join;
import static io.github.liveblogarchive.input.unpack.Archives.page;
import static io.github.liveblogarchive.input.unpack.Archives.record;
import static io.github.liveblogarchive.input.unpack.Archives.response;
import static io.github.liveblogarchive.input.unpack.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackingTest {
    private static final String FEED = "<rss><channel><title>Storm</title><link>https://a.example/live/storm</link>"
            + "<item><guid>w</guid><title>Wind</title><pubDate>Tue, 02 Jan 2024 10:00:00 GMT</pubDate></item></channel></rss>";
    private static final String TABLE = "time,text\n2024-01-02T11:00:00Z,Rain\n";
    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

    @TempDir
    private Path folder;

    @Test
    void a_zip_is_read_as_the_folder_that_it_was() throws IOException {
        ImportReport report = run(
                "export.zip",
                zip(new TreeMap<>(Map.of(
                        "a/storm.rss",
                        bytes(FEED),
                        "rain.csv",
                        bytes(TABLE),
                        "photo.jpg",
                        new byte[] {1, 2},
                        "__MACOSX/a/._storm.rss",
                        new byte[] {1}))));

        assertThat(report.filesRead()).containsExactly("export.zip/rain.csv", "export.zip/a/storm.rss");
        assertThat(report.filesNotRecognised()).containsExactly("export.zip/photo.jpg");
        assertThat(report.blogs()).extracting(ImportReport.Blog::title).containsExactlyInAnyOrder("Storm", "rain");
    }

    @Test
    void a_file_with_gz_behind_its_name_is_read_as_the_file() throws IOException {
        ImportReport report = run("rain.csv.gz", gzip(bytes(TABLE)));

        assertThat(report.filesRead()).containsExactly("rain.csv");
        assertThat(output()).contains("Rain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz", "crawl.wacz"})
    void pages_of_an_archive_of_the_web_keep_their_address_and_the_time_of_capture(String name) throws IOException {
        byte[] info =
                record("warcinfo", "", "2024-02-03T04:05:06Z", "application/warc-fields", bytes("software: x\r\n"));
        byte[] page = response(
                "https://a.example/live/storm?x=1", "2024-02-03T04:05:06Z", HTML, page("Storm", "w", "Wind", "UTF-8"));
        byte[] style =
                response("https://a.example/s.css", "2024-02-03T04:05:06Z", "Content-Type: text/css\r\n", bytes("a{}"));
        byte[] other = response("https://a.example/", "2024-02-03T04:05:06Z", HTML, bytes("<html>Front page</html>"));
        byte[] archive = name.equals("crawl.warc") ? join(info, page, style, other) : gzip(info, page, style, other);
        ImportReport report = run(
                name,
                name.equals("crawl.wacz")
                        ? zip(Map.of("archive/data.warc.gz", archive, "datapackage.json", bytes("{}")))
                        : archive);

        assertThat(report.problems()).isEmpty();
        assertThat(report.blogs()).extracting(ImportReport.Blog::id).containsExactly("a.example/live/storm?x=1");
        assertThat(report.text()).contains("capture that is no live blog");
        assertThat(output())
                .contains("\"url\":\"https://a.example/live/storm?x=1\"", "\"captured\":\"2024-02-03T04:05:06Z\"")
                .contains("https://a.example/map")
                .doesNotContain("203.0.113.7");
    }

    @Test
    void of_an_archive_of_the_web_only_live_blogs_are_read_whatever_format_is_named() throws IOException {
        Path file = Files.write(
                folder.resolve("crawl.warc"),
                join(
                        response("https://a.example/", "2024-02-03T04:05:06Z", HTML, bytes("<html>Front page</html>")),
                        response(
                                "https://a.example/live/s",
                                "2024-01-02T10:00:00Z",
                                HTML,
                                page("Storm", "w", "Wind", "UTF-8"))));
        ImportReport report = Importer.builder()
                .from(file.toString())
                .to(folder.resolve("archive"))
                .format("schema-org")
                .build()
                .run();

        assertThat(report.filesRead()).containsExactly("crawl.warc/https://a.example/live/s");
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void captures_of_one_page_are_one_live_blog() throws IOException {
        ImportReport report = run(
                "crawl.warc",
                join(
                        response(
                                "https://a.example/live/s",
                                "2024-01-02T10:00:00Z",
                                HTML,
                                page("Storm", "w1", "Wind", "UTF-8")),
                        response(
                                "https://a.example/live/s",
                                "2024-01-02T12:00:00Z",
                                HTML,
                                page("Storm", "w2", "Rain", "UTF-8"))));

        assertThat(report.blogs())
                .singleElement()
                .satisfies(blog -> assertThat(blog.kept()).isEqualTo(2));
        assertThat(output()).contains("\"captured\":\"2024-01-02T12:00:00Z\"");
    }

    @Test
    void what_a_server_packs_cuts_up_and_encodes_in_its_own_way_is_read() throws IOException {
        byte[] packed = gzip(page("Caf\u00E9", "w", "Th\u00E9", "windows-1252"));
        byte[] chunked = join(bytes(Integer.toHexString(packed.length) + "\r\n"), packed, bytes("\r\n0\r\n\r\n"));
        run(
                "crawl.warc",
                response(
                        "https://a.example/live/s",
                        "2024-01-02T10:00:00Z",
                        "Content-Type: text/html; charset=windows-1252\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
                        chunked));

        assertThat(output()).contains("Caf\u00E9", "Th\u00E9");
    }

    @Test
    void a_broken_record_ends_the_archive_but_not_the_import() throws IOException {
        byte[] good =
                response("https://a.example/live/s", "2024-01-02T10:00:00Z", HTML, page("Storm", "w", "Wind", "UTF-8"));
        ImportReport report = run("crawl.warc", join(good, bytes("this is no record\r\n\r\nat all\r\n")));

        assertThat(report.blogs()).hasSize(1);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.IMPORT_INCOMPLETE);
            assertThat(problem.message()).contains("behind record 1");
        });
    }

    @Test
    void an_archive_that_was_cut_off_is_read_up_to_there() throws IOException {
        byte[] good =
                response("https://a.example/live/s", "2024-01-02T10:00:00Z", HTML, page("Storm", "w", "Wind", "UTF-8"));
        byte[] archive = gzip(good, good);
        ImportReport report = run("crawl.warc.gz", Arrays.copyOf(archive, archive.length - 40));

        assertThat(report.blogs()).hasSize(1);
        assertThat(report.problems()).extracting(Problem::level).containsOnly(Level.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/storm.csv", "/etc/storm.csv", "..\\storm.csv", "C:\\storm.csv", "a/../../storm.csv"})
    void a_path_that_climbs_out_is_refused_and_the_rest_is_read(String path) throws IOException {
        ImportReport report = run("export.zip", zip(new TreeMap<>(Map.of(path, bytes(TABLE), "z.csv", bytes(TABLE)))));

        assertThat(report.filesRead()).containsExactly("export.zip/z.csv");
        assertThat(report.problems()).singleElement().asString().contains("leads out of it");
    }

    @Test
    void a_zip_that_grows_without_end_is_refused() throws IOException {
        ImportReport report = run("bomb.zip", zip(Map.of("a.csv", new byte[100_000_000])));

        assertThat(report.problems()).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 99999999999\r\n\r\n"})
    void a_gz_that_grows_without_end_is_refused(String beginning) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(beginning));
            for (int i = 0; i < 200; i++) {
                gzip.write(new byte[1_000_000]);
            }
        }
        ImportReport report = run("bomb.gz", out.toByteArray());

        assertThat(report.problems()).extracting(Problem::code).contains(Code.TOO_LARGE);
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void an_archive_in_an_archive_is_refused() throws IOException {
        byte[] inner = zip(Map.of("a.csv", bytes(TABLE)));

        assertThat(run("export.zip", zip(Map.of("inner.zip", inner))).problems().toString())
                .contains("An archive in an archive is not read");
        assertThat(run("export.zip.gz", gzip(inner)).problems().toString())
                .contains("An archive in an archive is not read");
    }

    @Test
    void a_damaged_file_in_a_zip_is_named_and_the_rest_is_read() throws IOException {
        byte[] zip = zip(new TreeMap<>(Map.of("a.csv", bytes(TABLE), "z.csv", bytes(TABLE))));
        int data = 30 + "a.csv".length();
        Arrays.fill(zip, data, data + 8, (byte) 0xFF);
        ImportReport report = run("export.zip", zip);

        assertThat(report.filesRead()).containsExactly("export.zip/z.csv");
        assertThat(report.problems()).singleElement().asString().contains("export.zip/a.csv", "is damaged");
    }

    @Test
    void a_zip_that_was_cut_off_is_one_problem() throws IOException {
        byte[] zip = zip(Map.of("a.csv", bytes(TABLE)));

        assertThat(run("export.zip", Arrays.copyOf(zip, zip.length - 30)).problems())
                .singleElement()
                .asString()
                .contains("cannot be unpacked");
    }

    @Test
    void an_archive_of_the_web_that_is_damaged_anywhere_never_ends_the_program() throws IOException {
        byte[] archive = join(
                response("https://a.example/live/s", "2024-01-02T10:00:00Z", HTML, page("Storm", "w", "Wind", "UTF-8")),
                record(
                        "resource",
                        "https://a.example/live/r",
                        "2024-01-02T10:00:00Z",
                        "text/html",
                        page("R", "r", "R", "UTF-8")));
        Random random = new Random(20240102);
        for (int i = 0; i < 60; i++) {
            byte[] broken = archive.clone();
            for (int j = 0; j < 3; j++) {
                // Half of them where the heads are.
                int at = random.nextInt(random.nextBoolean() ? 500 : broken.length);
                broken[at] = (byte) (j == 0 ? random.nextInt(256) : "\r\n :/0-Z".charAt(random.nextInt(8)));
            }
            assertThat(run("crawl.warc", broken))
                    .as("seed 20240102, round " + i)
                    .isNotNull();
        }
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = parts(temporary);
        run("rain.csv.gz", gzip(bytes(TABLE)));

        assertThat(parts(temporary)).isLessThanOrEqualTo(before);
    }

    private static long parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("liveblog.*\\.part"))
                    .count();
        }
    }

    private ImportReport run(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return Importer.builder()
                .from(file.toString())
                .to(folder.resolve("archive"))
                .build()
                .run();
    }

    private String output() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("archive/blogs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
