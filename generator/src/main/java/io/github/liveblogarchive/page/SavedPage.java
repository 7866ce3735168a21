package io.github.liveblogarchive.page;

import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.util.stream.Stream;

/** Where a reader finds what was saved; the list itself is in the reader's browser, so the page is the same for all. */
final class SavedPage implements PageKind {
    private static final String PATH = "saved/";

    @Override
    public String name() {
        return "saved";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        return Stream.of(new PageSet("saved", () -> site.rootPrint(), () -> Stream.of(page(site)), Stream::of));
    }

    private static Page page(SiteView site) {
        String title = site.bodies().word("saved.title");
        View.Head head = new Heads(site, "saved", PATH, title)
                .notIndexed()
                .crumb(title, PATH)
                .build();
        return new Page(PATH + "index.html", new Content.Template("saved", new View.BarePage(head)));
    }
}
