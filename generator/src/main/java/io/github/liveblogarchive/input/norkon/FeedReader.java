package io.github.liveblogarchive.input.norkon;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.desk.BlogOptions;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hands out the channel of one answer with the bulletins that stand in it. */
final class FeedReader {
    private static final String SYSTEM = "Norkon Live Center";
    private static final List<String> LISTS = List.of("addedOrChanged", "added", "changed", "bulletins");

    private final InputFile file;
    private final InputContext context;
    private final BlogOptions options;
    private final EntrySink sink;

    FeedReader(InputFile file, InputContext context, BlogOptions options, EntrySink sink) {
        this.file = file;
        this.context = context;
        this.options = options;
        this.sink = sink;
    }

    void read(Tree root) {
        boolean bulletins = root.isList() && root.items().stream().noneMatch(FeedReader::isAnswer);
        if (bulletins) {
            channel(root);
            return;
        }
        for (Tree answer : root.items()) {
            Tree result = answer.get("result").isPresent() ? answer.get("result") : answer;
            if (result.isList() || holdsChannel(result)) {
                channel(result);
            } else {
                String said = answer.text("errMessage");
                context.problems()
                        .warning(
                                said.isEmpty() ? Code.NOTHING_TO_IMPORT : Code.IMPORT_SKIPPED,
                                answer.place(),
                                said.isEmpty()
                                        ? "The file holds no bulletins of a channel."
                                        : "The file is an answer without content: \""
                                                + said.substring(0, Math.min(60, said.length())) + "\".",
                                "Save the answers to BulletinFeed/TENANT/CHANNEL/Initial/ and EarlierObj/ID/.");
            }
        }
    }

    private static boolean isAnswer(Tree node) {
        return node.get("result").isPresent() || node.get("success").isPresent() || holdsChannel(node);
    }

    private static boolean holdsChannel(Tree node) {
        return node.get("channelContent").isObject()
                || node.get("removed").isList()
                || LISTS.stream().anyMatch(name -> node.get(name).isList());
    }

    private void channel(Tree result) {
        Tree content = result.get("channelContent");
        Map<String, Tree> bulletins = new LinkedHashMap<>();
        String known = Stream.of(result.text("channelId"), content.text("channelId", "id"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String id = !options.id().isEmpty() ? options.id() : known.isEmpty() ? options.folder(file, context) : known;
        Desk desk = new Desk(id, context, new Links(WebAddress.of(options.url()), Map.of(), href -> ""));
        if (!result.isList()) {
            desk.check(result, KnownFields.RESULT);
            desk.check(content, KnownFields.CHANNEL);
        }
        sink.blog(head(content, desk), result.place());
        for (Tree each : bulletins(result)) {
            put(each, bulletins, desk);
        }
        if (result.flag("hasMore")) {
            desk.expectAtLeast(bulletins.size() + 1);
        }
        // Earlier bulletins come without a number: any change that was told of one is later than they are.
        long state = Math.max(0, result.number("lastChangesId", 0));
        BulletinReader reader = new BulletinReader(desk);
        for (Tree each : bulletins.values()) {
            reader.read(each).ifPresent(entry -> sink.entry(id, entry, state, each.place()));
        }
        for (Tree each : removed(result)) {
            String gone = each.isObject() ? each.text("id") : each.text();
            desk.say(Kind.SKIPPED, each.place(), "entry deleted", gone);
            if (!gone.isEmpty()) {
                sink.removed(id, Slug.ofId(gone), state == 0 ? Long.MAX_VALUE : state, each.place());
            }
        }
        desk.reportDamage();
    }

    private static List<Tree> bulletins(Tree result) {
        return result.isList()
                ? result.items()
                : LISTS.stream()
                        .flatMap(name -> result.get(name).items().stream())
                        .toList();
    }

    private static List<Tree> removed(Tree result) {
        return Stream.of("removed", "deleted")
                .flatMap(name -> result.get(name).items().stream())
                .toList();
    }

    private static void put(Tree bulletin, Map<String, Tree> bulletins, Desk desk) {
        String id = bulletin.text("id");
        Tree known = bulletins.get(id);
        if (id.isEmpty()) {
            bulletins.put(" " + bulletins.size(), bulletin);
        } else if (known == null) {
            bulletins.put(id, bulletin);
        } else {
            boolean later = changed(bulletin) >= changed(known);
            desk.say(Kind.MERGED, (later ? known : bulletin).place(), "earlier state of an entry", id);
            bulletins.put(id, later ? bulletin : known);
        }
    }

    private static long changed(Tree bulletin) {
        return bulletin.number("updated", bulletin.number("created", 0));
    }

    private LiveBlog head(Tree channel, Desk desk) {
        String titled = desk.plain(channel, "title", "name");
        String title = titled.isEmpty() ? options.title() : titled;
        LiveBlog.Builder blog = LiveBlog.builder(desk.blog(), title)
                .slug(title.isEmpty() ? "" : Slug.of(title))
                .source(new Source("", WebAddress.of(options.url()), Moment.UNKNOWN, SYSTEM, Source.Complete.UNKNOWN));
        String language = title.isEmpty() ? context.settings().language() : desk.language("", channel.place());
        return blog.zone(title.isEmpty() ? context.settings().timeZone() : desk.zone(channel.place()))
                .language(language)
                .dir(Direction.of(language))
                .build();
    }
}
