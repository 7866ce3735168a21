package io.github.liveblogarchive.page;

import io.github.liveblogarchive.page.card.CardPages;
import io.github.liveblogarchive.page.card.Cards;
import io.github.liveblogarchive.page.data.AtomFeed;
import io.github.liveblogarchive.page.data.MediaCopies;
import io.github.liveblogarchive.page.data.Robots;
import io.github.liveblogarchive.page.data.Sitemap;
import io.github.liveblogarchive.page.data.StaticCopies;
import io.github.liveblogarchive.page.search.SearchPages;
import io.github.liveblogarchive.pictures.Drawing;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.SiteView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of page kinds. */
public final class PageKinds {
    private PageKinds() {}

    /** All kinds, in the order in which they are made. */
    public static List<PageKind> all() {
        List<PageKind> listed = List.of(
                new HomePage(),
                new BlogPages(),
                new WholePages(),
                new EntryPages(),
                new YearPages(),
                new MonthPages(),
                new DayPages(),
                TermPages.topics(),
                TermPages.authors(),
                TermPages.series(),
                new Redirects(),
                new NotFoundPage(),
                new SavedPage(),
                new SearchPages(),
                new AtomFeed(),
                new Robots(),
                new MediaCopies(),
                new CardPages(),
                new StaticCopies());
        // The map names what all others make.
        return Stream.concat(listed.stream(), Stream.of(new Sitemap(listed))).toList();
    }

    /** The keys of all pictures that a site is made with, so that no others need be kept. */
    public static Set<String> drawings(SiteView site) {
        Stream<String> sizes = site.archive().media().values().stream()
                .flatMap(file -> MediaCopies.drawings(site, file).values().stream())
                .map(Drawing::key);
        return Stream.concat(sizes, Cards.keys(site)).collect(Collectors.toSet());
    }
}
