package io.github.liveblogarchive.site;

import java.util.stream.Stream;

/** A kind of pages: says which there are, from what the archive holds. To add one: see the list in the page shelf. */
public interface PageKind {
    /** As in the setting {@code pages}, and the class of the page's body element. */
    String name();

    /** Whether the setting {@code pages} may leave it out. */
    default boolean isOptional() {
        return true;
    }

    /** The sets, in the same order in every run, lazily. */
    Stream<PageSet> sets(SiteView site);
}
