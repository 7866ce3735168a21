package io.github.liveblogarchive.report;

/**
 * Where in the sources something stands.
 *
 * @param file below the content folder with slashes, or as the user named it; empty when unknown
 * @param line from 1, 0 when unknown
 * @param column from 1, 0 when unknown
 * @param field the field's name or path, empty when none
 */
public record Place(String file, int line, int column, String field) {
    public static final Place NONE = new Place("", 0, 0, "");

    public static Place file(String file) {
        return new Place(file, 0, 0, "");
    }

    public Place at(int newLine, int newColumn) {
        return new Place(file, newLine, newColumn, field);
    }

    public Place field(String name) {
        return new Place(file, line, column, name);
    }

    /** For instance {@code blogs/a.md:3:1 (field "date")}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (!field.isEmpty()) {
            text.append(text.isEmpty() ? "field \"" : " (field \"").append(field);
            text.append(text.indexOf(" (field") >= 0 ? "\")" : "\"");
        }
        return text.toString();
    }
}
