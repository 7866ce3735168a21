package io.github.liveblogarchive.input.tickaroo;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.desk.BlogOptions;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands out the live blogs of one file, which Tickaroo calls games, and their entries, which it calls events. */
final class GameReader {
    private static final long UNPUBLISHED = 60;
    private static final long DELETED = 100;

    private final InputFile file;
    private final InputContext context;
    private final BlogOptions options;
    private final EntrySink sink;
    private int found;

    GameReader(InputFile file, InputContext context, BlogOptions options, EntrySink sink) {
        this.file = file;
        this.context = context;
        this.options = options;
        this.sink = sink;
    }

    void read(Tree root) {
        boolean events = root.isList() && root.items().stream().anyMatch(GameReader::isEvent);
        if (events) {
            game(root.get("no game"), root);
        } else {
            root.items().forEach(this::answer);
        }
        if (found == 0) {
            context.problems()
                    .warning(
                            Code.NOTHING_TO_IMPORT,
                            root.place(),
                            "The file holds no live blog of Tickaroo.",
                            "Save the answers to /api/v6/ticker/show.json, with limit=1000.");
        }
    }

    private void answer(Tree node) {
        if (node.get("game").isObject()) {
            game(node.get("game"), node.get("events"));
        } else if (node.get("games").isList()) {
            node.get("games").items().forEach(each -> game(each, each.get("no events")));
        } else if (node.get("meta_info").isObject() || !node.text("ticker_id").isEmpty()) {
            game(node, node.get("no events"));
        } else if (node.get("events").isList()) {
            game(node.get("no game"), node.get("events"));
        }
    }

    private void game(Tree game, Tree events) {
        found++;
        String known = game.text("local_id", "ticker_id", "_id");
        String id = !options.id().isEmpty() ? options.id() : known.isEmpty() ? options.folder(file, context) : known;
        Desk desk = new Desk(id, context, new Links(options.url(), Map.of(), href -> ""));
        GameHead head = new GameHead(desk, context.settings(), options);
        sink.blog(head.read(game), game.place());
        EventReader reader = new EventReader(desk, GameHead.tags(game, desk));
        for (Tree event : events(game.get("events"), events, desk).values()) {
            event(event, reader, desk);
        }
        desk.reportDamage();
    }

    /** Each event once, in the order of the live blog: its newest state, and the full one before one that only names it. */
    private static Map<String, Tree> events(Tree named, Tree full, Desk desk) {
        Map<String, Tree> events = new LinkedHashMap<>();
        int unnamed = 0;
        for (Tree list : List.of(named, full)) {
            for (Tree event : list.items()) {
                String id = event.text("local_id", "_id");
                Tree known = id.isEmpty() ? null : events.get(id);
                if (known == null) {
                    events.put(id.isEmpty() ? " " + unnamed++ : id, event);
                } else if (isBetter(event, known)) {
                    events.put(id, event);
                }
                if (known != null && !isNamed(event) && !isNamed(known)) {
                    desk.say(Kind.MERGED, event.place(), "earlier state of an entry", id);
                }
            }
        }
        return events;
    }

    private static boolean isBetter(Tree event, Tree known) {
        if (isNamed(event) != isNamed(known)) {
            return isNamed(known);
        }
        return event.number("version", 0) >= known.number("version", 0);
    }

    /** Whether an event is only a reference to one that stands elsewhere. */
    private static boolean isNamed(Tree event) {
        return !event.get("contents").isPresent()
                && !event.get("event_info").isPresent()
                && !event.get("created_at").isPresent();
    }

    private static boolean isEvent(Tree node) {
        return node.text("_type").endsWith("::Event") || node.get("event_info").isObject();
    }

    private void event(Tree event, EventReader reader, Desk desk) {
        desk.counted();
        String id = event.text("local_id", "_id");
        long status = event.number("local_status", 0);
        long state = event.number("version", -1);
        if (!event.isObject()) {
            desk.say(Kind.SKIPPED, event.place(), "entry that is no object", "");
            desk.warn(Code.WRONG_TYPE, event.place(), "An event should be an object: it was skipped.", "");
        } else if (status != 0) {
            String reason = status == DELETED
                    ? "entry deleted"
                    : status == UNPUBLISHED ? "entry not published" : "entry of status " + status;
            desk.say(Kind.SKIPPED, event.place(), reason, id);
            if (!id.isEmpty() && state >= 0) {
                sink.removed(desk.blog(), Slug.ofId(id), state, event.place());
            } else if (!id.isEmpty() && status == DELETED) {
                sink.removed(desk.blog(), Slug.ofId(id), event.place());
            }
        } else if (isNamed(event)) {
            desk.say(Kind.SKIPPED, event.place(), "entry that the file only names", id);
        } else {
            reader.read(event).ifPresent(entry -> {
                if (state >= 0) {
                    sink.entry(desk.blog(), entry, state, event.place());
                } else {
                    sink.entry(desk.blog(), entry, event.place());
                }
            });
        }
    }
}
