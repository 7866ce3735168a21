package io.github.liveblogarchive.input.live24;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.desk.BlogOptions;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Hands out the live blog of one answer: its record, a page of its news, or both. */
final class AnswerReader {
    private static final String SYSTEM = "24liveblog";
    // Their servers say so where all went well.
    private static final long FINE = 100;

    private final InputFile file;
    private final InputContext context;
    private final BlogOptions options;
    private final EntrySink sink;

    AnswerReader(InputFile file, InputContext context, BlogOptions options, EntrySink sink) {
        this.file = file;
        this.context = context;
        this.options = options;
        this.sink = sink;
    }

    void read(Tree root) {
        boolean news = root.isList()
                && root.items().stream().anyMatch(item -> item.get("nid").isPresent());
        if (news) {
            blog(root.get("no event"), root, root);
            return;
        }
        for (Tree answer : root.items()) {
            Tree data = answer.get("data").isObject() ? answer.get("data") : answer;
            if (data.get("event").isObject() || data.get("news").isList()) {
                blog(data.get("event"), data.get("news"), data);
            } else if (answer.number("err_code", FINE) != FINE) {
                warn(
                        Code.IMPORT_SKIPPED,
                        answer,
                        "The file is an answer without content: \"" + shortened(answer.text("err_msg", "err_code"))
                                + "\".",
                        "Fetch it again.");
            } else {
                warn(
                        Code.NOTHING_TO_IMPORT,
                        answer,
                        "Here is neither the record of an event nor a list of its news.",
                        "Save the answers to event/ID/ and event/ID/news/, all pages.");
            }
        }
    }

    private void blog(Tree event, Tree news, Tree data) {
        String known = Stream.concat(Stream.of(event), news.items().stream())
                .map(each -> each.equals(event) ? each.text("eid", "id") : each.text("eid"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String id = !options.id().isEmpty() ? options.id() : known.isEmpty() ? options.folder(file, context) : known;
        Map<String, String> entries = new HashMap<>();
        news.items().forEach(each -> entries.put(each.text("nid"), Slug.ofId(each.text("nid"))));
        entries.remove("");
        Desk desk = new Desk(id, context, new Links(WebAddress.of(options.url()), entries, NewsReader::nidInLink));
        if (!data.isList()) {
            desk.check(data, KnownFields.DATA);
        }
        sink.blog(head(event, desk), event.isPresent() ? event.place() : data.place());
        // Whether it counts the page or all of them, there are no fewer.
        desk.expectAtLeast((int) Math.max(0, Math.min(Integer.MAX_VALUE, data.number("count", 0))));
        NewsReader reader = new NewsReader(desk);
        for (Tree each : news.items()) {
            reader.read(each).ifPresent(entry -> sink.entry(id, entry, each.place()));
        }
        desk.links().references().forEach(link -> sink.reference(id, link.target(), "", link.place()));
        desk.reportDamage();
    }

    private LiveBlog head(Tree event, Desk desk) {
        String titled = desk.plain(event, "title", "name");
        String title = titled.isEmpty() ? options.title() : titled;
        LiveBlog.Builder blog = LiveBlog.builder(desk.blog(), title)
                .slug(title.isEmpty() ? "" : Slug.of(title))
                .source(new Source("", WebAddress.of(options.url()), Moment.UNKNOWN, SYSTEM, Source.Complete.UNKNOWN));
        if (title.isEmpty() && !event.isPresent()) {
            // News alone: another file, or the user, names the live blog.
            return blog.zone(context.settings().timeZone())
                    .language(context.settings().language())
                    .dir(Direction.of(context.settings().language()))
                    .build();
        }
        desk.check(event, KnownFields.EVENT);
        boolean closed = event.text("closed").matches("(?i)true|[1-9]\\d*");
        String language = desk.language("", event.place());
        return blog.standfirst(HtmlToMarkdown.escape(desk.plain(event, "description")))
                .start(desk.seconds(event.get("start_time")))
                .end(closed ? desk.seconds(event.get("last_updated")) : Moment.UNKNOWN)
                .zone(desk.zone(event.place()))
                .language(language)
                .dir(Direction.of(language))
                .state(
                        closed
                                ? LiveBlog.State.CLOSED
                                : event.get("closed").isPresent() ? LiveBlog.State.LIVE : LiveBlog.State.ARCHIVED)
                .build();
    }

    private void warn(Code code, Tree place, String message, String hint) {
        context.problems().warning(code, place.place(), message, hint);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
