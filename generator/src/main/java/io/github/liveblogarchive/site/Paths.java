package io.github.liveblogarchive.site;

import io.github.liveblogarchive.archive.Archive;
import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Slice;
import io.github.liveblogarchive.archive.store.MediaFile;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.pictures.head.PictureHead;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands, as paths below the root. An address depends on what the thing is, never on its place among
 * others: pages of a blog are counted from its oldest entry, so that an old page never moves.
 */
public final class Paths {
    private static final String STATIC = "static/";
    private static final String UNDATED = "undated/";
    /** A page with more than that is slow in a browser, and is held in memory while it is made. */
    private static final long MOST_WHOLE_BYTES = 4_000_000;

    private final Settings settings;
    private final Archive archive;
    /** The paths of blogs, once they are known. */
    private final AtomicReferenceArray<@Nullable String> blogs;

    Paths(Settings settings, Archive archive) {
        this.settings = settings;
        this.archive = archive;
        this.blogs = new AtomicReferenceArray<>(archive.blogs().size());
    }

    /** {@code 2024/11/08/SLUG/}, or {@code undated/SLUG/} where no date is known. */
    public String blog(BlogHeader blog) {
        String known = blogs.get(blog.number());
        return known == null ? remember(blog) : known;
    }

    // Each entry's lines and links begin with it. Two threads may both make it; they make the same.
    private String remember(BlogHeader blog) {
        String path = path(blog);
        blogs.set(blog.number(), path);
        return path;
    }

    private String path(BlogHeader blog) {
        String folder = blog.start().isKnown() ? day(blog.start().day(blog.zone())) : UNDATED;
        return folder + blog.slug() + "/";
    }

    /** What a link to a blog leads to: empty where blogs get no pages. */
    public String toBlog(BlogHeader blog) {
        return makes("blog") ? blog(blog) : "";
    }

    /** How many pages a blog's entries fill, at least one. */
    public int blogPages(BlogHeader blog) {
        return Math.max(1, (blog.entries().size() + settings.entriesPerPage() - 1) / settings.entriesPerPage());
    }

    /** The orders in which a blog can be read: of no more than one entry there is one. */
    public List<Settings.Order> orders(BlogHeader blog) {
        return blog.entries().size() > 1
                ? List.of(Settings.Order.OLDEST, Settings.Order.NEWEST)
                : List.of(settings.order());
    }

    /** The entries of a page, which is counted from 1 at the oldest end. */
    public Slice entriesOf(BlogHeader blog, int page) {
        return blog.entries().part((page - 1) * settings.entriesPerPage(), page * settings.entriesPerPage());
    }

    /** The page, in the order that the site shows first. */
    public String blogPage(BlogHeader blog, int page) {
        return blogPage(blog, page, settings.order());
    }

    /** The page in one of the two orders; the order that the site does not show first has a folder of its own. */
    public String blogPage(BlogHeader blog, int page, Settings.Order order) {
        String folder = order == settings.order() ? "" : order.name().toLowerCase(Locale.ROOT) + "/";
        return blog(blog) + folder + (page == firstPage(blog, order) ? "" : "page/" + page + "/");
    }

    /**
     * Where an entry stands in its blog: the path of the page, and the entry's id as fragment. Where blogs get no pages,
     * the entry's own page; empty where it has none either.
     */
    public String anchor(int entry) {
        if (!makes("blog")) {
            return hasPage(entry) ? entry(entry) : "";
        }
        return anchor(entry, settings.order());
    }

    /** Where an entry stands among the pages of its blog in one of the two orders. */
    public String anchor(int entry, Settings.Order order) {
        return blogPage(archive.blogOf(entry), pageOf(entry), order) + "#" + archive.entryId(entry);
    }

    /** All of a blog on one page, oldest first. */
    public String whole(BlogHeader blog) {
        return blog(blog) + "all/";
    }

    /** Whether a blog gets such a page: one that fills a single page has it already. */
    public boolean hasWhole(BlogHeader blog) {
        int entries = blog.entries().size();
        if (!makes("blog")
                || !makes("whole")
                || entries <= settings.entriesPerPage()
                || entries > settings.wholePageEntries()) {
            return false;
        }
        long bytes = 0;
        for (int n = blog.entries().from(); n < blog.entries().to() && bytes <= MOST_WHOLE_BYTES; n++) {
            bytes += archive.entryBytes(n);
        }
        return bytes <= MOST_WHOLE_BYTES;
    }

