package io.github.liveblogarchive.page.data;

import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** robots.txt, where the site lies at the root of its host; elsewhere nobody would ask for it. The owner's own goes before it. */
public final class Robots implements PageKind {
    private static final String PATH = "robots.txt";

    @Override
    public String name() {
        return "robots";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        if (!site.urls().root().equals("/") || site.archive().statics().has(PATH)) {
            return Stream.of();
        }
        String map = site.makes("sitemap") ? "\nSitemap: " + site.urls().absolute("sitemap.xml") + "\n" : "";
        byte[] text = ("User-agent: *\nAllow: /\n" + map).getBytes(StandardCharsets.UTF_8);
        return Stream.of(new PageSet(
                "robots",
                () -> site.rootPrint(),
                () -> Stream.of(new Page(PATH, new Content.Stream(out -> out.write(text)))),
                Stream::of));
    }
}
