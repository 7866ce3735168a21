package io.github.liveblogarchive.input.live24;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.desk.Dump;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.input.desk.Samples;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Live24FormatTest {
    @TempDir
    private Path folder;

    static List<Spec> specs() throws IOException {
        return Spec.read(Live24FormatTest.class, "24liveblog.txt");
    }

    private Run run(String json) throws IOException {
        return Run.ofSpec(new Live24Format(), Files.createDirectories(folder.resolve("exports")), "news.json", json);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void an_export_is_read_as_written_down(Spec spec) throws IOException {
        assertThat(Dump.of(run(spec.input()))).isEqualTo(spec.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void no_address_of_a_person_gets_through(Spec spec) throws IOException {
        String out = run(spec.input()).everything();

        assertThat(Samples.addresses(spec.input()))
                .allSatisfy(address -> assertThat(out).doesNotContain(address));
    }

    @Test
    void it_is_on_the_shelf_of_exports() {
        assertThat(InputFormats.exports()).anyMatch(format -> format.name().equals("24liveblog"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"err_code\":100,\"data\":{\"event\":{}}}",
                "\uFEFF\n{\"data\":{\"news\":[{\"nid\":1,\"newstitle\":null",
                "[{\"nid\":\"1\",\"contents\":\"\"}]"
            })
    void its_own_files_are_recognised_by_their_beginning(String head) {
        assertThat(InputFormats.exports().stream()
                        .filter(format -> format.recognises(file(head)))
                        .map(InputFormat::name))
                .containsExactly("24liveblog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":{\"news\":[]}}", "<p>\"newstitle\"</p>", "newstitle", ""})
    void files_of_others_are_left_to_them(String head) {
        assertThat(new Live24Format().recognises(file(head))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nesting_without_end_is_one_problem(int depth) throws IOException {
        assertThat(run("{\"data\":" + "[".repeat(depth)).problems.count(Level.ERROR, Code.TOO_DEEP))
                .isEqualTo(1);
    }

    @Test
    void the_record_and_pages_of_its_news_make_one_live_blog_in_any_order() throws IOException {
        String event =
                "{\"data\":{\"event\":{\"eid\":\"77\",\"title\":\"Ferry\",\"closed\":1,\"start_time\":1714543200}}}";
        String second = news(12, "<p>See <a href='#liveblog-11'>before</a>.</p>");
        String first = news(11, "<p>One.</p>");

        String there = imported("there", event, second, first);

        assertThat(there).contains("(#11)", "\"Ferry\"").isEqualTo(imported("back", first, second, event));
    }

    @Test
    void a_link_by_anchor_that_leads_nowhere_leaves_its_words() throws IOException {
        String event =
                "{\"data\":{\"event\":{\"eid\":\"77\",\"title\":\"Ferry\",\"closed\":1,\"start_time\":1714543200}}}";
        String lost = news(
                12,
                "<p>See <a href='#liveblog-99'>what <b>was</b> there</a>, <a href='#top'>up</a>, <a href='#12'>here</a>.</p>");
        String kept = news(13, "<table><tr><td><p><a href='#gone'>There</a></p><p>2</p></td></tr></table>");

        assertThat(imported("there", event, lost, kept))
                .contains("See what **was** there, up, [here](#12).")
                .contains("<a>There</a>");
    }

    private static String news(int nid, String contents) {
        return "{\"data\":{\"news\":[{\"nid\":\"%d\",\"eid\":\"77\",\"created\":%d,\"newstitle\":\"\",\"contents\":\"%s\"}]}}"
                .formatted(nid, 1714546000 + nid, contents);
    }

    private String imported(String name, String... files) throws IOException {
        Path from = Files.createDirectories(folder.resolve(name));
        for (int i = 0; i < files.length; i++) {
            Files.writeString(from.resolve(i + ".json"), files[i]);
        }
        Path to = folder.resolve(name + "-to");
        ImportReport report =
                Importer.builder().from(from.toString()).to(to).build().run();
        assertThat(report.problems()).as(report.text()).isEmpty();
        return Files.readString(to.resolve("blogs/77.ndjson"));
    }

    private InputFile file(String head) {
        return new InputFile(
                folder.resolve("head"),
                "head",
                new String(
                        head.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
