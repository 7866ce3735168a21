package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.site.SiteView;
import java.util.List;

/**
 * The picture and link of an author from the newest bylines, where the owner's file has none. A role is not taken: it is
 * that of one coverage.
 */
final class Bylines {
    // An author with 10,000 entries and a byline without a link is not looked through on each page.
    private static final int NEWEST = 20;

    private final SiteView site;
    private final Term author;

    Bylines(SiteView site, Term author) {
        this.site = site;
        this.author = author;
    }

    TermFacts.Facts complete(TermFacts.Facts told) {
        List<View.Picture> image = told.image();
        List<View.Link> links = told.links();
        Term.Items items = author.items();
        for (int i = items.size() - 1; i >= Math.max(0, items.size() - NEWEST); i--) {
            if (!image.isEmpty() && !links.isEmpty()) {
                break;
            }
            Said said = said(items, i);
            for (Byline byline : said.authors) {
                if (!site.archive().authorSlug(byline.name()).equals(author.slug())) {
                    continue;
                }
                image = image.isEmpty() ? picture(byline, said.base) : image;
                links = links.isEmpty() ? link(byline) : links;
            }
        }
        return new TermFacts.Facts(told.role(), told.description(), told.text(), image, links);
    }

    private record Said(List<Byline> authors, String base) {}

    private Said said(Term.Items items, int index) {
        int number = items.number(index);
        if (items.isEntry(index)) {
            Entry entry = site.archive().entryHead(number);
            return new Said(entry.authors(), entry.base());
        }
        LiveBlog blog = site.archive().liveBlog(site.archive().blogs().get(number));
        return new Said(blog.authors(), blog.base());
    }

    private List<View.Picture> picture(Byline byline, String base) {
        return new Items(site).pictures(new Image(byline.image(), byline.name(), "", "", 0, 0), base);
    }

    private List<View.Link> link(Byline byline) {
        String url = site.bodies().goal(byline.url(), site.where()).url();
        return url.isEmpty() ? List.of() : List.of(new View.Link(url.replaceFirst("^[a-zA-Z]+:(//)?", ""), url, ""));
    }
}
