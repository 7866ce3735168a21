package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.Place;

/** Checks the entries of a blog that itself cannot be read, so that all mistakes are said at once. */
final class Muted implements EntrySink {
    static EntryReader reader(InputContext context, String base) {
        LiveBlog blog = LiveBlog.builder("unreadable", "Unreadable")
                .zone(context.settings().timeZone())
                .base(base)
                .build();
        return new EntryReader(context, blog, new Muted());
    }

    @Override
    public void blog(LiveBlog blog, Place place) {}

    @Override
    public void entry(String blogId, Entry entry, Place place) {}
}
