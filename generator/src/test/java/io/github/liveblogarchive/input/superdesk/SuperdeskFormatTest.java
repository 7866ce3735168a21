package io.github.liveblogarchive.input.superdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.desk.FormatContract;
import io.github.liveblogarchive.input.desk.Run;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuperdeskFormatTest extends FormatContract {
    SuperdeskFormatTest() {
        super(new SuperdeskFormat(), "export.json");
    }

    @Override
    protected List<String> own() {
        return List.of(
                "{\"_items\":[{\"particular_type\":\"post\"}]}",
                "\uFEFF\n{\"posts\":{\"_items\":[{\"post_status\":\"open\"",
                "{\"blog_status\":\"open\",\"_id\":\"1\"}",
                "{\"items\":[{\"syndicated_creator\":null}],\"post\":{}}");
    }

    @Override
    protected List<String> others() {
        return List.of(
                "{\"response\":{\"webPublicationDate\":1}}",
                "{\"entries\":[],\"latest_timestamp\":1}",
                "<rss>\"particular_type\"</rss>",
                "particular_type",
                "");
    }

    @Override
    protected String nested(int depth) {
        return "{\"_items\":" + "[".repeat(depth);
    }

    @Test
    void an_item_in_itself_a_hundred_times_is_read() throws IOException {
        String meta = "{\"meta\":".repeat(90) + "{\"caption\":\"Deep\"}" + "}".repeat(90);
        Run run = run("{\"_items\":[{\"_id\":\"a\",\"blog\":\"b\",\"particular_type\":\"post\",\"items\":"
                + "[{\"item_type\":\"image\",\"meta\":" + meta + "}]}]}");
        assertThat(run.entries).singleElement().asString().contains("Deep");
    }

    @Test
    void a_broken_file_is_one_problem_with_its_place() throws IOException {
        assertThat(run("{\"_items\":\n [{\"_id\": }").problems.list())
                .singleElement()
                .asString()
                .startsWith("ERROR export.json:2")
                .contains("[broken-json]");
    }
}
