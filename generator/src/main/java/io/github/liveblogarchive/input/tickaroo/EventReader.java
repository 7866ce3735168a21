package io.github.liveblogarchive.input.tickaroo;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an entry of an event that readers saw. */
final class EventReader {
    // More digits than a number of our order can hold exactly.
    private static final int MOST_DIGITS = 13;

    private final Desk desk;
    private final Map<String, String> tags;
    private final Contents contents;

    EventReader(Desk desk, Map<String, String> tags) {
        this.desk = desk;
        this.tags = tags;
        this.contents = new Contents(desk);
    }

    Optional<Entry> read(Tree event) {
        desk.check(event, KnownFields.EVENT);
        String id = event.text("local_id", "_id");
        String title = desk.plain(event, "headline");
        List<Block> body = body(event);
        if (event.get("sport_event").isObject()) {
            desk.say(Kind.SKIPPED, event.get("sport_event").place(), "what happened in a game, as data", "");
        }
        if (body.isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, event.place(), "entry without title and text", id);
            return Optional.empty();
        }
        Moment date = desk.seconds(event.get("created_at"));
        Moment changed = desk.seconds(event.get("updated_at"));
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, event.place(), "entry without a time keeps its place", id);
        }
        String highlight = event.text("highlight");
        boolean sticky = highlight.equals("sticky") || event.flag("is_sticky");
        if (!highlight.matches("|sticky|stickyNoHighlight|inplace|milestone")) {
            desk.say(Kind.UNKNOWN, event.get("highlight").place(), "highlight " + highlight, id);
        }
        return Optional.of(Entry.builder(id.isEmpty() ? made(event, title, body) : Slug.ofId(id))
                .date(date)
                .updated(Desk.later(changed, date))
                .order(order(event))
                .title(title)
                .body(body)
                .authors(GameHead.editor(event.get("editor"), desk).stream().toList())
                .topics(topics(event))
                .key(sticky || highlight.equals("inplace") || highlight.equals("milestone"))
                .pinned(sticky || highlight.equals("stickyNoHighlight"))
                .legacyIds(id.isEmpty() || Slug.ofId(id).equals(id) ? List.of() : List.of(id))
                .build());
    }

    private List<Block> body(Tree event) {
        Map<String, Tree> media = Media.of(event);
        List<Block> blocks = new ArrayList<>();
        event.get("contents").items().forEach(block -> contents.read(block, media, blocks));
        Tree old = event.get("event_info");
        if (old.isObject()) {
            contents.old(old, event.get("media"), blocks);
        }
        return BodyTidy.tidy(
                blocks,
                quote -> desk.say(Kind.MERGED, event.place(), "quote whose words stand in the card beside it", quote));
    }

    private String made(Tree event, String title, List<Block> body) {
        return desk.madeId(event.place(), event.text("created_at") + title + body);
    }

    // Hexadecimal: the time, which editors change when they move an entry.
    private double order(Tree event) {
        String sort = event.text("sort");
        String digits = sort.replaceFirst("^0+(?=.)", "");
        if (digits.length() <= MOST_DIGITS && digits.matches("[0-9a-fA-F]+")) {
            return Long.parseLong(digits, 16);
        }
        if (!sort.isEmpty()) {
            desk.warn(
                    Code.BAD_VALUE,
                    event.get("sort").place(),
                    "\"" + sort.substring(0, Math.min(60, sort.length())) + "\" is no place in an order.",
                    "The entry has no editorial order.");
        }
        return Double.NaN;
    }

    private List<String> topics(Tree event) {
        List<String> topics = new ArrayList<>();
        for (Tree tag : event.get("tag_ids").items()) {
            String name = tags.getOrDefault(tag.text(), "");
            if (name.isEmpty()) {
                desk.say(Kind.SKIPPED, tag.place(), "tag whose name the file does not tell", tag.text());
            } else if (!topics.contains(name)) {
                topics.add(name);
            }
        }
        return topics;
    }
}
