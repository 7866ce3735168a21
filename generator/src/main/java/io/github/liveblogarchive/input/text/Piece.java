package io.github.liveblogarchive.input.text;

import io.github.liveblogarchive.report.Place;

/**
 * A text and where it stands, so that what is wrong inside of it has its place in the file.
 *
 * @param line of the first character in its file, from 1
 * @param column of the first character and, as in an indented block, of every line, from 1
 * @param field when the text is the value of a field: escapes hide the true lines then, and every place is the field's
 */
public record Piece(String text, String file, int line, int column, String field) {
    /** A whole file. */
    public static Piece of(String text, String file) {
        return new Piece(text, file, 1, 1, "");
    }

    /** The value of a field. */
    public static Piece of(String text, Place field) {
        return new Piece(text, field.file(), field.line(), field.column(), field.field());
    }

    /** The place of a line and column of the text, both from 1. */
    public Place at(int textLine, int textColumn) {
        return field.isEmpty()
                ? new Place(file, line + textLine - 1, column + textColumn - 1, "")
                : new Place(file, line, column, field);
    }

    public Place start() {
        return at(1, 1);
    }

    /** A part of the text that begins at the given line and column of it. */
    public Piece part(String partText, int textLine, int textColumn) {
        Place place = at(textLine, textColumn);
        return new Piece(partText, file, place.line(), place.column(), field);
    }
}
