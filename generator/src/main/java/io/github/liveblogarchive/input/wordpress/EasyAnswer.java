package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer of the plugin Easy Liveblogs, which holds the whole live blog, newest first. */
final class EasyAnswer {
    static final String SYSTEM = "Easy Liveblogs";

    private final Tree root;
    private final InputContext context;
    private final EntrySink sink;

    EasyAnswer(Tree root, InputContext context, EntrySink sink) {
        this.root = root;
        this.context = context;
        this.sink = sink;
    }

    static boolean isOne(Tree root) {
        return root.get("updates").isList();
    }

    /** The id of a live blog by the site's host and its number there, which the export file tells too. */
    static String id(String address, String number) {
        return WebAddress.host(address) + "?p=" + number;
    }

    static LiveBlog.State state(String status) {
        return switch (status) {
            case "open" -> LiveBlog.State.LIVE;
            case "closed" -> LiveBlog.State.CLOSED;
            default -> LiveBlog.State.ARCHIVED;
        };
    }

    void read() {
        String url = WebAddress.of(root.text("url"));
        String number = root.text("id");
        if (number.isEmpty()) {
            context.problems()
                    .warning(
                            Code.MISSING_FIELD,
                            root.place().field("/id"),
                            "The live blog has no \"id\": it was skipped.",
                            "Fetch the answer again.");
            return;
        }
        String id = id(url, number);
        List<Tree> updates = root.get("updates").items();
        List<String> ids = updates.stream().map(update -> update.text("id")).toList();
        Desk desk = new Desk(id, context, EntryLinks.of(url, ids));
        desk.check(root, KnownFields.EASY_BLOG);
        sink.blog(blog(id, url, desk), root.place());
        Content content = new Content(desk, Map.of());
        for (Tree update : updates) {
            desk.counted();
            entry(update, content, desk).ifPresent(entry -> sink.entry(id, entry, update.place()));
        }
        desk.links().references().forEach(link -> sink.reference(id, link.target(), "", link.place()));
        desk.reportDamage();
    }

    private LiveBlog blog(String id, String url, Desk desk) {
        String path = WebAddress.bare(url).replaceFirst("\\?.*", "");
        String language = desk.language("", root.place());
        return LiveBlog.builder(id, desk.plain(root, "title"))
                .slug(path.contains("/") ? Slug.of(path.substring(path.lastIndexOf('/') + 1)) : "")
                .zone(desk.zone(root.place()))
                .language(language)
                .dir(Direction.of(language))
                .state(state(root.text("status")))
                .source(new Source("", url, Moment.UNKNOWN, SYSTEM, Source.Complete.UNKNOWN))
                .build();
    }

    private Optional<Entry> entry(Tree update, Content content, Desk desk) {
        desk.check(update, KnownFields.EASY_ENTRY);
        String id = update.text("id");
        if (id.isEmpty()) {
            desk.say(Kind.SKIPPED, update.place(), "entry without id", "");
            desk.warn(Code.MISSING_FIELD, update.place(), "An entry has no \"id\": it was skipped.", "");
            return Optional.empty();
        }
        Tree text = update.get("content").isPresent() ? update.get("content") : update.get("html");
        Content.Read read = content.read(text.text(), false, text.place(), body -> "");
        String title = desk.plain(update, "title");
        if (read.body().isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, update.place(), "entry without title and text", id);
            return Optional.empty();
        }
        Moment date = withOffset(update.get("datetime"), desk);
        Moment changed = withOffset(update.get("modified"), desk);
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, update.place(), "entry without a time keeps its place", id);
        }
        Tree author = update.get("author");
        String name = Names.shown(author.isObject() ? author.get("name") : author, desk);
        boolean later = changed.isKnown() && date.isKnown() && changed.at().isAfter(date.at());
        return Optional.of(Entry.builder(Slug.ofId(id))
                .date(date)
                .updated(later ? changed : Moment.UNKNOWN)
                .title(title)
                .body(read.body())
                .authors(name.isEmpty() ? List.of() : List.of(Byline.of(name)))
                .topics(List.copyOf(read.topics()))
                .legacyIds(List.of("entry=" + id))
                .build());
    }

    // Times are told in several forms; only one that names its offset says when it was.
    private static Moment withOffset(Tree time, Desk desk) {
        boolean whole = time.text().strip().matches("\\d{4}-\\d{2}-\\d{2}T.*(Z|[+-]\\d{2}:?\\d{2})");
        return whole ? desk.moment(time) : Moment.UNKNOWN;
    }
}
