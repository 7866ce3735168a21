package io.github.liveblogarchive.input.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Captures in the styles of several publishers, each {@code NAME.txt} with what comes of it in {@code NAME.expected}. A
 * first line that begins with # holds options. Run with {@code -Dupdate} to write what comes out now.
 */
class CaptureFormatTest {
    @TempDir
    Path folder;

    static Stream<String> captures() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(specs())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("captures")
    void a_capture_becomes_what_its_spec_says(String name) throws Exception {
        String actual = read(name).text();
        Path expected = Path.of(
                "src/test/resources/io/github/liveblogarchive/input/capture", name.replace(".txt", ".expected"));
        if (System.getProperty("update") != null) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource("captures")
    void no_line_is_lost_without_a_line_in_the_log(String name) throws Exception {
        CaptureDump dump = read(name);
        EveryLine.isIn(dump, folder.resolve(name));
    }

    @ParameterizedTest
    @MethodSource("captures")
    void line_ends_of_other_systems_change_nothing(String name) throws Exception {
        String unix = read(name).text();
        Path file = folder.resolve(name);
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        assertThat(CaptureDump.of(file, options(name)).text()).isEqualTo(unix);
    }

    @Test
    void rules_of_the_user_cut_more_and_keep_what_ours_would_cut() throws IOException {
        Path rules = Files.writeString(folder.resolve("own.rules"), "[house]\nline our own prompt\nkeep comments\n");
        Path file =
                Files.writeString(folder.resolve("a.txt"), "Head of it\nOur own prompt\nComments\nA sentence here.\n");
        CaptureDump dump = CaptureDump.of(file, Map.of("capture.rules", rules.toString()));
        assertThat(dump.text()).contains("SKIPPED 2 house: Our own prompt").contains("| Comments");
    }

    @Test
    void a_wrong_rule_is_named_with_its_line() throws IOException {
        Path rules = Files.writeString(folder.resolve("own.rules"), "# mine\nlines a\nline (b\n");
        Path file = Files.writeString(folder.resolve("a.txt"), "Head of it\nA sentence here.\n");
        CaptureDump dump = CaptureDump.of(file, Map.of("capture.rules", rules.toString()));
        assertThat(dump.problems.list())
                .extracting(problem -> problem.place().line())
                .containsExactly(2, 3);
    }

    @Test
    void wrong_options_are_all_named() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Head of it\nA sentence here.\n");
        CaptureDump dump = CaptureDump.of(
                file,
                Map.of("capture.date", "8/11", "capture.zone", "Mars", "capture.order", "up", "capture.dat", "x"));
        assertThat(dump.problems.list())
                .extracting(problem -> problem.place().field())
                .containsExactlyInAnyOrder("capture.dat", "capture.date", "capture.order", "capture.zone");
    }

    @Test
    void a_file_that_is_no_text_is_an_error() throws IOException {
        Path latin = Files.write(folder.resolve("a.txt"), new byte[] {'H', (byte) 0xE9, '\n'});
        assertThat(CaptureDump.of(latin, Map.of()).problems.list())
                .extracting(problem -> problem.code().id())
                .containsExactly("bad-encoding");
        Path empty = Files.writeString(folder.resolve("b.txt"), " \n\n");
        assertThat(CaptureDump.of(empty, Map.of()).problems.list())
                .extracting(problem -> problem.code().id())
                .containsExactly("empty-file");
    }

    private CaptureDump read(String name) throws Exception {
        String text = Files.readString(specs().resolve(name));
        String capture = text.startsWith("#") ? text.substring(text.indexOf('\n') + 1) : text;
        Path file = Files.writeString(folder.resolve(name), capture);
        return CaptureDump.of(file, options(name));
    }

    private static Map<String, String> options(String name) throws Exception {
        Map<String, String> options = new TreeMap<>();
        String first =
                Files.readString(specs().resolve(name)).lines().findFirst().orElse("");
        if (first.startsWith("#")) {
            for (String option : first.substring(1).strip().split(" ")) {
                options.put(option.split("=")[0], option.split("=")[1]);
            }
        }
        return options;
    }

    private static Path specs() throws URISyntaxException {
        return Path.of(CaptureFormatTest.class.getResource("no-times.txt").toURI())
                .getParent();
    }
}
