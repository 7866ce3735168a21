package io.github.liveblogarchive.input.tickaroo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.Importer;
import io.github.liveblogarchive.input.desk.FormatContract;
import io.github.liveblogarchive.report.ImportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickarooFormatTest extends FormatContract {
    TickarooFormatTest() {
        super(new TickarooFormat(), "show.json");
    }

    @Override
    protected List<String> own() {
        return List.of(
                "{\"_type\":\"Tik::Model::Api::GameShowResponse\",\"game\":{}",
                "\uFEFF\n{\"game\":{\"meta_info\":{}}",
                "[{\"local_id\":\"e1\",\"local_status\":0}]");
    }

    @Override
    protected List<String> others() {
        return List.of("{\"game\":{\"events\":[]}}", "<p>\"local_status\"</p>", "Tik::Model", "");
    }

    @Override
    protected String nested(int depth) {
        return "{\"events\":" + "[".repeat(depth);
    }

    @ParameterizedTest
    @CsvSource({
        "published 2; unpublished 5, 0",
        "unpublished 2; published 5, 1",
        "published 2; deleted 5, 0",
        "deleted 2; published 5, 1",
        "published 3; published 3, 1"
    })
    void what_was_polled_last_counts_whatever_the_order_of_files(String polls, int kept) throws IOException {
        List<String> states = List.of(polls.split("; "));
        List<String> back = List.of(states.get(1), states.get(0));

        assertThat(imported("there", states)).isEqualTo(kept);
        assertThat(imported("back", back)).isEqualTo(kept);
    }

    private int imported(String name, List<String> states) throws IOException {
        Path from = Files.createDirectories(folder.resolve(name));
        for (int i = 0; i < states.size(); i++) {
            String[] words = states.get(i).split(" ");
            int status = List.of("published", "unpublished", "deleted").indexOf(words[0]);
            Files.writeString(from.resolve(i + ".json"), """
                    {"game": {"local_id": "gk1", "meta_info": {"title": "Ferry", "starts_at": 1714543200}}, "events": [
                     {"local_id": "e1", "local_status": %d, "version": %s, "created_at": 1714546840, "contents": [{"text": "%s"}]},
                     {"local_id": "e2", "local_status": 0, "version": 1, "created_at": 1714546000, "contents": [{"text": "Other."}]}]}
                    """.formatted(
                            List.of(0, 60, 100).get(status), words[1], words[0] + words[1]));
        }
        Path to = folder.resolve(name + "-to");
        ImportReport report =
                Importer.builder().from(from.toString()).to(to).build().run();
        assertThat(report.hasErrors()).as(report.text()).isFalse();
        return report.blogs().get(0).kept() - 1;
    }
}
