package io.github.liveblogarchive.page.data;

/**
 * Writes one JSON object for a page, from its first field to its last. It cannot end a script element, open a comment in
 * it, or break a line of script: the characters that could are written as escapes, which mean the same to every JSON
 * reader.
 *
 * <p>Each page repeats its words in it, so it is a tenth of all that is written, and one pass over them counts.
 */
public final class Json {
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder(2048).append('{');

    /** Begins without fields. */
    public Json() {}

    public Json put(String name, String value) {
        name(name).append('"');
        escape(value);
        out.append('"');
        return this;
    }

    public Json put(String name, int value) {
        name(name).append(value);
        return this;
    }

    /** Begins an object as a field, until {@link #end}. */
    public Json object(String name) {
        name(name).append('{');
        return this;
    }

    /** Begins an object as an element of an array, until {@link #end}. */
    public Json object() {
        next().append('{');
        return this;
    }

    /** Begins an array as a field, until {@link #endArray}. */
    public Json array(String name) {
        name(name).append('[');
        return this;
    }

    public Json end() {
        out.append('}');
        return this;
    }

    public Json endArray() {
        out.append(']');
        return this;
    }

    /** The whole object, which takes no more fields. */
    public String text() {
        return out.append('}').toString();
    }

    /** Names are our own words, without a character to escape. */
    private StringBuilder name(String name) {
        return next().append('"').append(name).append("\":");
    }

    private StringBuilder next() {
        char last = out.charAt(out.length() - 1);
        return last == '{' || last == '[' ? out : out.append(',');
    }

    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x2028 && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
            if (plain || c > 0x2029) {
                continue;
            }
            out.append(text, done, i);
            done = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> code(c);
            }
        }
        out.append(text, done, text.length());
    }

    private void code(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 0xF));
        }
    }
}
