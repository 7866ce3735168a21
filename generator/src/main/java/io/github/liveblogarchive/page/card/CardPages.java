package io.github.liveblogarchive.page.card;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.pictures.card.Card;
import io.github.liveblogarchive.site.Content;
import io.github.liveblogarchive.site.Page;
import io.github.liveblogarchive.site.PageKind;
import io.github.liveblogarchive.site.PageSet;
import io.github.liveblogarchive.site.SiteView;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures for links that are shared elsewhere: of each live blog that has no picture of its own, and of the site. */
public final class CardPages implements PageKind {
    @Override
    public String name() {
        return "card";
    }

    @Override
    public Stream<PageSet> sets(SiteView site) {
        return Cards.site(site).stream()
                .map(card -> new PageSet(
                        "card", card::key, () -> Stream.of(page(site, Cards.path(site), card)), Stream::of));
    }

    @Override
    public Stream<PageSet> sets(SiteView site, BlogHeader blog) {
        return site.makes("blog") || site.makes("entry")
                ? Stream.of(new PageSet(
                        "card/" + blog.id(), () -> site.blogPrint(blog), () -> pages(site, blog), Stream::of))
                : Stream.empty();
    }

    private static Stream<Page> pages(SiteView site, BlogHeader header) {
        Optional<Card> card = Cards.of(site, header);
        return card.isEmpty() || hasPicture(site, site.archive().liveBlog(header))
                ? Stream.empty()
                : Stream.of(page(site, Cards.path(site, header), card.get()));
    }

    private static boolean hasPicture(SiteView site, LiveBlog blog) {
        Image image = blog.image();
        return image.isPresent()
                && !image.isRemote()
                && site.media(image.src(), blog.base())
                        .filter(media -> Cards.isShared(media.path()))
                        .isPresent();
    }

    private static Page page(SiteView site, String path, Card card) {
        return new Page(path, new Content.Stream(out -> site.easel().write(card, out)));
    }
}
