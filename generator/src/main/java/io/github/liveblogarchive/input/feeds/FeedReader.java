package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.input.web.EntryLinks;
import io.github.liveblogarchive.input.web.WebDesk;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.model.Source.Complete;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.Set;

/** Makes a live blog of a feed that is written as JSON Feed has it. For one file: begin, each item, end. */
final class FeedReader {
    // What feeds are mostly limited to.
    private static final Set<Integer> LIMITS = Set.of(10, 15, 20, 25, 30, 40, 50, 100);

    private final Tree feed;
    private final String system;
    private final InputFile file;
    private final InputContext context;
    private final String address;
    private final WebDesk desk;
    private final FeedNames names;
    private final ItemReader items;
    private int count;

    FeedReader(Tree feed, String system, InputFile file, InputContext context) {
        this.feed = feed;
        this.system = system;
        this.file = file;
        this.context = context;
        String home = Addresses.absolute(feed.text("home_page_url"), "");
        String own = Addresses.absolute(feed.text("feed_url"), "");
        boolean isFront = !Addresses.page(home).matches("[^/]+/.+");
        this.address = home.isEmpty() ? own : home;
        // The front page is the home of many feeds.
        String page = isFront ? own : home;
        String id = page.isEmpty() ? feed.text("_id") : Addresses.page(page);
        this.desk = new WebDesk(id.isEmpty() ? Slug.of(file.stem()) : id, context, new EntryLinks(address));
        this.names = new FeedNames(isFront ? "" : home);
        this.items = new ItemReader(desk, names, feed.text("language"));
        if (id.isEmpty()) {
            desk.say(
                    Kind.GUESSED,
                    feed.place(),
                    "live blog without an address is known by the name of its file",
                    file.stem());
        }
    }

    /** Makes an entry known before any is read, so that links to it are found. */
    void know(String id, String url) {
        String source = names.source(id, url);
        if (!source.isEmpty()) {
            desk.links().add(source, names.id(source));
            desk.links().add(Addresses.fragment(url).isEmpty() ? url : "", names.id(source));
        }
    }

    void begin(EntrySink sink) {
        desk.check(feed, KnownFields.FEED);
        feed.get("items").items().forEach(item -> know(item.text("id"), item.text("url")));
        Place place = feed.place();
        String title = desk.plain(feed.text("title"), place);
        if (title.isEmpty()) {
            desk.say(Kind.GUESSED, place, "title taken from the name of the file", file.stem());
            title = file.stem().replace('-', ' ').replace('_', ' ').strip();
        }
        String language = desk.language(feed.text("language"), place);
        String slug = Addresses.slug(address);
        sink.blog(
                LiveBlog.builder(desk.blog(), title)
                        .slug(slug.isEmpty() ? Slug.of(title) : slug)
                        .standfirst(desk.markdown(feed.text("description"), place))
                        .zone(desk.zone())
                        .language(language)
                        .dir(Direction.of(language))
                        .authors(items.authors(feed))
                        .rights(desk.plain(feed.text("_rights"), place))
                        .state(feed.flag("expired") ? LiveBlog.State.CLOSED : LiveBlog.State.ARCHIVED)
                        .source(new Source("", address, Moment.UNKNOWN, system, complete()))
                        .build(),
                place);
    }

    void item(Tree item, Place place, EntrySink sink) {
        desk.counted();
        count++;
        if (!item.isObject()) {
            desk.say(Kind.SKIPPED, place, "entry that is no object", item.text());
            desk.warn(Code.WRONG_TYPE, place, "An item should be an object: it was skipped.", "");
            return;
        }
        items.read(item, place).ifPresent(entry -> sink.entry(desk.blog(), entry, place));
    }

    void end(EntrySink sink) {
        boolean open = feed.text("next_url", "_total").isEmpty() && !feed.flag("_complete");
        if (open && LIMITS.contains(count)) {
            desk.say(
                    Kind.GUESSED,
                    feed.place(),
                    "feed may hold only the newest entries, for it holds a round number",
                    "" + count);
        }
        if (count == 0) {
            desk.say(Kind.SKIPPED, feed.place(), "feed without entries", "");
        }
        desk.links().references().forEach(link -> sink.reference(desk.blog(), link.target(), "", link.place()));
        desk.finish();
    }

    private Complete complete() {
        long total = feed.number("_total", -1);
        if (total >= 0) {
            context.log().expect(desk.blog(), (int) Math.min(total, Integer.MAX_VALUE));
        }
        if (feed.flag("_complete")) {
            return Complete.YES;
        }
        if (feed.text("next_url").isEmpty()) {
            return Complete.UNKNOWN;
        }
        desk.warn(
                Code.IMPORT_INCOMPLETE,
                feed.place(),
                "\"" + desk.blog() + "\" goes on in another feed, " + feed.text("next_url") + ".",
                "Save that one too, and import all of them together.");
        return Complete.NO;
    }
}
