package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.page.coverage.Neighbours;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The live blogs: every page of each, oldest first and newest first, and all of it on one page. */
final class BlogPages implements PageKind {
    private @Nullable Neighbours known;

    @Override
    public String name() {
        return "blog";
    }

    @Override
    public Stream<PageSet> sets(SiteView site, BlogHeader blog) {
        return Stream.of(new PageSet(
                "blog/" + blog.id(),
                () -> Digests.of(List.of(site.blogPrint(blog), neighbours(site).print(blog))),
                () -> new OneBlog(site, blog, neighbours(site)).pages(),
                () -> IntStream.rangeClosed(1, site.paths().blogPages(blog))
                        .mapToObj(p -> new PageSet.Listed(site.paths().blogPage(blog, p), blog.modified()))));
    }

    // Made once for all live blogs of a site, by whatever thread asks first.
    private synchronized Neighbours neighbours(SiteView site) {
        Neighbours made = known;
        if (made == null || made.site() != site) {
            made = new Neighbours(site);
            known = made;
        }
        return made;
    }
}
