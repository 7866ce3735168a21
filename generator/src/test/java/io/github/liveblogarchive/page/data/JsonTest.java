package io.github.liveblogarchive.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    @Test
    void objects_and_lists_stand_in_each_other_with_commas_between_them() {
        String json = new Json()
                .put("a", "1")
                .array("list")
                .object()
                .put("x", 1)
                .end()
                .object()
                .end()
                .endArray()
                .object("o")
                .array("none")
                .endArray()
                .put("y", "z")
                .end()
                .text();
        assertThat(json).isEqualTo("{\"a\":\"1\",\"list\":[{\"x\":1},{}],\"o\":{\"none\":[],\"y\":\"z\"}}");
    }

    @Test
    void every_character_comes_back_to_a_reader_of_json() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (Character.isSurrogate((char) c)) {
                continue;
            }
            String text = "a" + (char) c + "b" + (char) c;
            assertThat(read(new Json().put("t", text).text()).get("t").asString())
                    .as("U+%04X", c)
                    .isEqualTo(text);
        }
        assertThat(read(new Json().put("t", "😀").text()).get("t").asString()).isEqualTo("😀");
    }

    @Test
    void no_text_can_end_a_script_or_break_a_line_of_it() {
        assertThat(new Json().put("t", "</script><!-- &\u2028\u2029\u0000").text())
                .isEqualTo("{\"t\":\"\\u003C/script\\u003E\\u003C!-- \\u0026\\u2028\\u2029\\u0000\"}");
    }
}
