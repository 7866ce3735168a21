package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.archive.store.MediaFile;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pictures and other media that live blogs use, under names made of their content; equal files are one. */
public final class MediaCopies implements PageKind {
    @Override
    public String name() {
        return "media";
    }

    @Override
    public boolean isOptional() {
        return false;
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        Map<String, MediaFile> byPath = new TreeMap<>();
        site.archive().media().values().stream()
                .filter(m -> !m.source().startsWith("static/"))
                .forEach(m -> byPath.putIfAbsent(site.paths().media(m), m));
        return byPath.entrySet().stream()
                .map(e -> new PageSet(
                        e.getKey(),
                        () -> e.getValue().digest(),
                        () -> Stream.of(new Page(
                                e.getKey(), new Content.Copy(e.getValue().file()))),
                        Stream::of));
    }
}
