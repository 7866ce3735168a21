package io.github.liveblogarchive.input.unpack;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Place;

/** Adds to every blog when and from where its file was captured, as far as the format has not said it. */
public final class CapturedSink implements EntrySink {
    private final EntrySink sink;
    private final Source origin;

    private CapturedSink(EntrySink sink, Source origin) {
        this.sink = sink;
        this.origin = origin;
    }

    public static EntrySink of(EntrySink sink, InputFile file) {
        return file.origin().isPresent() ? new CapturedSink(sink, file.origin()) : sink;
    }

    @Override
    public void blog(LiveBlog blog, Place place) {
        Source said = blog.source();
        Source full = new Source(
                said.name(),
                said.url().isEmpty() ? origin.url() : said.url(),
                said.captured().isKnown() ? said.captured() : origin.captured(),
                said.system(),
                said.complete());
        sink.blog(blog.with().source(full).build(), place);
    }

    @Override
    public void entry(String blogId, Entry entry, Place place) {
        sink.entry(blogId, entry, place);
    }

    @Override
    public void removed(String blogId, String entryId, Place place) {
        sink.removed(blogId, entryId, place);
    }

    @Override
    public void entry(String blogId, Entry entry, long state, Place place) {
        sink.entry(blogId, entry, state, place);
    }

    @Override
    public void removed(String blogId, String entryId, long state, Place place) {
        sink.removed(blogId, entryId, state, place);
    }

    @Override
    public void reference(String blogId, String target, String base, Place place) {
        sink.reference(blogId, target, base, place);
    }

    @Override
    public void alsoRead(String file) {
        sink.alsoRead(file);
    }
}
