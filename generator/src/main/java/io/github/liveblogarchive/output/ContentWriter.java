package io.github.liveblogarchive.output;

import java.io.IOException;
import java.io.OutputStream;

/** Gives the bytes of one file when asked, so that a large file never has to stand in memory as a whole. */
@FunctionalInterface
public interface ContentWriter {
    /** Writes all bytes; must neither close {@code out} nor keep it. */
    void writeTo(OutputStream out) throws IOException;
}
