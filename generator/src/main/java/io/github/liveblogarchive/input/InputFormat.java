package io.github.liveblogarchive.input;

import java.io.IOException;

/**
 * One way in which live blogs are written down. To add one: a final class that implements this, and a line in
 * {@link InputFormats}.
 *
 * <p>A format hands out what it reads while it reads, so that a file may be larger than the memory. It reports what is
 * wrong as problems with their places and goes on with the next record; it throws only where the file cannot be read.
 */
public interface InputFormat {
    /** As in {@code -Dliveblog.format=NAME}: lower case, hyphens. */
    String name();

    /** Whether the file is of this format, judged by its name and its first bytes. */
    boolean recognises(InputFile file);

    /**
     * Reads one file: each blog before its entries, entries in the order of the file.
     *
     * @throws IOException where the file cannot be read; what stands in it wrongly is a problem instead
     */
    void read(InputFile file, InputContext context, EntrySink sink) throws IOException;
}