    /** The page of its blog on which an entry stands by its number, but 0 for the one that has the blog's own address. */
    public int folderOf(int entry) {
        int page = pageOf(entry);
        return page == firstPage(archive.blogOf(entry), settings.order()) ? 0 : page;
    }

    private int pageOf(int entry) {
        return (entry - archive.blogOf(entry).entries().from()) / settings.entriesPerPage() + 1;
    }

    private int firstPage(BlogHeader blog, Settings.Order order) {
        return order == Settings.Order.OLDEST ? 1 : blogPages(blog);
    }

    /** Whether an entry has a page of its own. */
    public boolean hasPage(int entry) {
        return makes("entry")
                && switch (settings.entryPages()) {
                    case ALL -> true;
                    case KEY -> archive.isKey(entry);
                    case NONE -> false;
                };
    }

    /** The address that an entry keeps: its own page where it has one, else where it stands in its blog, if anywhere. */
    public String entry(int entry) {
        return hasPage(entry) ? blog(archive.blogOf(entry)) + archive.entryId(entry) + "/" : anchor(entry);
    }

    private boolean makes(String kind) {
        return settings.pages().isEmpty() || settings.pages().contains(kind);
    }

    public String day(LocalDate day) {
        return month(YearMonth.from(day)) + two(day.getDayOfMonth()) + "/";
    }

    /** What no date leads to. */
    public String undated() {
        return UNDATED;
    }

    public String month(YearMonth month) {
        return year(month.getYear()) + two(month.getMonthValue()) + "/";
    }

    public String year(int year) {
        return year >= 1000 && year <= 9999 ? year + "/" : String.format(Locale.ROOT, "%04d/", year);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    public String topic(String slug) {
        return "topics/" + slug + "/";
    }

    public String author(String slug) {
        return "authors/" + slug + "/";
    }

    public String series(String name) {
        return "series/" + Slug.of(name) + "/";
    }

    /** The feed of what stands in a folder. */
    public String feed(String folder) {
        return folder + "feed.atom";
    }

    /** The page of a listing that begins in a folder; the newest page has the folder's own address. */
    public String listing(String folder, int page, int pages) {
        return page == pages ? folder : folder + "page/" + page + "/";
    }

    /** A file below {@code static} keeps its name; others are named by their content. */
    public String media(MediaFile file) {
        if (file.source().startsWith(STATIC)) {
            return file.source().substring(STATIC.length());
        }
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return named(file) + (dot <= 0 ? "" : "." + Slug.of(name.substring(dot + 1)));
    }

    /** The smaller sizes that are made of a picture, wherever it lies, the smallest first. */
    public List<Bodies.Size> smaller(MediaFile file) {
        List<Bodies.Size> sizes = new ArrayList<>();
        for (int width : settings.pictures().widths()) {
            // A size that is nearly the picture itself is of no use to anybody.
            if (file.smaller() != PictureHead.Smaller.NONE && width * 10L <= file.width() * 9L) {
                int height = (int) Math.max(1, Math.round((double) file.height() * width / file.width()));
                String path = named(file) + "-" + width;
                String ending = file.smaller() == PictureHead.Smaller.PNG ? ".png" : ".jpg";
                sizes.add(new Bodies.Size(path + ending, webp(path), width, height));
            }
        }
        return sizes;
    }

    /** All sizes in which a picture can be shown: where it is no larger than they can be, the last is itself. */
    public List<Bodies.Size> sizes(MediaFile file) {
        List<Bodies.Size> sizes = smaller(file);
        if (!sizes.isEmpty() && sizes.size() < settings.pictures().widths().size()) {
            String path = named(file) + "-" + file.width();
            sizes.add(new Bodies.Size(media(file), webp(path), file.width(), file.height()));
        }
        return sizes;
    }

    private String webp(String path) {
        return settings.pictures().webp() ? path + ".webp" : "";
    }

    /** A file as published. Where it is larger than all sizes, only these are shown, and it can be asked for. */
    Bodies.Media published(MediaFile file) {
        return new Bodies.Media(media(file), file.width(), file.height(), sizes(file));
    }

    private static String named(MediaFile file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return "media/" + Slug.of(dot <= 0 ? name : name.substring(0, dot)) + "-"
                + file.digest().substring(0, 12);
    }

    private static String name(MediaFile file) {
        return file.source().substring(file.source().lastIndexOf('/') + 1);
    }
}
