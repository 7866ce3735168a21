package io.github.liveblogarchive.page;

import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.util.stream.Stream;

/** What a server shows for an address that is not there; it is served at any depth, so its links are rooted. The owner's own goes before it. */
final class NotFoundPage implements PageKind {
    private static final String PATH = "404.html";

    @Override
    public String name() {
        return "notfound";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        if (site.archive().statics().has(PATH)) {
            return Stream.of();
        }
        return Stream.of(new PageSet("notfound", () -> site.rootPrint(), () -> Stream.of(page(site)), Stream::of));
    }

    private static Page page(SiteView site) {
        View.Head head = new Heads(site, "notfound", PATH, site.bodies().word("notfound.title"))
                .notIndexed()
                .build();
        return new Page(PATH, new Content.Template("notfound", new View.BarePage(head)));
    }
}
