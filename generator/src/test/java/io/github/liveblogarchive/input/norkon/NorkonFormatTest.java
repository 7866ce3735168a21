package io.github.liveblogarchive.input.norkon;

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

class NorkonFormatTest extends FormatContract {
    NorkonFormatTest() {
        super(new NorkonFormat(), "feed.json");
    }

    @Override
    protected List<String> own() {
        return List.of(
                "{\"success\":true,\"result\":{\"channelContent\":{}",
                "\uFEFF{\"result\":{\"addedOrChanged\":[]",
                "[{\"id\":1,\"authorName\":\"A\",\"created\":1,\"content\":{\"html\":\"\"}}]");
    }

    @Override
    protected List<String> others() {
        return List.of("{\"success\":true}", "<p>\"addedOrChanged\"</p>", "addedOrChanged", "");
    }

    @Override
    protected String nested(int depth) {
        return "{\"data\":" + "[".repeat(depth);
    }

    @ParameterizedTest
    @CsvSource({
        "added 5 First; added 9 Second, Second",
        "added 9 Second; added 5 First, Second",
        "earlier 0 Long before; added 9 New, New",
        "added 5 First; removed 9 -, -",
        "removed 5 -; added 9 Again, Again"
    })
    void the_latest_change_counts_whatever_the_order_of_files(String answers, String title) throws IOException {
        List<String> there = List.of(answers.split("; "));
        List<String> back = List.of(there.get(1), there.get(0));

        for (String written : List.of(imported("there", there), imported("back", back))) {
            if (title.equals("-")) {
                assertThat(written).doesNotContain("\"First\"");
            } else {
                assertThat(written).contains("\"" + title + "\"").containsOnlyOnce("\"id\":\"1\"");
            }
        }
    }

    private String imported(String name, List<String> answers) throws IOException {
        Path from = Files.createDirectories(folder.resolve(name));
        for (int i = 0; i < answers.size(); i++) {
            String[] words = answers.get(i).split(" ", 3);
            String bulletin = "{\"id\":1,\"created\":1714546840,\"title\":\"" + words[2] + "\"}";
            String other = "{\"id\":2,\"created\":1714546000,\"title\":\"Other\"}";
            String lists = switch (words[0]) {
                case "added" -> "\"lastChangesId\":" + words[1] + ",\"addedOrChanged\":[" + bulletin + "," + other;
                case "removed" ->
                    "\"lastChangesId\":" + words[1] + ",\"addedOrChanged\":[" + other + "],\"removed\":[1";
                default -> "\"bulletins\":[" + bulletin;
            };
            Files.writeString(from.resolve(i + ".json"), "{\"result\":{\"channelId\":3282," + lists + "]}}");
        }
        Path to = folder.resolve(name + "-to");
        ImportReport report = Importer.builder()
                .from(from.toString())
                .to(to)
                .options(java.util.Map.of("norkon.title", "Ferry"))
                .build()
                .run();
        assertThat(report.hasErrors()).as(report.text()).isFalse();
        return Files.readString(to.resolve("blogs/3282.ndjson"));
    }
}
