package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.tree.ShownDate;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;

/** Reads what an item says of the whole blog. Fields of the page are fields of {@code fields} in the Content API. */
final class Head {
    private static final Map<String, String> OFFICES = Map.of(
            "uk", "Europe/London",
            "us", "America/New_York",
            "au", "Australia/Sydney",
            "aus", "Australia/Sydney");

    private final Tree item;
    private final Tree fields;
    private final Desk desk;
    private final Tags tags;
    private final boolean page;

    Head(Tree item, Desk desk, Tags tags) {
        this.item = item;
        this.page = item.get("blocks").isList();
        this.fields = item.get("fields").isObject() ? item.get("fields") : item;
        this.desk = desk;
        this.tags = tags;
    }

    LiveBlog read(List<Entry> entries, Source.Complete complete) {
        String headline = desk.plain(fields, "headline");
        String title = headline.isEmpty() ? desk.plain(item, "webTitle") : headline;
        String last = desk.blog().substring(desk.blog().lastIndexOf('/') + 1);
        String language = fields.text("lang");
        if (language.isEmpty()) {
            desk.say(Kind.GUESSED, item.place(), "language", "en");
        }
        List<Block> summary = new ArrayList<>();
        List<Card> related = new ArrayList<>();
        Image image = mainMedia(summary, related);
        related.addAll(storyPackage());
        return LiveBlog.builder(desk.blog(), title.isEmpty() ? last.replace('-', ' ') : title)
                .slug(Slug.of(last))
                .standfirst(standfirst())
                .summary(summary)
                .start(start(entries, complete))
                .end(end(entries, complete))
                .zone(zone())
                .language(language.isEmpty() ? "en" : language)
                .dir(item.flag("isRightToLeftLang") ? Direction.RTL : Direction.of(language))
                .topics(tags.topics())
                .authors(authors())
                .series(tags.series())
                .section(section())
                .image(image)
                .state(state())
                .source(new Source(publisher(), desk.links().page(), Moment.UNKNOWN, system(), complete))
                .related(related)
                .build();
    }

    private String standfirst() {
        String standfirst = desk.markdown(fields.get("standfirst"));
        return standfirst.isEmpty() ? desk.markdown(fields.get("trailText")) : standfirst;
    }

    // Only a file that holds all entries shows the first and the last; else they are derived when all files are read.
    private Moment start(List<Entry> entries, Source.Complete complete) {
        Moment said = desk.moment(fields.get("firstPublicationDate"));
        if (said.isKnown()) {
            return said;
        }
        return complete == Source.Complete.YES
                ? bound(entries, Comparator.naturalOrder())
                : ShownDate.read(item.text("webPublicationSecondaryDateDisplay"));
    }

    private static Moment end(List<Entry> entries, Source.Complete complete) {
        return complete == Source.Complete.YES ? bound(entries, Comparator.reverseOrder()) : Moment.UNKNOWN;
    }

    private static Moment bound(List<Entry> entries, Comparator<java.time.Instant> order) {
        return entries.stream()
                .map(Entry::date)
                .filter(Moment::isKnown)
                .min(Comparator.comparing(moment -> moment.at().toInstant(), order))
                .orElse(Moment.UNKNOWN);
    }

    private ZoneId zone() {
        String edition = item.text("editionId");
        String office = fields.text("productionOffice");
        String place = (office.isEmpty() ? edition : office).toLowerCase(Locale.ROOT);
        String zone = OFFICES.getOrDefault(place, "Europe/London");
        desk.say(Kind.GUESSED, item.place(), "time zone", place.isEmpty() ? zone : zone + " for " + place);
        return ZoneId.of(zone);
    }

    private List<Byline> authors() {
        if (!tags.contributors().isEmpty()) {
            return List.copyOf(tags.contributors().values());
        }
        String byline = desk.plain(fields, "byline");
        List<Byline> authors = new ArrayList<>();
        for (String part : byline.split(",\\s+|\\s+(?:and|&)\\s+", -1)) {
            String name = part.replaceFirst("\\s*\\(.*", "")
                    .replaceFirst("^(?:[Bb]y|and)\\s+", "")
                    .replaceFirst("\\s+in\\s+.*", "")
                    .strip();
            if (!name.isEmpty()) {
                authors.add(Byline.of(name));
            }
        }
        if (!authors.isEmpty()) {
            desk.say(Kind.GUESSED, fields.get("byline").place(), "authors taken out of the byline", byline);
        }
        return authors;
    }

