package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.archive.BlogHeader;
import io.github.liveblogarchive.archive.Slice;
import io.github.liveblogarchive.archive.Term;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Correction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.page.data.ItemNames;
import io.github.liveblogarchive.site.Bodies;
import io.github.liveblogarchive.site.Html;
import io.github.liveblogarchive.site.Rendering;
import io.github.liveblogarchive.site.SiteView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the views of entries and of the things around them. */
public final class Items {
    private final SiteView site;

    public Items(SiteView site) {
        this.site = site;
    }

    public View.Item item(BlogHeader blog, int number) {
        Rendering rendering = site.rendering(number);
        Entry entry = rendering.entry();
        Bodies.Where where = site.where(blog, entry);
        boolean updated = entry.updated().isKnown()
                && (!entry.date().isKnown()
                        || entry.updated()
                                .at()
                                .toInstant()
                                .isAfter(entry.date().at().toInstant()));
        boolean foreign = !entry.language().isEmpty() && !entry.language().equals(blog.language());
        return new View.Item(
                entry.id(),
                site.paths().entry(number),
                site.paths().anchor(number),
                entry.date(),
                updated ? entry.updated() : Moment.UNKNOWN,
                blog.zone(),
                entry.title(),
                ItemNames.of(rendering, blog.zone()),
                rendering.html(),
                authors(entry.authors()),
                topics(entry.topics()),
                entry.labels(),
                entry.key(),
                entry.pinned(),
                entry.summary(),
                !entry.corrections().isEmpty() || entry.body().stream().anyMatch(Block.Corrected.class::isInstance),
                foreign ? entry.language() : "",
                entry.dir().name().toLowerCase(Locale.ROOT),
                entry.kind().name().toLowerCase(Locale.ROOT),
                corrections(entry.corrections(), where),
                entry.source(),
                entry.legacyIds());
    }

    /** An entry with the markup of its place in a stream, which is the same in both orders. */
    public record Placed(View.Item item, Html.Piece article) {}

    /** The entries of a slice as they stand in the stream of their blog. */
    public List<Placed> placed(BlogHeader blog, Slice slice) {
        return IntStream.range(slice.from(), slice.to())
                .mapToObj(n -> item(blog, n))
                .map(item -> new Placed(
                        item,
                        site.bodies()
                                .part(
                                        "article",
                                        "entry \"" + item.id() + "\" of live blog \"" + blog.id() + "\"",
                                        new View.Article(item, blog.start(), blog.zone(), blog.language()))))
                .toList();
    }

    /** Entries in days; newest first turns both days and entries round. */
    public static List<View.Day> days(BlogHeader blog, List<Placed> entries, boolean newestFirst) {
        List<View.Day> days = new ArrayList<>();
        List<Placed> open = new ArrayList<>();
        Moment day = Moment.UNKNOWN;
        for (Placed entry : entries) {
            View.Item item = entry.item();
            boolean sameDay = !item.date().isKnown()
                    || (day.isKnown() && item.date().day(blog.zone()).equals(day.day(blog.zone())));
            if (!sameDay) {
                close(days, day, open, newestFirst);
                day = Moment.ofDay(item.date().day(blog.zone()), blog.zone());
            }
            open.add(entry);
        }
        close(days, day, open, newestFirst);
        if (newestFirst) {
            Collections.reverse(days);
        }
        return days;
    }

    private static void close(List<View.Day> days, Moment day, List<Placed> open, boolean newestFirst) {
        if (open.isEmpty()) {
            return;
        }
        if (newestFirst) {
            Collections.reverse(open);
        }
        LocalDate date = day.at().toLocalDate();
        // Editorial order may come back to a day, so its heading's id counts the days of the page.
        String id = day.isKnown() ? "day-" + date + (seen(days, day) ? "-" + days.size() : "") : "day-unknown";
        days.add(new View.Day(
                day,
                id,
                open.stream().map(Placed::item).toList(),
                open.stream().map(Placed::article).toList()));
        open.clear();
    }

