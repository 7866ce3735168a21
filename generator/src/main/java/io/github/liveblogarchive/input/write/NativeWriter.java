package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Slug;
import java.io.IOException;
import java.util.List;

/**
 * Writes a live blog down in one of the native forms, so that reading it gives the same blog again.
 *
 * <p>Fields stand in a fixed order and absent ones are left out: the same blog gives the same bytes. What a blog's place
 * says (its base folder) is not written.
 */
public sealed interface NativeWriter permits NdjsonWriter, MarkdownWriter {
    /** Takes the files of a blog. */
    @FunctionalInterface
    interface Files {
        /** Takes one file; its path is below the content folder, with slashes. */
        void file(String path, byte[] bytes) throws IOException;
    }

    /**
     * Hands out the files of one blog.
     *
     * @param entries in the order in which they are to be read again, ids unique
     */
    void write(LiveBlog blog, List<Entry> entries, Files files) throws IOException;

    /** What the blog's file or folder below {@code blogs/} is called: its id where that is safe in a path. */
    static String name(LiveBlog blog) {
        return Slug.ofId(blog.id());
    }
}
