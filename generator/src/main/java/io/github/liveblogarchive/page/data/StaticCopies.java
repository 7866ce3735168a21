package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The content folder's {@code static}, as it is. */
public final class StaticCopies implements PageKind {
    @Override
    public String name() {
        return "static";
    }

    @Override
    public boolean isOptional() {
        return false;
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        return site.archive().statics().files().entrySet().stream()
                .map(e -> new PageSet(
                        "static/" + e.getKey(),
                        () -> print(e.getValue()),
                        () -> Stream.of(new Page(e.getKey(), new Content.Copy(e.getValue()))),
                        Stream::of));
    }

    private static String print(Path file) {
        try {
            return Digests.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
