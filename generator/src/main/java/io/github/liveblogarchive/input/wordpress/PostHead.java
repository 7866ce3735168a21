package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.input.wordpress.wxr.Item;
import io.github.liveblogarchive.input.wordpress.wxr.RowTime;
import io.github.liveblogarchive.input.wordpress.wxr.Site;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the post of a live blog says of the whole of it, and what its site's clock and authors are. */
final class PostHead {
    private final Site site;
    private final Desk desk;

    PostHead(Site site, Desk desk) {
        this.site = site;
        this.desk = desk;
    }

    LiveBlog.Builder read(Item item, Content content, Place place, String system) {
        List<String> sections = new ArrayList<>();
        List<String> topics = new ArrayList<>();
        for (Item.Category category : item.categories()) {
            String name = desk.text(PlainText.of(category.name()), place);
            if (category.domain().equals("category") && !category.nicename().equals("uncategorized")) {
                sections.add(name);
            } else if (category.domain().equals("post_tag") && !topics.contains(name)) {
                topics.add(name);
            } else if (!category.domain().equals("hashtags")) {
                desk.say(Kind.SKIPPED, place, "term of " + category.domain(), name);
            }
        }
        for (String further : sections.subList(Math.min(1, sections.size()), sections.size())) {
            if (!topics.contains(further)) {
                topics.add(further);
            }
        }
        String language = desk.language(site.language(), place);
        String title = desk.text(PlainText.of(item.field("title")), place);
        String author = Names.shown(site.names().getOrDefault(item.field("dc:creator"), ""), place, desk);
        return LiveBlog.builder(desk.blog(), title)
                .slug(slug(item))
                .standfirst(desk.markdown(item.field("excerpt:encoded"), place))
                .summary(content.read(item.field("content:encoded"), true, place, body -> "")
                        .body())
                .start(time(item.field("post_date"), item.field("post_date_gmt"), place))
                .zone(desk.zone(place))
                .language(language)
                .dir(Direction.of(language))
                .section(sections.isEmpty() ? "" : sections.get(0))
                .topics(topics)
                .authors(author.isEmpty() ? List.of() : List.of(Byline.of(author)))
                .source(new Source(
                        desk.text(PlainText.of(site.title()), place),
                        WebAddress.of(item.field("link")),
                        exported(),
                        system,
                        Source.Complete.UNKNOWN));
    }

    /** A time that stands twice in a row; where only the one without an offset is one, it is taken in the user's zone. */
    Moment time(String local, String gmt, Place place) {
        Moment known = RowTime.of(local, gmt);
        Optional<LocalDateTime> time = RowTime.read(local);
        if (known.isKnown() || time.isEmpty()) {
            return known;
        }
        ZoneId zone = desk.zone(place);
        desk.say(Kind.GUESSED, place, "time whose offset is not told is taken in the zone of the import", local);
        return Moment.of(time.get().atZone(zone).toOffsetDateTime());
    }

    private Moment exported() {
        try {
            return Moment.of(OffsetDateTime.parse(site.exported().strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Moment.UNKNOWN;
        }
    }

    private static String slug(Item item) {
        String name = WebAddress.decoded(item.field("post_name"));
        return name.isEmpty() ? "" : Slug.of(name);
    }
}
