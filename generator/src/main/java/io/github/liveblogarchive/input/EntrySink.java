package io.github.liveblogarchive.input;

import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.Place;

/** Takes what a format reads. */
public interface EntrySink {
    /** A blog; the same id may come again from another file, with what that file knows of it. */
    void blog(LiveBlog blog, Place place);

    /** The next entry of a blog that was handed in before. */
    void entry(String blogId, Entry entry, Place place);

    /**
     * As {@link #entry(String, Entry, Place)}, of a source that numbers its states: of one entry the state with the highest
     * number counts, whatever the order of files.
     */
    default void entry(String blogId, Entry entry, long state, Place place) {
        entry(blogId, entry, place);
    }

    /**
     * As {@link #removed(String, String, Place)}, of a source that numbers its states: an entry that a later state has
     * again is there.
     */
    default void removed(String blogId, String entryId, long state, Place place) {
        removed(blogId, entryId, place);
    }

    /**
     * An entry of a blog that was handed in before which its source has deleted, in this file or in another, whatever
     * their order; native content knows no such thing.
     */
    default void removed(String blogId, String entryId, Place place) {}

    /**
     * A reference that must lead somewhere, checked when everything is read: {@code #ENTRY} in the same blog,
     * {@code blog:BLOG} or {@code blog:BLOG#ENTRY}, or a local picture or media file as in
     * {@link io.github.liveblogarchive.model.Image#src()}.
     *
     * @param base the folder that a relative file starts in, as in {@link Entry#base()}
     */
    default void reference(String blogId, String target, String base, Place place) {}

    /**
     * Another file that was read for the blog at hand, called as in {@link InputFile#name()}: it is in use, and when it
     * changes the blog does.
     */
    default void alsoRead(String file) {}
}
