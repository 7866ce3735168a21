package io.github.liveblogarchive.site;

import java.util.List;
import java.util.stream.Stream;

/** Everything that shall be published: the sets of all kinds that the settings ask for. */
public final class SitePlan {
    private final SiteView site;
    private final List<PageKind> kinds;

    public SitePlan(SiteView site, List<PageKind> kinds) {
        this.site = site;
        this.kinds = kinds.stream()
                .filter(kind -> !kind.isOptional() || site.makes(kind.name()))
                .toList();
    }

    public List<PageKind> kinds() {
        return kinds;
    }

    /**
     * The sets of all kinds, in the same order in every run. Those of one live blog stand in one list, for one thread:
     * what they share is then made once and is still at hand.
     */
    public Stream<List<PageSet>> jobs() {
        Stream<List<PageSet>> blogs = site.archive().blogs().stream()
                .map(blog ->
                        kinds.stream().flatMap(kind -> kind.sets(site, blog)).toList());
        Stream<List<PageSet>> others =
                kinds.stream().flatMap(kind -> kind.sets(site)).map(List::of);
        return Stream.concat(blogs, others);
    }
}