    private static boolean seen(List<View.Day> days, Moment day) {
        return days.stream().anyMatch(d -> d.day().equals(day));
    }

    public View.Coverage coverage(BlogHeader header, LiveBlog blog) {
        Bodies.Where where = site.where(blog);
        return new View.Coverage(
                site.paths().toBlog(header),
                blog.kicker(),
                blog.title(),
                site.bodies().inline(blog.standfirst(), where),
                site.bodies().html(blog.summary(), where),
                blog.start(),
                blog.end(),
                blog.zone(),
                header.entries().size(),
                authors(blog.authors()),
                topics(blog.topics()),
                blog.series().isEmpty()
                        ? List.of()
                        : List.of(link(blog.series(), "series", site.paths().series(blog.series()))),
                blog.section(),
                pictures(blog.image(), blog.base()),
                blog.state().name().toLowerCase(Locale.ROOT),
                corrections(blog.corrections(), where),
                blog.source(),
                blog.related().stream().map(c -> card(c, where)).toList(),
                remarks(blog.comments()),
                blog.rights(),
                blog.license(),
                blog.language(),
                blog.dir().name().toLowerCase(Locale.ROOT),
                site.hasFeed(header) ? site.paths().feed(site.paths().blog(header)) : "");
    }

    private View.Card card(Card card, Bodies.Where where) {
        Bodies.Goal goal = site.bodies().goal(card.url(), where);
        return new View.Card(
                card.title(),
                goal.path(),
                goal.url(),
                card.summary(),
                card.authors(),
                card.source(),
                pictures(card.image(), where.base()));
    }

    public List<View.By> authors(List<Byline> authors) {
        return authors.stream()
                .map(a -> {
                    View.Link link = author(a.name());
                    String url = site.bodies().goal(a.url(), site.where()).url();
                    return new View.By(link.name(), link.path(), url, a.role());
                })
                .toList();
    }

    /** An author by whatever spelling of the name. */
    public View.Link author(String written) {
        String slug = site.archive().authorSlug(written);
        return link(
                name(site.archive().authors(), slug, written),
                "author",
                site.paths().author(slug));
    }

    public List<View.Link> topics(List<String> topics) {
        return topics.stream()
                .map(t -> {
                    String slug = site.archive().topicSlug(t);
                    return link(
                            name(site.archive().topics(), slug, t),
                            "topic",
                            site.paths().topic(slug));
                })
                .distinct()
                .toList();
    }

    // A term goes by the name that its owner's file or its first use gives it.
    private static String name(Map<String, Term> terms, String slug, String written) {
        Term term = terms.get(slug);
        return term == null ? written : term.name();
    }

    private View.Link link(String name, String kind, String path) {
        return new View.Link(name, site.makes(kind) ? path : "", "");
    }

    public List<View.Picture> pictures(Image image, String base) {
        if (!image.isPresent()) {
            return List.of();
        }
        if (image.isRemote()) {
            return List.of(new View.Picture(
                    "",
                    image.src(),
                    image.alt(),
                    image.caption(),
                    image.credit(),
                    image.width(),
                    image.height(),
                    List.of(),
                    ""));
        }
        return site.media(image.src(), base)
                .map(m -> List.of(new View.Picture(
                        m.shown().path(),
                        "",
                        image.alt(),
                        image.caption(),
                        image.credit(),
                        m.shown().width(),
                        m.shown().height(),
                        m.sizes(),
                        m.full())))
                .orElse(List.of());
    }

    public List<View.Corrected> corrections(List<Correction> corrections, Bodies.Where where) {
        return corrections.stream()
                .map(c ->
                        new View.Corrected(c.date(), where.zone(), site.bodies().inline(c.text(), where)))
                .toList();
    }

    private List<View.Remark> remarks(List<LiveBlog.Comment> comments) {
        return comments.stream()
                .map(c -> new View.Remark(
                        Slug.ofId(c.id()),
                        c.author(),
                        c.date(),
                        c.text()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        c.recommended(),
                        remarks(c.replies())))
                .toList();
    }
}
