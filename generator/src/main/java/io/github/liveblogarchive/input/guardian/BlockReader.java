package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes entries of blocks, in either shape. */
final class BlockReader {
    /**
     * A block where it stands.
     *
     * @param key whether it stands in a list of key events
     * @param pinned whether it stands in the place for the pinned post
     */
    record Source(Tree tree, boolean key, boolean pinned) {}

    private final Desk desk;
    private final Tags tags;
    private final Elements elements;
    private final BodyHtml bodies;

    BlockReader(Desk desk, Tags tags) {
        this.desk = desk;
        this.tags = tags;
        this.bodies = new BodyHtml(desk);
        this.elements = new Elements(desk, bodies);
    }

    /** The published blocks, each id once, in the order in which they first stand in the file. */
    List<Entry> read(List<Source> blocks) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Source source : blocks) {
            Tree block = source.tree();
            desk.counted();
            if (!block.isObject()) {
                desk.say(Kind.SKIPPED, block.place(), "entry that is no object", "");
                desk.warn(Code.WRONG_TYPE, block.place(), "A block should be an object: it was skipped.", "");
            } else if (block.text("published").equalsIgnoreCase("false")) {
                desk.say(Kind.SKIPPED, block.place(), "entry not published", block.text("id"));
            } else {
                String id = id(block);
                Entry known = entries.get(id);
                if (known == null) {
                    entry(source, id).ifPresent(entry -> entries.put(id, entry));
                } else {
                    desk.say(Kind.MERGED, block.place(), "entry that stands in several lists", id);
                    entries.put(id, withFlags(known, source));
                }
            }
        }
        return List.copyOf(entries.values());
    }

    private java.util.Optional<Entry> entry(Source source, String id) {
        Tree block = source.tree();
        Tree attributes = block.get("attributes");
        desk.check(block, KnownFields.BLOCK);
        desk.check(attributes, KnownFields.ATTRIBUTES);
        String ownTitle = desk.plain(block, "title");
        String title = ownTitle.isEmpty() ? desk.plain(attributes, "title") : ownTitle;
        List<Block> body = body(block);
        if (body.isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, block.place(), "entry without title and text", id);
            return java.util.Optional.empty();
        }
        Moment date = desk.moment(block.first(
                "firstPublishedDate",
                "blockFirstPublished",
                "publishedDate",
                "blockPublished",
                "createdDate",
                "blockCreatedOn"));
        Moment changed = desk.moment(block.first("lastModifiedDate", "blockLastUpdated"));
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, block.place(), "entry without a time keeps its place", id);
        }
        Entry.Builder entry = Entry.builder(id)
                .date(date)
                .updated(isLater(changed, date) ? changed : Moment.UNKNOWN)
                .title(title)
                .body(body)
                .authors(authors(block))
                // A list of key events holds summaries too; the block's own word counts where it has one.
                .key(attributes.flag("keyEvent")
                        || (source.key() && !attributes.get("keyEvent").isPresent()))
                .pinned(attributes.flag("pinned") || source.pinned())
                .summary(attributes.flag("summary"));
        if (!block.text("id").isEmpty()) {
            entry.legacyIds(List.of("block-" + block.text("id")));
        }
        return java.util.Optional.of(entry.build());
    }

    private static boolean isLater(Moment changed, Moment date) {
        return changed.isKnown() && date.isKnown() && changed.at().isAfter(date.at());
    }

    private static Entry withFlags(Entry known, Source again) {
        Tree attributes = again.tree().get("attributes");
        return known.with()
                .key(known.key() || attributes.flag("keyEvent"))
                .pinned(known.pinned() || again.pinned() || attributes.flag("pinned"))
                .summary(known.summary() || attributes.flag("summary"))
                .build();
    }

    private String id(Tree block) {
        String id = block.text("id");
        if (!id.isEmpty()) {
            return Slug.ofId(id);
        }
        return desk.madeId(
                block.place(),
                block.text("firstPublishedDate", "blockFirstPublished", "publishedDate")
                        + block.text("title")
                        + block.text("bodyHtml", "bodyTextSummary"));
    }

    private List<Block> body(Tree block) {
        List<Block> blocks = new ArrayList<>();
        for (Tree element : block.get("elements").items()) {
            blocks.addAll(elements.read(element));
        }
        if (blocks.isEmpty()) {
            blocks.addAll(bodies.read(block.get("bodyHtml")));
            if (!blocks.isEmpty()) {
                desk.say(Kind.REPAIRED, block.place(), "body taken from bodyHtml", "");
            }
        }
        String summary = blocks.isEmpty() ? desk.plain(block, "bodyTextSummary") : "";
        if (!summary.isEmpty()) {
            desk.say(Kind.REPAIRED, block.place(), "body taken from bodyTextSummary", "");
            blocks.add(new Block.Text(HtmlToMarkdown.escape(summary)));
        }
        return BodyTidy.tidy(
                blocks,
                quote -> desk.say(Kind.MERGED, block.place(), "quote whose words stand in the card beside it", quote));
    }

    private List<Byline> authors(Tree block) {
        List<Byline> authors = new ArrayList<>();
        for (Tree contributor : block.get("contributors").items()) {
            String reference = contributor.isObject() ? contributor.text("id", "name") : contributor.text();
            String name = desk.plain(contributor, "name", "webTitle");
            Byline byline = tags.contributor(reference)
                    .orElse(new Byline(name, "", "", Pictures.address(contributor.text("imageUrl"))));
            if (byline.name().isEmpty()) {
                desk.say(Kind.SKIPPED, contributor.place(), "contributor without a tag that names them", reference);
            } else if (!authors.contains(byline)) {
                authors.add(byline);
            }
        }
        return authors;
    }
}
