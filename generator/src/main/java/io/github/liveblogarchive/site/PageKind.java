package io.github.liveblogarchive.site;

import io.github.liveblogarchive.archive.BlogHeader;
import java.util.stream.Stream;

/** A kind of pages: says which there are, from what the archive holds. To add one: see the list in the page shelf. */
public interface PageKind {
    /** As in the setting {@code pages}, and the class of the page's body element. */
    String name();

    /** Whether the setting {@code pages} may leave it out. */
    default boolean isOptional() {
        return true;
    }

    /** The sets that are of no single live blog, in the same order in every run, lazily. */
    default Stream<PageSet> sets(SiteView site) {
        return Stream.of();
    }

    /** The sets of one live blog. Those of all kinds are made together, since they show the same entries. */
    default Stream<PageSet> sets(SiteView site, BlogHeader blog) {
        return Stream.of();
    }

    /** All sets, in the same order in every run, lazily. */
    default Stream<PageSet> allSets(SiteView site) {
        return Stream.concat(sets(site), site.archive().blogs().stream().flatMap(blog -> sets(site, blog)));
    }
}
