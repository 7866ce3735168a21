package io.github.liveblogarchive.site;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.store.MediaFile;
import io.github.liveblogarchive.archive.store.MediaSource;
import java.util.Optional;

/** Finds published addresses for what bodies refer to. */
final class SiteReferences implements Bodies.References {
    private static final String BLOG = "blog:";

    private final SiteView site;

    SiteReferences(SiteView site) {
        this.site = site;
    }

    @Override
    public Optional<String> link(String blogId, String target) {
        int hash = target.indexOf('#');
        String blog =
                target.startsWith(BLOG) ? target.substring(BLOG.length(), hash < 0 ? target.length() : hash) : blogId;
        Optional<BlogHeader> header = site.archive().blog(blog);
        if (hash < 0) {
            return header.map(site.paths()::toBlog).filter(path -> !path.isEmpty());
        }
        String entry = target.substring(hash + 1);
        return header.flatMap(h -> site.archive().entryNumber(h, entry))
                .map(site.paths()::anchor)
                .filter(path -> !path.isEmpty());
    }

    @Override
    public Optional<Bodies.Media> media(String src, String base) {
        MediaFile file = site.archive().media().get(MediaSource.of(src, base));
        return Optional.ofNullable(file).map(site.paths()::published);
    }
}
