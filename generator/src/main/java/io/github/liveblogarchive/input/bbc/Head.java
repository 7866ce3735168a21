package io.github.liveblogarchive.input.bbc;

import io.github.liveblogarchive.input.desk.BlogOptions;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Settings;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a page says of the whole live blog. */
final class Head {
    private static final Pattern BY =
            Pattern.compile("^(?:(?:Edited|Reported|Reporting|Written|Produced) )?by:? ", Pattern.CASE_INSENSITIVE);
    private static final String SYSTEM = "BBC live page";

    private final Desk desk;
    private final Settings settings;
    private final BlogOptions options;

    Head(Desk desk, Settings settings, BlogOptions options) {
        this.desk = desk;
        this.settings = settings;
        this.options = options;
    }

    /** Where the live blog is read: what the user says, else its place in the service that is its home; or empty. */
    static String address(Tree page, BlogOptions options) {
        String home = page.text("home");
        String id = Ids.page(page);
        String given = WebAddress.of(options.url());
        boolean told = home.matches("[a-z]{2,30}") && id.matches("c[0-9a-z]{6,20}");
        return !given.isEmpty() || !told ? given : "https://www.bbc.com/" + home + "/live/" + id;
    }

    LiveBlog read(Tree page, Source.Complete complete) {
        String titled = desk.plain(page, "title");
        String title = titled.isEmpty() ? desk.plain(page.get("seo"), "seoTitle") : titled;
        String address = address(page, options);
        LiveBlog.Builder blog = LiveBlog.builder(desk.blog(), title.isEmpty() ? options.title() : title)
                .slug(title.isEmpty() ? "" : Slug.of(title))
                .source(new Source("", address, Moment.UNKNOWN, SYSTEM, complete));
        if (page.get("results").isList()) {
            // Posts alone: another file, or the user, names the live blog.
            return blog.zone(settings.timeZone())
                    .language(settings.language())
                    .dir(Direction.of(settings.language()))
                    .build();
        }
        desk.check(page, KnownFields.PAGE);
        Tree stream = page.get("liveTextStream");
        desk.check(stream, KnownFields.STREAM);
        if (!address.isEmpty() && options.url().isEmpty()) {
            desk.say(Kind.GUESSED, page.place(), "address of the live blog made of its service and id", address);
        }
        String language = desk.language(page.text("language"), page.place());
        return blog.standfirst(HtmlToMarkdown.escape(desk.plain(page, "description")))
                .summary(new Content(desk).read(page.get("summaryPoints").get("content")))
                .start(desk.moment(page.get("startDateTime")))
                .end(desk.moment(page.get("endDateTime")))
                .zone(desk.zone(page.place()))
                .language(language)
                .dir(Direction.of(language))
                .authors(authors(stream.get("contributors")))
                .image(image(page))
                .state(state(page))
                .build();
    }

    private static LiveBlog.State state(Tree page) {
        if (!page.get("isLive").isPresent()) {
            return LiveBlog.State.ARCHIVED;
        }
        return page.flag("isLive") ? LiveBlog.State.LIVE : LiveBlog.State.CLOSED;
    }

    private Image image(Tree page) {
        for (String name : List.of("headerImage", "promoImage")) {
            Image image = Pictures.named(page.get(name), desk);
            if (image.isPresent()) {
                return image;
            }
        }
        return Image.NONE;
    }

    private List<Byline> authors(Tree contributors) {
        List<Byline> authors = new ArrayList<>();
        for (Tree each : contributors.items()) {
            if (each.isObject()) {
                add(Names.shown(each.first("name", "title"), desk), authors);
                continue;
            }
            String line = desk.plain(each);
            String names = BY.matcher(line).replaceFirst("");
            for (String name : names.split(",\\s+", -1)) {
                add(Names.shown(name, each.place(), desk), authors);
            }
            if (!line.isEmpty()) {
                desk.say(Kind.GUESSED, each.place(), "authors taken out of one line", line);
            }
        }
        return authors;
    }

    private static void add(String name, List<Byline> authors) {
        if (!name.isEmpty() && !authors.contains(Byline.of(name))) {
            authors.add(Byline.of(name));
        }
    }
}
