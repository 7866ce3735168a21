package io.github.liveblogarchive.page;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.page.view.Heads;
import io.github.liveblogarchive.page.view.View;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.util.List;
import java.util.stream.Stream;

/** Former addresses of live blogs, leading to where they are now. */
final class Redirects implements PageKind {
    @Override
    public String name() {
        return "redirect";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        if (!site.makes("blog")) {
            return Stream.of();
        }
        return site.archive().blogs().stream()
                .filter(BlogHeader::hasAliases)
                .map(blog -> new PageSet(
                        "redirect/" + blog.id(), () -> site.blogPrint(blog), () -> pages(site, blog), Stream::of));
    }

    private static Stream<Page> pages(SiteView site, BlogHeader header) {
        LiveBlog blog = site.archive().liveBlog(header);
        List<String> aliases = blog.aliases();
        return aliases.stream().map(alias -> {
            String path = alias.startsWith("/") ? alias.substring(1) : alias;
            String target = site.paths().blog(header);
            View.Head head = new Heads(site, "redirect", path, blog.title())
                    .canonical(target)
                    .notIndexed()
                    .build();
            String file =
                    path.endsWith("/") ? path + "index.html" : path.endsWith(".html") ? path : path + "/index.html";
            return new Page(file, new Content.Template("redirect", new View.RedirectPage(head, target, blog.title())));
        });
    }
}