    private String section() {
        return page
                ? desk.plain(
                        item.get("openGraphData").isObject() ? item.get("openGraphData") : item,
                        "article:section",
                        "sectionLabel")
                : desk.plain(item, "sectionName");
    }

    private LiveBlog.State state() {
        Tree config = item.get("config");
        boolean live = fields.flag("liveBloggingNow") || fields.flag("isLive") || config.flag("isLive");
        String design = item.get("format").text("design");
        if (!live && design.equals("LiveBlogDesign") && config.get("isLive").isPresent()) {
            desk.say(
                    Kind.GUESSED,
                    item.get("format").place(),
                    "state closed though the design is that of a live one",
                    design);
        }
        if (live || (design.equals("LiveBlogDesign") && !config.get("isLive").isPresent())) {
            return LiveBlog.State.LIVE;
        }
        boolean said = fields.get("liveBloggingNow").isPresent()
                || fields.get("isLive").isPresent();
        return said || !design.isEmpty() ? LiveBlog.State.CLOSED : LiveBlog.State.ARCHIVED;
    }

    // Above our blogs stands one picture: a film becomes a related report, its poster the picture, words the lead
    // summary.
    private Image mainMedia(List<Block> summary, List<Card> related) {
        List<Tree> elements = new ArrayList<>(item.get("mainMediaElements").items());
        elements.addAll(item.get("blocks").get("main").get("elements").items());
        Elements reader = new Elements(desk, new BodyHtml(desk));
        Image image = Image.NONE;
        for (Tree element : elements) {
            for (Block block : reader.read(element)) {
                Image shown = Image.NONE;
                if (block instanceof Block.Picture picture) {
                    shown = picture.image();
                } else if (block instanceof Block.Media media) {
                    shown = poster(media, element);
                    String title = media.title().isEmpty() ? media.url() : media.title();
                    related.add(new Card(title, media.url(), media.caption(), List.of(), "", shown));
                    desk.say(Kind.REPAIRED, element.place(), "main media became a related report", title);
                } else {
                    summary.add(block);
                    desk.say(Kind.REPAIRED, element.place(), "main media moved to the lead summary", "");
                }
                image = image.isPresent() ? image : shown;
            }
        }
        if (image.isPresent()) {
            return image;
        }
        String html = item.get("blocks").get("main").text("bodyHtml");
        Image shown = BodyHtml.picture(Jsoup.parseBodyFragment(html.isEmpty() ? fields.text("main") : html));
        return shown.isPresent() ? shown : Pictures.remote(fields.text("thumbnail"));
    }

    private Image poster(Block.Media media, Tree element) {
        Image poster = media.poster();
        if (!poster.isPresent() || !poster.alt().isEmpty() || media.title().isEmpty()) {
            return poster;
        }
        desk.say(Kind.GUESSED, element.place(), "text alternative of a poster is its film's title", media.title());
        return new Image(poster.src(), media.title(), "", "", poster.width(), poster.height());
    }

    private List<Card> storyPackage() {
        List<Card> cards = new ArrayList<>();
        for (Tree trail : item.get("storyPackage").get("trails").items()) {
            String title = desk.plain(trail, "headline", "linkText", "webTitle");
            String url = Pictures.address(trail.text("url", "webUrl"));
            if (!title.isEmpty() && !url.isEmpty()) {
                cards.add(new Card(title, url, "", List.of(), "", Image.NONE));
            }
        }
        return cards;
    }

    private String publisher() {
        String named = tags.publication().isEmpty() ? desk.plain(fields, "publication") : tags.publication();
        return named.isEmpty() || named.equalsIgnoreCase("theguardian.com") ? "The Guardian" : named;
    }

    private String system() {
        return page ? "Guardian page JSON" : "Guardian Content API";
    }
}
