package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.input.wordpress.wxr.Item;
import io.github.liveblogarchive.input.wordpress.wxr.ReaderComments;
import io.github.liveblogarchive.input.wordpress.wxr.Site;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Live blogs of the plugin Easy Liveblogs in an export file: an entry is a post that names its live blog's number. */
final class EasyPosts {
    private final InputContext context;
    private final EntrySink sink;
    private final Place file;
    private final Map<String, Desk> desks = new HashMap<>();

    EasyPosts(InputContext context, EntrySink sink, Place file) {
        this.context = context;
        this.sink = sink;
        this.file = file;
    }

    /** Hands out a live blog, of which entries may have come before, and returns it. */
    LiveBlog blog(Site site, Item item) {
        Place place = file.at(item.line(), 0);
        String id = EasyAnswer.id(site.link(), item.field("post_id"));
        Desk desk = desk(id, WebAddress.of(item.field("link")));
        LiveBlog blog = new PostHead(site, desk)
                .read(item, new Content(desk, Map.of()), place, EasyAnswer.SYSTEM)
                .state(EasyAnswer.state(item.meta("_elb_status")))
                .comments(ReaderComments.of(item.rows(), desk, file))
                .build();
        sink.blog(blog, place);
        return blog;
    }

    void entry(Site site, Item item) {
        Place place = file.at(item.line(), 0);
        String id = EasyAnswer.id(site.link(), item.meta("_elb_liveblog").strip());
        boolean first = !desks.containsKey(id);
        Desk desk = desk(id, "");
        if (first) {
            sink.blog(unnamed(id), place);
        }
        desk.counted();
        String status = item.field("status");
        if (!status.isEmpty() && !status.equals("publish")) {
            desk.say(Kind.SKIPPED, place, "entry not published: " + status, item.field("post_id"));
            return;
        }
        String title = desk.text(PlainText.of(item.field("title")), place);
        Content.Read read = new Content(desk, Map.of()).read(item.field("content:encoded"), true, place, body -> "");
        if (read.body().isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, place, "entry without title and text", item.field("post_id"));
            return;
        }
        PostHead head = new PostHead(site, desk);
        Moment date = head.time(item.field("post_date"), item.field("post_date_gmt"), place);
        Moment changed = head.time(item.field("post_modified"), item.field("post_modified_gmt"), place);
        boolean later = changed.isKnown() && date.isKnown() && changed.at().isAfter(date.at());
        String author = Names.shown(site.names().getOrDefault(item.field("dc:creator"), ""), place, desk);
        Entry entry = Entry.builder(Slug.ofId(item.field("post_id")))
                .date(date)
                .updated(later ? changed : Moment.UNKNOWN)
                .title(title)
                .body(read.body())
                .authors(author.isEmpty() ? List.of() : List.of(Byline.of(author)))
                .topics(List.copyOf(read.topics()))
                .legacyIds(List.of("entry=" + item.field("post_id")))
                .build();
        sink.entry(id, entry, place);
    }

    /** Says what is said once all is read. */
    void finish() {
        desks.values().forEach(Desk::reportDamage);
    }

    private Desk desk(String id, String page) {
        return desks.computeIfAbsent(id, blog -> new Desk(blog, context, EntryLinks.of(page, List.of())));
    }

    private LiveBlog unnamed(String id) {
        String language = context.settings().language();
        return LiveBlog.builder(id, "")
                .zone(context.settings().timeZone())
                .language(language)
                .dir(Direction.of(language))
                .source(new Source("", "", Moment.UNKNOWN, EasyAnswer.SYSTEM, Source.Complete.UNKNOWN))
                .build();
    }
}
