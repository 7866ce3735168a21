package io.github.liveblogarchive.input.bbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.input.desk.FormatContract;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportReport;
import io.github.liveblogarchive.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BbcFormatTest extends FormatContract {
    BbcFormatTest() {
        super(new BbcFormat(), "page.json");
    }

    @Override
    protected List<String> own() {
        return List.of(
                "{\"data\":{\"title\":\"A\",\"liveTextStream\":{}",
                "\uFEFF\n{\"pageProps\":{\"pageData\":{\"summaryPoints\":null",
                "[{\"data\":{\"results\":[{\"options\":{\"isBreakingNews\":false}}]}}]");
    }

    @Override
    protected List<String> others() {
        return List.of("{\"data\":{\"title\":\"A\"}}", "<p>\"liveTextStream\"</p>", "liveTextStream", "");
    }

    @Override
    protected String nested(int depth) {
        return "{\"liveTextStream\":" + "{\"model\":{\"blocks\":[".repeat(depth);
    }

    @Test
    void the_part_of_a_contributor_is_kept() throws IOException {
        Run run = run("{\"results\":[{\"header\":{\"model\":{\"blocks\":[{\"type\":\"contributor\",\"model\":"
                + "{\"name\":\"Cy Dow\",\"subtitle\":\"At the quay\",\"external\":\"true\"}}]}},"
                + "\"content\":{\"model\":{\"blocks\":[{\"type\":\"paragraph\",\"model\":{\"text\":\"Fog.\"}}]}}}]}");
        assertThat(run.entries.get(0).authors()).containsExactly(new Byline("Cy Dow", "At the quay", "", ""));
    }

    @Test
    void pages_make_one_live_blog_in_whatever_order_they_come() throws IOException {
        Path first = page("a.json", 1, "33", "22");
        Path second = page("b.json", 2, "11");
        Path to = folder.resolve("to");

        ImportReport there = importer(to, first, second);
        ImportReport back = importer(folder.resolve("back"), second, first);

        assertThat(there.blogs())
                .singleElement()
                .satisfies(blog -> assertThat(blog.kept()).isEqualTo(3));
        assertThat(there.problems()).isEmpty();
        assertThat(Files.readString(to.resolve("blogs/c1234abcd56t.ndjson")))
                .contains("(#22222222-0000-4000-8000-000000000000)")
                .isEqualTo(Files.readString(folder.resolve("back/blogs/c1234abcd56t.ndjson")));
        assertThat(back.problems()).isEmpty();
    }

    @Test
    void a_page_that_is_missing_is_told() throws IOException {
        ImportReport report = importer(folder.resolve("to"), page("a.json", 1, "33", "22"));

        assertThat(report.problems()).extracting(Problem::code).containsExactly(Code.IMPORT_INCOMPLETE);
    }

    private static ImportReport importer(Path to, Path... files) throws IOException {
        Path from = Files.createTempDirectory(to.getParent(), "pages");
        for (int i = 0; i < files.length; i++) {
            Files.copy(files[i], from.resolve(i + ".json"));
        }
        return Importer.builder().from(from.toString()).to(to).build().run();
    }

    private Path page(String name, int index, String... ids) throws IOException {
        String results = Stream.of(ids).map(id -> """
                        {"urn": "asset:%1$s%1$s%1$s%1$s-0000-4000-8000-000000000000",
                         "dates": {"curated": "2024-05-01T%1$s:00:00Z"},
                         "content": {"model": {"blocks": [{"type": "paragraph", "model": {"blocks": [
                          {"type": "fragment", "model": {"text": "At %1$s "}},
                          {"type": "urlLink", "model": {"text": "see", "locator":
                           "https://www.bbc.com/news/live/c1234abcd56t?post=asset%%3A22222222-0000-4000-8000-000000000000#post"}}]}}]}}}
                        """.formatted(id)).collect(Collectors.joining(","));
        return Files.writeString(folder.resolve(name), """
                {"data": {"title": "Bridge", "language": "en", "home": "news", "isLive": false,
                 "analytics": {"page": {"contentId": "urn:bbc:tipo:topic:c1234abcd56t"}},
                 "liveTextStream": {"content": {"data": {"page": {"index": %d, "total": 2}, "results": [%s]}}}}}
                """.formatted(
                        index, results.replace("T33", "T13").replace("T22", "T12")));
    }
}
