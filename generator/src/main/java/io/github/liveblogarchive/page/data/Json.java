package io.github.liveblogarchive.page.data;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one JSON object for a page, from its first field to its last. It cannot end a script element, open a comment in
 * it, or break a line of script: the characters that could are written as escapes, which mean the same to every JSON
 * reader.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new ForScripts()).build())
            .build();

    private final StringWriter text = new StringWriter(2048);
    private final JsonGenerator out = MAPPER.createGenerator(text);

    /** An object without fields so far. */
    public Json() {
        out.writeStartObject();
    }

    public Json put(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    public Json put(String name, int value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    /** Begins an object as a field, until {@link #end}. */
    public Json object(String name) {
        out.writeName(name).writeStartObject();
        return this;
    }

    /** Begins an object as an element of an array, until {@link #end}. */
    public Json object() {
        out.writeStartObject();
        return this;
    }

    /** Begins an array as a field, until {@link #endArray}. */
    public Json array(String name) {
        out.writeName(name).writeStartArray();
        return this;
    }

    public Json end() {
        out.writeEndObject();
        return this;
    }

    public Json endArray() {
        out.writeEndArray();
        return this;
    }

    /** The whole object, which takes no more fields. */
    public String text() {
        out.writeEndObject();
        out.close();
        return text.toString();
    }

    private static final class ForScripts extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final SerializableString LINE = new SerializedString("\\u2028");
        private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                escapes[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == 0x2028 ? LINE : c == 0x2029 ? PARAGRAPH : null;
        }
    }
}
