package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an entry of a post that was published. */
final class PostReader {
    private final Desk desk;
    private final Options options;
    private final People people;
    private final Items items;

    PostReader(Desk desk, Options options) {
        this.desk = desk;
        this.options = options;
        this.people = new People(desk);
        this.items = new Items(desk);
    }

    /** Empty for a post that no reader saw; the log says why. */
    Optional<Entry> read(Contents.Post source) {
        Tree post = source.tree();
        desk.counted();
        desk.check(post, KnownFields.POST);
        String reason = LeftOut.reason(post, desk);
        if (!reason.isEmpty()) {
            desk.say(Kind.SKIPPED, post.place(), reason, Ids.of(post));
            return Optional.empty();
        }
        List<Tree> parts = items.in(post, source.items());
        boolean reader = post.text("post_status").equals("comment")
                || (!parts.isEmpty() && parts.stream().allMatch(Items::isComment));
        boolean advert = post.text("post_status").equals("ad")
                || (!parts.isEmpty() && parts.stream().allMatch(Items::isAdvert));
        if (advert && !options.adverts()) {
            desk.say(Kind.SKIPPED, post.place(), "advert", Ids.of(post));
            return Optional.empty();
        }
        List<Block> body = body(post, parts, reader);
        String title = desk.plain(post, "headline", "slugline");
        if (body.isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, post.place(), "entry without title and text", Ids.of(post));
            return Optional.empty();
        }
        return Optional.of(entry(post, parts, reader, advert, body).title(title).build());
    }

    private Entry.Builder entry(Tree post, List<Tree> parts, boolean reader, boolean advert, List<Block> body) {
        Moment date = date(post, parts, reader);
        Moment changed = desk.moment(post.get("content_updated_date"));
        String id = Ids.of(post);
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, post.place(), "entry without a time keeps its place", id);
        }
        return Entry.builder(id.isEmpty() ? made(post, body) : Ids.ours(id))
                .date(date)
                .updated(LeftOut.isAfter(changed, date) ? changed : Moment.UNKNOWN)
                .order(order(post))
                .body(body)
                .authors(reader ? commenter(parts) : people.authors(post))
                .topics(topics(post))
                .key(post.flag("lb_highlight") || post.flag("highlight"))
                .pinned(post.flag("sticky"))
                .kind(reader ? Entry.Kind.READER : advert ? Entry.Kind.ADVERT : Entry.Kind.ENTRY)
                .source(syndicated(post))
                .legacyIds(id.isEmpty() ? List.of() : List.of(Ids.permalink(id, post)));
    }

    private String made(Tree post, List<Block> body) {
        return desk.madeId(post.place(), post.text("published_date", "firstcreated", "_created") + body);
    }

    private List<Block> body(Tree post, List<Tree> parts, boolean reader) {
        List<Block> blocks = new ArrayList<>();
        for (Tree item : parts) {
            if (Items.isAdvert(item) && !options.adverts()) {
                desk.say(Kind.SKIPPED, item.place(), "advert inside of an entry", "");
            } else {
                blocks.addAll(items.blocks(item, reader));
            }
        }
        return BodyTidy.tidy(
                Items.withGalleries(blocks),
                quote -> desk.say(Kind.MERGED, post.place(), "quote whose words stand in the card beside it", quote));
    }

    // A comment was shown with the time at which the reader wrote it.
    private Moment date(Tree post, List<Tree> parts, boolean reader) {
        Tree published = post.first("published_date", "firstcreated", "_created");
        if (reader && !parts.isEmpty()) {
            Tree item = parts.get(0);
            Tree written = item.get("meta").get("_created");
            return desk.moment(written.isPresent() ? written : item.first("_created", "firstcreated"));
        }
        Moment date = desk.moment(published);
        if (LeftOut.isAfter(date, desk.moment(post.get("_updated")))) {
            desk.say(Kind.GUESSED, post.place(), "entry that was planned for a time after its last change", "");
        }
        return date;
    }

    private double order(Tree post) {
        String order = post.text("order").strip();
        if (order.isEmpty()) {
            return Double.NaN;
        }
        if (order.length() < 40 && order.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?")) {
            return Double.parseDouble(order);
        }
        desk.warn(
                Code.BAD_VALUE,
                post.get("order").place(),
                "\"" + order.substring(0, Math.min(60, order.length())) + "\" is no number.",
                "The entry has no editorial order.");
        return Double.NaN;
    }

    private List<Byline> commenter(List<Tree> parts) {
        for (Tree item : parts) {
            Tree named = item.get("commenter").isPresent() ? item : item.get("meta");
            String name = Names.shown(
                    named.get("commenter").isPresent() ? named.get("commenter") : item.get("author_name"), desk);
            if (!name.isEmpty()) {
                return List.of(Byline.of(name));
            }
        }
        return List.of();
    }

    private List<String> topics(Tree post) {
        List<String> topics = new ArrayList<>();
        for (Tree tag : post.get("tags").items()) {
            String name = tag.isObject() ? desk.plain(tag, "name", "title", "qcode") : desk.plain(tag);
            if (!name.isEmpty() && !topics.contains(name)) {
                topics.add(name);
            }
        }
        return topics;
    }

    private Source syndicated(Tree post) {
        Tree from = post.get("syndication_in");
        String producer = from.isObject() ? desk.plain(from, "producer_blog_title") : "";
        return producer.isEmpty() ? Source.NONE : new Source(producer, "", Moment.UNKNOWN, "", Source.Complete.UNKNOWN);
    }
}
