package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.page.coverage.Citation;
import io.github.liveblogarchive.site.Bodies;
import io.github.liveblogarchive.site.Html;
import java.time.ZoneId;
import java.util.List;

/**
 * What templates get: a record for each template, and the parts they share. Paths are below the site's root (the
 * template function {@code link} makes them relative); an absent text or path is empty; an absent list is empty.
 */
public final class View {
    private View() {}

    /**
     * What every page says of itself.
     *
     * @param kind body class
     * @param canonical path of the page that stands for this content
     * @param image path of the picture for shared links, empty for the theme's own
     * @param imageWidth in pixels, 0 when unknown
     * @param type OpenGraph type: website or article
     * @param topics where all topics stand; empty where there are none
     * @param jsonLd structured data, safe inside a script element; empty for none
     */
    public record Head(
            String kind,
            String path,
            String title,
            String description,
            String language,
            String dir,
            String canonical,
            boolean indexed,
            String image,
            String imageAlt,
            int imageWidth,
            int imageHeight,
            String type,
            Moment published,
            Moment modified,
            List<Link> feeds,
            List<Link> crumbs,
            List<String> tags,
            String section,
            String prev,
            String next,
            String topics,
            String jsonLd) {}

    /** A name that leads somewhere; path may be empty (then it is only a name), note may be empty. */
    public record Link(String name, String path, String note) {}

    /**
     * A name in a byline; all but the name may be empty.
     *
     * @param path of the author's page
     * @param url of the author elsewhere
     */
    public record By(String name, String path, String url, String role) {}

    /** A name with a number of things. */
    public record Counted(String name, String path, int count) {}

    /**
     * The pages of a listing, numbered from the oldest end; paths of those around this one, or empty.
     *
     * @param newestFirst whether it is read from the last page on
     * @param all in the order of reading
     */
    public record Pager(
            int page,
            int pages,
            boolean newestFirst,
            String first,
            String previous,
            String next,
            String last,
            List<Counted> all) {}

    public record Corrected(Moment date, ZoneId zone, Html text) {}

    /**
     * A picture of the page's head; path for a local one, url for one that lies elsewhere and is only linked.
     *
     * @param sizes of the picture, the smallest first; none where there is only the one
     * @param full where the picture itself is if it is larger than what is shown, else empty
     */
    public record Picture(
            String path,
            String url,
            String alt,
            String caption,
            String credit,
            int width,
            int height,
            List<Bodies.Size> sizes,
            String full) {}

    /** A pointer to another report: path for a page or file of this site, else url; image has none or one. */
    public record Card(
            String title,
            String path,
            String url,
            String summary,
            List<String> authors,
            String source,
            List<Picture> image) {}

    /** An archived comment; its words are plain, a paragraph a line. */
    public record Remark(
            String id, String author, Moment date, List<String> paragraphs, int recommended, List<Remark> replies) {}

    /**
     * One entry on a page.
     *
     * @param path permalink
     * @param anchor the path of the blog page and fragment where it stands in the stream
     * @param title as given; may be empty
     * @param corrected whether something in it was corrected, beside its words or among them
     * @param name the title, or a name made of time and first words
     * @param updated unknown unless it is later than date
     * @param language empty when it is the page's
     */
    public record Item(
            String id,
            String path,
            String anchor,
            Moment date,
            Moment updated,
            ZoneId zone,
            String title,
            String name,
            Html body,
            List<By> authors,
            List<Link> topics,
            List<String> labels,
            boolean key,
            boolean pinned,
            boolean summary,
            boolean corrected,
            String language,
            String dir,
            String kind,
            List<Corrected> corrections,
            Source source,
            List<String> legacyIds) {}

    /**
     * Entries of one day, in page order; day unknown for entries without a date.
     *
     * @param articles the markup of each, as {@code parts/article.ftlh} makes it; a directive in templates
     */
    public record Day(Moment day, String id, List<Item> items, List<Html.Piece> articles) {}

    /** {@code parts/article.ftlh}: an entry in the stream of a live blog that starts at start, with its zone and language. */
    public record Article(Item item, Moment start, ZoneId zone, String language) {}

