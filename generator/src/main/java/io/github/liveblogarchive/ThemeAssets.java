package io.github.liveblogarchive;

import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import io.github.liveblogarchive.theme.Renderer;
import java.util.stream.Stream;

/** The theme's styles, scripts and pictures; here, since the shelf of page kinds does not know the theme. */
final class ThemeAssets implements PageKind {
    private final Renderer renderer;

    ThemeAssets(Renderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public boolean isOptional() {
        return false;
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        return renderer.assets().pages().stream()
                .map(page -> new PageSet(page.path(), () -> renderer.digest(), () -> Stream.of(page), Stream::of));
    }
}
