package io.github.liveblogarchive.input.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.markup.Spec;
import io.github.liveblogarchive.input.web.WebRun;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaOrgFormatTest {
    @TempDir
    private Path folder;

    static List<Spec> specs() throws IOException {
        return Spec.read(SchemaOrgFormatTest.class, "schema-org.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void a_page_is_read_as_written_down(Spec spec) throws IOException {
        assertThat(WebRun.of(new SchemaOrgFormat(), folder, spec.input()).dump())
                .isEqualTo(spec.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void no_address_of_a_person_gets_through(Spec spec) throws IOException {
        assertThat(WebRun.of(new SchemaOrgFormat(), folder, spec.input()).out())
                .doesNotContain("ann@paper.example", "555");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\"",
                "\uFEFF\n<html><body><div itemprop=liveBlogUpdate>",
                "<!-- saved from url=(0031)https://a.example/ --><html><amp-live-list>",
                " [{\"@context\":\"https://schema.org\",\"@type\":[\"LiveBlogPosting\"]"
            })
    void its_own_files_are_recognised_by_their_beginning(String head) throws IOException {
        assertThat(new SchemaOrgFormat().recognises(file(head))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>A page of something else</body></html>",
                "{\"@type\":\"NewsArticle\"}",
                "{\"liveBlogUpdate\":[]}",
                "<rss><channel><title>LiveBlogPosting</title>",
                "LiveBlogPosting",
                ""
            })
    void files_of_others_are_left_to_them(String head) throws IOException {
        assertThat(new SchemaOrgFormat().recognises(file(head))).isFalse();
    }

    @Test
    void a_page_is_recognised_however_far_down_it_speaks_of_a_live_blog() throws IOException {
        String styles = "<html><style>" + "a{color:red}\n".repeat(20_000) + "</style>";

        assertThat(new SchemaOrgFormat().recognises(file(styles + "<script>\"LiveBlogPosting\"</script>")))
                .isTrue();
        assertThat(new SchemaOrgFormat().recognises(file(styles))).isFalse();
    }

    @Test
    void the_option_names_the_address_of_a_page_that_does_not() throws IOException {
        WebRun run = WebRun.of(
                new SchemaOrgFormat(),
                folder,
                "option schema-org.url=https://a.example/live/one\n<html>"
                        + "<div itemprop=liveBlogUpdate id=b><img src=p.jpg><p>Hello.</p></div></html>");

        assertThat(run.blogs.get(0).id()).isEqualTo("a.example/live/one");
        assertThat(run.entries.get(0).body().toString()).contains("https://a.example/live/p.jpg");
    }

    @Test
    void an_option_that_is_none_is_answered_with_the_one_that_was_meant() throws IOException {
        WebRun run = WebRun.of(new SchemaOrgFormat(), folder, "option schema-org.ordre=newest\n<html></html>");

        assertThat(run.problems.list())
                .anyMatch(problem ->
                        problem.code() == Code.UNKNOWN_SETTING && problem.hint().contains("schema-org.order"));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nesting_without_end_is_one_problem(int depth) throws IOException {
        WebRun run = WebRun.of(
                new SchemaOrgFormat(), folder, "{\"@type\":\"LiveBlogPosting\",\"about\":" + "[".repeat(depth));

        assertThat(run.problems.count(Level.ERROR, Code.TOO_DEEP)).isEqualTo(1);
    }

    @Test
    void markup_nested_without_end_is_read() throws IOException {
        String deep = "<blockquote>".repeat(3_000) + "deep";
        WebRun run = WebRun.of(
                new SchemaOrgFormat(), folder, "<html><div itemprop=liveBlogUpdate id=b><h2>T</h2>" + deep + "</html>");

        assertThat(run.entries.get(0).body().toString()).contains("deep");
    }

    @Test
    void a_file_beyond_the_limit_is_one_problem_with_both_numbers() throws IOException {
        int limit = Settings.DEFAULTS.maxFileBytes();
        Path file = folder.resolve("big.html");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(limit + 1L);
        }

        assertThat(WebRun.of(new SchemaOrgFormat(), file, Map.of()).problems.list())
                .singleElement()
                .asString()
                .contains("[too-large]", String.valueOf(limit), String.valueOf(limit + 1));
    }

    @Test
    void a_page_with_thousands_of_entries_is_read_in_one_go() throws IOException {
        StringBuilder page = new StringBuilder("<html><script type='application/ld+json'>"
                + "{\"@type\":\"LiveBlogPosting\",\"url\":\"https://a.example/l\",\"liveBlogUpdate\":[");
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            page.append(i > 0 ? "," : "")
                    .append("{\"@id\":\"#e" + i + "\",\"articleBody\":\"Word " + i + " here.\",\"datePublished\":"
                            + (1_700_000_000 + i) + "}");
            shown.append("<div id=e" + i + "><h3>x</h3><p>Word " + i + " <b>here</b>.</p></div>");
        }
        WebRun run = WebRun.of(new SchemaOrgFormat(), folder, page + "]}</script>" + shown + "</html>");

        assertThat(run.entries).hasSize(2_000);
        assertThat(run.entries.get(1_999).body().toString()).contains("**here**");
    }

    private InputFile file(String head) throws IOException {
        return InputFile.open(Files.writeString(folder.resolve("head"), head), "head");
    }
}
