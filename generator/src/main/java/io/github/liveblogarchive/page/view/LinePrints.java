package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.archive.store.Digests;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.site.SiteView;
import java.util.List;

/**
 * For each line of a listing a print of what {@link Lines} shows in it, so that a page is made anew for its own lines
 * alone. There are millions of lines: what they show of a live blog is printed once, and no text is made for a line.
 */
public final class LinePrints {
    private final SiteView site;
    private final long[] ofEntries;
    private final long[] ofBlogs;

    public LinePrints(SiteView site) {
        this.site = site;
        List<BlogHeader> blogs = site.archive().blogs();
        this.ofEntries = new long[blogs.size()];
        this.ofBlogs = new long[blogs.size()];
        for (int i = 0; i < ofBlogs.length; i++) {
            BlogHeader blog = blogs.get(i);
            ofEntries[i] = ofEntries(blog);
            ofBlogs[i] = ofBlog(ofEntries[i], blog);
        }
    }

    /** Of the line of an item. */
    public long of(Term.Items items, int index) {
        int number = items.number(index);
        if (!items.isEntry(index)) {
            return ofBlogs[number];
        }
        long blog = ofEntries[site.archive().blogOf(number).number()];
        return Digests.mixed(
                Digests.mixed(blog, site.paths().folderOf(number)),
                site.archive().entryPrint(number));
    }

    // All that an entry's line shows and its own digest does not cover: it is named by its time in the blog's zone.
    private long ofEntries(BlogHeader blog) {
        long print = Digests.mixed(Digests.mixed(1, blog.title()), site.paths().blog(blog));
        return Digests.mixed(Digests.mixed(print, blog.zone().getId()), blog.language());
    }

    private static long ofBlog(long print, BlogHeader blog) {
        long own = Digests.mixed(moment(moment(print, blog.start()), blog.end()), blog.text());
        return Digests.mixed(
                Digests.mixed(own, blog.entries().size()), blog.dir().name());
    }

    private static long moment(long print, Moment moment) {
        long known = Digests.mixed(print, moment.precision().name());
        return moment.isKnown() ? Digests.mixed(known, moment.at().toString()) : known;
    }
}
