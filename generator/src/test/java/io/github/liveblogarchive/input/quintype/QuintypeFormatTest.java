package io.github.liveblogarchive.input.quintype;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.desk.FormatContract;
import io.github.liveblogarchive.input.desk.Run;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuintypeFormatTest extends FormatContract {
    private static final String STORY =
            "{\"story-template\":\"live-blog\",\"id\":\"s1\",\"headline\":\"One\",\"cards\":[]}";

    QuintypeFormatTest() {
        super(new QuintypeFormat(), "export.json");
    }

    @Override
    protected List<String> own() {
        return List.of(
                "{\"story\":{\"updated-at\":1,\"story-content-id\":\"a\"",
                "\uFEFF\n[{\"story-template\":\"live-blog\"}]",
                "{\"cards\":[{\"story-elements\":[]}]}",
                "{\"data\":{\"story\":{\"is-live-blog\":true}}}");
    }

    @Override
    protected List<String> others() {
        return List.of(
                "{\"story\":{\"cards\":[]}}",
                "{\"response\":{\"webPublicationDate\":1}}",
                "<p>\"story-template\"</p>",
                "story-template",
                "");
    }

    @Override
    protected String nested(int depth) {
        return "{\"items\":" + "[".repeat(depth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "quintype.picture", "quintype.image"})
    void an_option_that_is_none_is_named(String option) throws IOException {
        Path file = folder.resolve("export.json");
        java.nio.file.Files.writeString(file, STORY);

        Run run = Run.of(new QuintypeFormat(), Map.of(option, "https://a.example"), file);

        assertThat(run.problems.list())
                .extracting(Problem::code)
                .isEqualTo(option.startsWith("quintype.") ? List.of(Code.UNKNOWN_SETTING) : List.of());
    }

    @Test
    void a_store_of_pictures_without_https_is_refused() throws IOException {
        assertThat(run("@@ quintype.images=pictures\n@@ export.json\n" + STORY)
                        .problems
                        .count(Level.ERROR, Code.BAD_SETTING))
                .isEqualTo(1);
    }

    @Test
    void a_composite_in_itself_a_hundred_times_is_read() throws IOException {
        String deep = "{\"type\":\"composite\",\"story-elements\":[".repeat(90)
                + "{\"type\":\"text\",\"text\":\"Deep\"}"
                + "]}".repeat(90);
        Run run = run(STORY.replace("[]", "[{\"id\":\"c\",\"story-elements\":[" + deep + "]}]"));
        assertThat(run.entries).singleElement().asString().contains("Deep");
    }

    @Test
    void a_broken_file_is_one_problem_with_its_place() throws IOException {
        assertThat(run("{\"story\":\n {\"id\": }").problems.list())
                .singleElement()
                .asString()
                .startsWith("ERROR export.json:2")
                .contains("[broken-json]");
    }
}
