package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.page.data.ItemNames;
import io.github.liveblogarchive.site.Pager;
import io.github.liveblogarchive.site.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes lines of listings, and the links between their pages. */
public final class Lines {
    private final SiteView site;

    public Lines(SiteView site) {
        this.site = site;
    }

    public View.Line blog(BlogHeader blog) {
        return new View.Line(
                false,
                blog.title(),
                site.paths().toBlog(blog),
                blog.start(),
                blog.end(),
                blog.zone(),
                List.of(),
                site.bodies().text(blog.text()),
                blog.entries().size(),
                false,
                foreign(blog.language()),
                blog.dir().name().toLowerCase(Locale.ROOT));
    }

    /** An entry's line leads to where it stands in its blog, or to its own page where blogs get none. */
    public View.Line entry(int number) {
        BlogHeader blog = site.archive().blogOf(number);
        Entry entry = site.archive().entryHead(number);
        String language = entry.language().isEmpty() ? blog.language() : entry.language();
        return new View.Line(
                true,
                ItemNames.of(site, number, entry),
                site.paths().anchor(number),
                entry.date(),
                Moment.UNKNOWN,
                blog.zone(),
                List.of(new View.Link(blog.title(), site.paths().toBlog(blog), "")),
                "",
                0,
                entry.key(),
                foreign(language),
                entry.dir().name().toLowerCase(Locale.ROOT));
    }

    /** A page of a term's items, newest first. */
    public List<View.Line> lines(Term.Items items, Pager pager, int page) {
        List<View.Line> lines = new ArrayList<>();
        for (int i = pager.to(page) - 1; i >= pager.from(page); i--) {
            lines.add(
                    items.isEntry(i)
                            ? entry(items.number(i))
                            : blog(site.archive().blogs().get(items.number(i))));
        }
        return lines;
    }

    /** The pager of a listing whose newest page has the folder's own address. */
    public View.Pager listing(String folder, Pager pager, int page) {
        int pages = pager.pages();
        return pager(page, pages, true, p -> site.paths().listing(folder, p, pages));
    }

    /** The pages of something in the order of reading; {@code newestFirst} says that a reader starts at the last one. */
    public static View.Pager pager(
            int page, int pages, boolean newestFirst, java.util.function.IntFunction<String> path) {
        int back = newestFirst ? page + 1 : page - 1;
        int on = newestFirst ? page - 1 : page + 1;
        return new View.Pager(
                page,
                pages,
                newestFirst,
                path.apply(newestFirst ? pages : 1),
                back < 1 || back > pages ? "" : path.apply(back),
                on < 1 || on > pages ? "" : path.apply(on),
                path.apply(newestFirst ? 1 : pages),
                shown(newestFirst ? pages + 1 - page : page, pages)
                        .map(p -> newestFirst ? pages + 1 - p : p)
                        .mapToObj(p -> new View.Counted(String.valueOf(p), path.apply(p), p))
                        .toList());
    }

    /** The title of a page of a listing: that of the page where reading begins is the listing's own. */
    public String title(String title, int page, int pages, boolean newestFirst) {
        return page == (newestFirst ? pages : 1)
                ? title
                : title + " – " + site.bodies().word("blog.page", page, pages);
    }

    // All pages of a long blog, but of a topic with 10,000 only those that a reader may want next.
    private static IntStream shown(int page, int pages) {
        int most = 40;
        return IntStream.rangeClosed(1, pages)
                .filter(p -> pages <= most || p <= 3 || p > pages - 3 || Math.abs(p - page) <= 5);
    }

    private String foreign(String language) {
        return language.equals(site.settings().language()) ? "" : language;
    }
}