    /** A live blog as its pages show it. */
    public record Coverage(
            String path,
            String kicker,
            String title,
            Html standfirst,
            Html summary,
            Moment start,
            Moment end,
            ZoneId zone,
            int entries,
            List<By> authors,
            List<Link> topics,
            List<Link> series,
            String section,
            List<Picture> image,
            String state,
            List<Corrected> corrections,
            Source source,
            List<Card> related,
            List<Remark> comments,
            String rights,
            String license,
            String language,
            String dir,
            String feed) {}

    /** A line of a listing: a live blog or an entry ({@code blog} is then its live blog). */
    public record Line(
            boolean entry,
            String title,
            String path,
            Moment date,
            Moment end,
            ZoneId zone,
            List<Link> blog,
            String text,
            int entries,
            boolean key,
            String language,
            String dir) {
        /** The same line, leading somewhere else. */
        public Line at(String other) {
            return new Line(entry, title, other, date, end, zone, blog, text, entries, key, language, dir);
        }
    }

    // ---- one record a template

    /**
     * {@code pages/blog.ftlh}: one page of a live blog.
     *
     * @param otherOrder where the other order begins; empty where there is but one entry
     * @param whole where all of it stands on one page; empty where there is no such page
     * @param start whether reading begins here: the first page of either order, and the page with all of it
     * @param contents of all pages, where reading begins
     * @param citation empty where reading does not begin
     * @param pinned from all pages, on the first one alone
     * @param keyEvents of all pages on the first page of either order, else of this page
     * @param allKeyEvents where all key events stand; empty on the first page of either order
     * @param comments where readers' comments stand, which only the first page shows; empty on that one
     */
    public record BlogPage(
            Head head,
            Coverage blog,
            boolean newestFirst,
            String otherOrder,
            String whole,
            Pager pager,
            boolean start,
            Contents contents,
            Citation citation,
            List<Item> pinned,
            List<Line> keyEvents,
            String allKeyEvents,
            String comments,
            List<Day> days,
            List<Nearby> nearby) {}

    /** {@code pages/entry.ftlh}. previous and next have none or one. */
    public record EntryPage(
            Head head, Coverage blog, Item item, Citation citation, List<Named> previous, List<Named> next) {}

    /** A link to something with a name in its own language. */
    public record Named(String name, String path, String language, String dir) {}

    /** {@code pages/undated.ftlh}: live blogs without a date; count is that of all pages. */
    public record UndatedPage(Head head, int count, List<Line> lines, Pager pager) {}

    /** Terms that begin with the same letter; name is empty where there are few, and all stand together. */
    public record Initial(String name, List<Counted> terms) {}

    /** {@code pages/terms.ftlh}: all topics, authors or series; most are those with the most, of many. */
    public record TermsPage(Head head, String title, List<Counted> most, List<Initial> letters) {}

    /**
     * {@code pages/term.ftlh}: one topic, author or series. role (of an author) and description may be empty.
     *
     * @param blogs of all pages, on the first one; 0 on the others, which do not change with it
     * @param entries likewise
     * @param spans the months or years with the most of it, likewise; each leads to the page where it begins
     * @param ordered whether it is read from its first part on, and of which number the first line is; else 0
     */
    public record TermPage(
            Head head,
            String title,
            String role,
            Html description,
            List<Picture> image,
            List<Link> links,
            int blogs,
            int entries,
            List<Counted> spans,
            int ordered,
            List<Line> lines,
            Pager pager,
            String feed) {}

    /**
     * {@code pages/search.ftlh}.
     *
     * @param parts of the index, which its script has to know
     * @param topics those that stand most often; allTopics leads to all, if made
     */
    public record SearchPage(
            Head head, int parts, List<Link> years, List<Link> topics, String allTopics, List<Link> authors) {}

    /** {@code pages/notfound.ftlh}; {@code pages/saved.ftlh}, which script fills. */
    public record BarePage(Head head) {}

    /** {@code pages/redirect.ftlh}: the address of something that moved. */
    public record RedirectPage(Head head, String target, String title) {}
}
