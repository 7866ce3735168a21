package io.github.liveblogarchive.input.table;

import java.io.IOException;

/** A row that has no end within the limit. */
final class RowTooLong extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;

    RowTooLong(int line) {
        super("A row that begins in line " + line + " has no end");
        this.line = line;
    }

    /** Where it begins. */
    int line() {
        return line;
    }
}
