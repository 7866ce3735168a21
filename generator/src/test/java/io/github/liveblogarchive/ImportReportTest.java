package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.write.ReportJson;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.ImportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of an import, in each of its three forms. */
class ImportReportTest {
    private static final String EXPORT = """
            {
              "version": "https://jsonfeed.org/version/1.1",
              "title": "Harbour <script>alert(1)</script> & bridge",
              "_crane": {"colour": "red"},
              "<img src=x onerror=\\"alert(1)\\">": 1,
              "items": [
                {"id": "one", "date_published": "2024-05-01T09:00:00+02:00", "content_html":
                  "<p>See <a href=\\"#nowhere\\">below</a> and <a href=\\"#two\\">there</a>.</p>",
                  "image": "https://pictures.example/bridge.jpg", "author": {"name": "Ada", "email": "ada@example.org"}},
                {"id": "two", "content_text": "The cafÃ© is open.", "_crane": {"colour": "blue"}},
                {"id": "three", "date_published": "2024-05-01T11:00:00+02:00", "content_html":
                  "<table><tr><td colspan=2>wide</td></tr><tr><td>a</td><td>b</td></tr></table>"}
              ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void each_live_blog_has_its_texts_and_unknown_times_counted() throws IOException {
        assertThat(imported("import.json").blogs()).singleElement().satisfies(blog -> {
            assertThat(blog.withoutTime()).isOne();
            assertThat(blog.markdown()).isEqualTo(2);
            assertThat(blog.html()).isOne();
            assertThat(blog.counts().get(Kind.DEAD_LINK)).containsValue(1);
            assertThat(blog.counts().get(Kind.DAMAGED)).containsValue(1);
        });
    }

    @Test
    void the_text_tells_all_of_it() throws IOException {
        assertThat(imported("import.json").text())
                .contains("texts: 2 in Markdown, 1 with HTML", "without a time: 1")
                .contains(
                        "Fields that were not understood\n      1  field <img",
                        "\n      2  field _crane, as in harbour.json (field \"/_crane\")\n")
                .contains("Private fields that were dropped\n      1  field email")
                .contains("Media elsewhere: files to which the content leads\n  https://pictures.example/bridge.jpg\n")
                .contains("DEAD_LINK", "#nowhere", "DAMAGED", "cafÃ©")
                .doesNotContain("ada@example.org");
    }

    @Test
    void the_json_tells_all_of_it() throws IOException {
        ImportReport report = imported("import.json");
        assertThat(folder.resolve("import.json")).content().isEqualTo(ReportJson.of(report));
        assertThat(ReportJson.of(report))
                .contains("\"withoutTime\" : 1", "\"markdown\" : 2", "\"html\" : 1", "\"deadLink\"", "\"damaged\"")
                .contains("\"fieldsUnknown\"", "\"fieldsPrivate\"", "\"url\" : \"https://pictures.example/bridge.jpg\"")
                .doesNotContain("ada@example.org");
    }

    @Test
    void a_name_that_ends_in_html_gives_a_page_that_needs_no_other_file() throws IOException {
        imported("import.html");
        String html = Files.readString(folder.resolve("import.html"));
        Document page = Jsoup.parse(html);

        assertThat(page.select("script, link, img, [style], [onclick], [src], [href]"))
                .isEmpty();
        assertThat(html).doesNotContain("<script", "url(", "@import", "ada@example.org");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("style").html()).contains("prefers-color-scheme: dark");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2").eachText())
                .contains("Live blogs", "Fields not understood", "Private fields", "Links that lead nowhere")
                .contains("Damaged text", "Media elsewhere");
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotEmpty();
            assertThat(table.select("th")).allMatch(head -> head.attr("scope").equals("col"));
        });
        assertThat(page.text()).contains("https://pictures.example/bridge.jpg", "#nowhere");
    }

    @Test
    void what_an_export_calls_its_fields_is_no_markup() throws IOException {
        imported("import.html");
        assertThat(folder.resolve("import.html")).content().contains("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    }

    private ImportReport imported(String report) throws IOException {
        Path export = folder.resolve("harbour.json");
        Files.writeString(export, EXPORT);
        return Importer.builder()
                .from(export.toString())
                .to(folder.resolve("archive"))
                .report(folder.resolve(report))
                .build()
                .run();
    }
}
