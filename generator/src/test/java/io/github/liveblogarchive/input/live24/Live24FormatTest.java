package io.github.liveblogarchive.input.live24;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.input.desk.FormatContract;
import io.github.liveblogarchive.report.ImportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class Live24FormatTest extends FormatContract {
    Live24FormatTest() {
        super(new Live24Format(), "news.json");
    }

    @Override
    protected List<String> own() {
        return List.of(
                "{\"err_code\":100,\"data\":{\"event\":{}}}",
                "\uFEFF\n{\"data\":{\"news\":[{\"nid\":1,\"newstitle\":null",
                "[{\"nid\":\"1\",\"contents\":\"\"}]");
    }

    @Override
    protected List<String> others() {
        return List.of("{\"data\":{\"news\":[]}}", "<p>\"newstitle\"</p>", "newstitle", "");
    }

    @Override
    protected String nested(int depth) {
        return "{\"data\":" + "[".repeat(depth);
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
}
