package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.List;

/** Reads what is said of the whole blog. */
final class BlogRecord {
    private static final String SYSTEM = "Superdesk Live Blog";

    private final Desk desk;
    private final Settings settings;

    BlogRecord(Desk desk, Settings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /** Where the blog could be read: the page that it was built into, else its own. */
    static String page(Tree record) {
        Tree urls = record.get("public_urls");
        for (String url : List.of(
                record.text("main_page_url"),
                record.text("public_url"),
                first(urls.get("output")),
                first(urls.get("theme")))) {
            String address = WebAddress.of(url);
            if (!address.isEmpty()) {
                return address;
            }
        }
        return "";
    }

    /** A blog of whose record nothing is known here; another file may hold it. */
    LiveBlog unnamed() {
        return LiveBlog.builder(desk.blog(), "")
                .zone(settings.timeZone())
                .language(settings.language())
                .dir(Direction.of(settings.language()))
                .source(source(""))
                .build();
    }

    LiveBlog read(Tree record) {
        check(record);
        String title = desk.plain(record, "title");
        Tree themes = record.get("theme_settings");
        String chosen = themes.text("language");
        String language = desk.language(
                chosen.isEmpty() ? record.get("blog_preferences").text("language") : chosen, record.place());
        String description = desk.markdown(record.get("description"));
        Moment start = desk.moment(record.first("start_date", "_created"));
        return LiveBlog.builder(desk.blog(), title)
                .slug(title.isEmpty() ? "" : Slug.of(title))
                .standfirst(description)
                .start(start)
                .end(desk.moment(record.get("end_date")))
                .zone(desk.zone(record.place()))
                .language(language)
                .dir(Direction.of(language))
                .section(desk.plain(record, "category"))
                .image(image(record))
                .state(state(record))
                .source(source(page(record)))
                .build();
    }

    private Image image(Tree record) {
        Image picture = Renditions.of(record.get("picture"), desk);
        if (!picture.isPresent()) {
            picture = Renditions.of(record.get("picture_renditions"), desk);
        }
        String url = WebAddress.of(record.text("picture_url"));
        return picture.isPresent() || url.isEmpty() ? picture : new Image(url, "", "", "", 0, 0);
    }

    private LiveBlog.State state(Tree record) {
        String status = record.text("blog_status");
        if (status.equals("deleted")) {
            desk.say(Kind.GUESSED, record.place(), "blog that its system holds for deleted is kept", "");
            desk.warn(
                    Code.IMPORT_SKIPPED,
                    record.place(),
                    "\"" + desk.blog() + "\" was deleted in the system it comes from, and is imported all the same.",
                    "Leave its files out if it is not to be published.");
        }
        return switch (status) {
            case "open" -> LiveBlog.State.LIVE;
            case "closed" -> LiveBlog.State.CLOSED;
            default -> LiveBlog.State.ARCHIVED;
        };
    }

    private void check(Tree record) {
        desk.check(record, KnownFields.BLOG);
    }

    private static Source source(String url) {
        return new Source("", url, Moment.UNKNOWN, SYSTEM, Source.Complete.UNKNOWN);
    }

    private static String first(Tree urls) {
        return urls.names().isEmpty() ? "" : urls.text(urls.names().get(0));
    }
}
