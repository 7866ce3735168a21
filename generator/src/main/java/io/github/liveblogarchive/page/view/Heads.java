package io.github.liveblogarchive.page.view;

import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.page.card.Cards;
import io.github.liveblogarchive.page.data.ItemNames;
import io.github.liveblogarchive.pictures.card.Card;
import io.github.liveblogarchive.site.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the heads of pages; what is not said is that of an ordinary page of the site. */
public final class Heads {
    private static final int DESCRIPTION = 200;

    private final SiteView site;
    private final String kind;
    private final String path;
    private final String title;
    private String description = "";
    private String language;
    private Direction dir;
    private String canonical;
    private boolean indexed = true;
    private String image = "";
    private String imageAlt = "";
    private int imageWidth;
    private int imageHeight;
    private String type = "website";
    private Moment published = Moment.UNKNOWN;
    private Moment modified = Moment.UNKNOWN;
    private final List<View.Link> feeds = new ArrayList<>();
    private final List<View.Link> crumbs = new ArrayList<>();
    private List<String> tags = List.of();
    private String section = "";
    private String previous = "";
    private String next = "";
    private String jsonLd = "";

    public Heads(SiteView site, String kind, String path, String title) {
        this.site = site;
        this.kind = kind;
        this.path = path;
        this.title = title;
        this.language = site.settings().language();
        this.dir = Direction.of(language);
        this.canonical = path;
        if (site.hasFeed()) {
            feeds.add(new View.Link(site.settings().title(), site.paths().feed(""), ""));
        }
        if (site.makes("home")) {
            crumb(site.settings().title(), "");
        }
    }

    public Heads description(String text) {
        description = ItemNames.cut(text, DESCRIPTION);
        return this;
    }

    public Heads language(String tag, Direction direction) {
        language = tag;
        dir = direction;
        return this;
    }

    /** Another page shows the same content and is the one to be found. */
    public Heads canonical(String other) {
        canonical = other;
        return this;
    }

    public Heads notIndexed() {
        indexed = false;
        return this;
    }

    public Heads image(List<View.Picture> pictures) {
        pictures.stream().filter(p -> Cards.isShared(p.path())).findFirst().ifPresent(p -> {
            image = p.path();
            imageAlt = p.alt();
            imageWidth = p.width();
            imageHeight = p.height();
        });
        return this;
    }

    /** The picture where there is no other: a card with the headline, if its path is not empty. */
    public Heads card(String cardPath, String headline) {
        if (image.isEmpty() && !cardPath.isEmpty()) {
            image = cardPath;
            imageAlt = headline;
            imageWidth = Card.WIDTH;
            imageHeight = Card.HEIGHT;
        }
        return this;
    }

    public Heads article(Moment first, Moment last, List<View.Link> topics) {
        type = "article";
        // OpenGraph wants full times; a day alone would be one that nobody gave.
        published = first.hasTime() ? first : Moment.UNKNOWN;
        modified = last.hasTime() ? last : Moment.UNKNOWN;
        tags = topics.stream().map(View.Link::name).toList();
        return this;
    }

    /** The part of the publication that an article belongs to. */
    public Heads section(String name) {
        section = name;
        return this;
    }

    public Heads feed(String name, String feedPath) {
        if (!feedPath.isEmpty()) {
            feeds.add(0, new View.Link(name, feedPath, ""));
        }
        return this;
    }

    /** One step of the way down from the home page, which is there already where there is one. */
    public Heads crumb(String name, String crumbPath) {
        crumbs.add(new View.Link(name, crumbPath, ""));
        return this;
    }

    /** The dates above a page, down to the day; without a date, the list of what has none. */
    public Heads dateCrumbs(Moment date, java.time.ZoneId zone) {
        if (!date.isKnown()) {
            return site.makes("year")
                    ? crumb(site.bodies().word("home.undated"), site.paths().undated())
                    : this;
        }
        var day = date.day(zone);
        if (site.makes("year")) {
            crumb(String.valueOf(day.getYear()), site.paths().year(day.getYear()));
        }
        if (site.makes("month")) {
            crumb(twoDigits(day.getMonthValue()), site.paths().month(java.time.YearMonth.from(day)));
        }
        if (site.makes("day")) {
            crumb(twoDigits(day.getDayOfMonth()), site.paths().day(day));
        }
        return this;
    }

    public Heads neighbours(String previousPath, String nextPath) {
        previous = previousPath;
        next = nextPath;
        return this;
    }

    public Heads jsonLd(String json) {
        jsonLd = json;
        return this;
    }

    public List<View.Link> crumbs() {
        return List.copyOf(crumbs);
    }

    public View.Head build() {
        if (image.isEmpty() && site.settings().image().startsWith("/")) {
            image = site.settings().image().substring(1);
            imageAlt = site.settings().title();
        }
        if (image.isEmpty()) {
            card(Cards.path(site), site.settings().title());
        }
        return new View.Head(
                kind,
                path,
                title,
                description.isEmpty() ? title : description,
                language,
                dir.name().toLowerCase(Locale.ROOT),
                canonical,
                indexed,
                image,
                imageAlt,
                imageWidth,
                imageHeight,
                type,
                published,
                modified,
                List.copyOf(feeds),
                List.copyOf(crumbs),
                tags,
                section,
                previous,
                next,
                site.topics(),
                jsonLd);
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
