package io.github.liveblogarchive.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** What a page's bytes are made of. */
public sealed interface Content {
    /** A view, shown by the theme's template {@code pages/NAME.ftlh}. */
    record Template(String name, Record view) implements Content {}

    /** Data in a format of its own: a feed, a map. */
    record Stream(Writer writer) implements Content {}

    /** A file as it is. */
    record Copy(Path file) implements Content {}

    /** Writes UTF-8 bytes; does not close the stream. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out) throws IOException;
    }
}
