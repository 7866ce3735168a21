package io.github.liveblogarchive.page.data;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON for pages. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * JSON that cannot end a script element, open a comment in it, or break a line of script: the characters that could
     * are written as escapes, which mean the same to every JSON reader.
     */
    public static String forScript(ObjectNode node) {
        String json = MAPPER.writeValueAsString(node);
        StringBuilder safe = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<' -> safe.append("\\u003C");
                case '>' -> safe.append("\\u003E");
                case '&' -> safe.append("\\u0026");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
