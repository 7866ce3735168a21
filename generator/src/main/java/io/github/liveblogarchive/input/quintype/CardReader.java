package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an entry of a card. */
final class CardReader {
    private static final int ID = 16;

    private final Desk desk;
    private final Elements elements;

    CardReader(Desk desk, Elements elements) {
        this.desk = desk;
        this.elements = elements;
    }

    /** The card's id at its source, empty where it has none. */
    static String id(Tree card) {
        return card.text("id", "content-id");
    }

    /** Empty for a card that shows nothing; the log says why. */
    Optional<Entry> read(Tree card) {
        desk.counted();
        String id = id(card);
        if (!card.isObject()) {
            desk.say(Kind.SKIPPED, card.place(), "card that is none", card.text());
            return Optional.empty();
        }
        desk.check(card, KnownFields.CARD);
        if (card.text("status").equals("deleted")) {
            desk.say(Kind.SKIPPED, card.place(), "entry deleted", id);
            return Optional.empty();
        }
        String title = "";
        List<Block> blocks = new ArrayList<>();
        boolean spoken = false;
        for (Tree element : card.get("story-elements").items()) {
            String type = element.text("type");
            if (type.equals("title") && title.isEmpty() && !spoken) {
                elements.check(element);
                title = desk.plain(element, "text", "title");
            } else {
                List<Block> read = elements.read(element);
                // A title below text heads what follows it, not the whole card.
                spoken |= !read.isEmpty() && !type.equals("image");
                blocks.addAll(read);
            }
        }
        if (title.isEmpty() && blocks.isEmpty()) {
            desk.say(Kind.SKIPPED, card.place(), "entry without title and text", id);
            return Optional.empty();
        }
        List<Block> body = BodyTidy.tidy(
                blocks,
                quote -> desk.say(Kind.MERGED, card.place(), "quote whose words stand in the card beside it", quote));
        return Optional.of(entry(card, id, title, body));
    }

    private Entry entry(Tree card, String id, String title, List<Block> body) {
        Moment date = desk.moment(card.first("card-event-at", "card-added-at"));
        Moment changed = desk.moment(card.get("card-updated-at"));
        boolean later = changed.isKnown() && date.isKnown() && changed.at().isAfter(date.at());
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, card.place(), "entry without a time keeps its place", id);
        }
        Tree attributes = card.get("metadata").get("attributes");
        return Entry.builder(id.isEmpty() ? made(card, title + body) : Slug.ofId(id))
                .date(date)
                .updated(later ? changed : Moment.UNKNOWN)
                .title(title)
                .body(body)
                .key(attributes.flag("key-event") || card.get("metadata").flag("key-event"))
                .legacyIds(id.isEmpty() || id.equals(Slug.ofId(id)) ? List.of() : List.of(id))
                .build();
    }

    private String made(Tree card, String words) {
        String made = Slug.digest(card.text("card-added-at") + words).substring(0, ID);
        desk.say(Kind.REPAIRED, card.place(), "entry without id got one from its time and text", made);
        return made;
    }
}
