package io.github.liveblogarchive.input.media;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;

/** Turns names of files beside an export to where they are, as long as it is known beside which. */
public final class BesideSink implements EntrySink {
    private final EntrySink sink;
    private final InputFile file;
    private final MediaLinks links = new MediaLinks(this::full);

    public BesideSink(EntrySink sink, InputFile file) {
        this.sink = sink;
        this.file = file;
    }

    @Override
    public void blog(LiveBlog blog, Place place) {
        sink.blog(links.turned(blog), place);
    }

    @Override
    public void entry(String blogId, Entry entry, Place place) {
        sink.entry(blogId, links.turned(entry), place);
    }

    @Override
    public void removed(String blogId, String entryId, Place place) {
        sink.removed(blogId, entryId, place);
    }

    @Override
    public void entry(String blogId, Entry entry, long state, Place place) {
        sink.entry(blogId, links.turned(entry), state, place);
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
    public void alsoRead(String name) {
        sink.alsoRead(name);
    }

    private String full(String url) {
        if (!url.startsWith(Beside.SCHEME)) {
            return url;
        }
        String name = url.substring(Beside.SCHEME.length());
        try {
            String plain = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Beside.SCHEME
                    + file.path().toAbsolutePath().resolveSibling(plain).normalize();
        } catch (InvalidPathException e) {
            return url;
        } catch (IllegalArgumentException e) {
            return Beside.SCHEME
                    + file.path().toAbsolutePath().resolveSibling(name).normalize();
        }
    }
}
