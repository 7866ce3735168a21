package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source.Complete;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one item: gathers its blocks from all lists they stand in, and hands out the blog and its entries. */
final class ItemReader {
    private static final Pattern BLOCK = Pattern.compile("[#:=]block-([\\w:.-]+)");

    private final Tree item;
    private final InputContext context;
    private final EntrySink sink;

    ItemReader(Tree item, InputContext context, EntrySink sink) {
        this.item = item;
        this.context = context;
        this.sink = sink;
    }

    void read() {
        String id = id();
        if (id.isEmpty()) {
            context.log().add(Kind.SKIPPED, "", item.place(), "item without id", item.text("webTitle"));
            context.problems()
                    .warning(
                            Code.MISSING_FIELD,
                            item.place(),
                            "An item has no \"id\", \"pageId\" or address: it was skipped.",
                            "Every item of the Content API has an id; page JSON has a pageId.");
            return;
        }
        List<BlockReader.Source> blocks = blocks();
        Desk desk = new Desk(id, context, links(blocks));
        checkFields(desk);
        if (blocks.isEmpty()) {
            desk.say(Kind.SKIPPED, item.place(), "item without body blocks", item.text("webTitle"));
            desk.warn(
                    Code.IMPORT_SKIPPED,
                    item.place(),
                    "\"" + id + "\" has no body blocks: it was skipped.",
                    "Ask the Content API with show-blocks=all, or leave items out that are no live blogs.");
            return;
        }
        Tags tags = Tags.of(item.get("tags"), page(), desk);
        if (!tags.isLiveBlog() && !item.text("type", "contentType").equalsIgnoreCase("liveblog")) {
            desk.say(Kind.GUESSED, item.place(), "item is not marked as a live blog", item.text("type"));
        }
        List<Entry> entries = new BlockReader(desk, tags).read(blocks);
        Complete complete = complete(ids(blocks).size(), desk);
        LiveBlog blog = new Head(item, desk, tags).read(entries, complete);
        sink.blog(blog, item.place());
        Map<String, Place> places = places(blocks);
        for (Entry entry : entries) {
            String anchor = entry.legacyIds().isEmpty() ? "" : entry.legacyIds().get(0);
            sink.entry(id, entry, places.getOrDefault(anchor, item.place()));
        }
        desk.links().references().forEach(link -> sink.reference(id, link.target(), "", link.place()));
        desk.reportDamage();
    }

    private Links links(List<BlockReader.Source> blocks) {
        Map<String, String> entries = new HashMap<>();
        ids(blocks).forEach(id -> entries.put(id, Slug.ofId(id)));
        return new Links(page(), entries, href -> {
            Matcher block = BLOCK.matcher(href);
            return block.find() ? block.group(1) : "";
        });
    }

    // Entries keep the ids of their blocks as anchors, which leads back to where each block stands first.
    private static Map<String, Place> places(List<BlockReader.Source> blocks) {
        Map<String, Place> places = new HashMap<>();
        for (BlockReader.Source block : blocks) {
            places.putIfAbsent("block-" + block.tree().text("id"), block.tree().place());
        }
        return places;
    }

    /** The blog's address at its source. */
    private String page() {
        String page = item.text("webUrl", "canonicalUrl", "webURL");
        return Pictures.address(page).replaceFirst("[?#].*", "");
    }

    // Page JSON names the item by pageId or only by its address, the Content API by id: the same text.
    private String id() {
        String named = item.text("id", "pageId");
        return named.isEmpty() ? page().replaceFirst("^https?://[^/]+/", "") : named;
    }

    private List<BlockReader.Source> blocks() {
        List<BlockReader.Source> found = new ArrayList<>();
        Tree blocks = item.get("blocks");
        if (blocks.isList()) {
            blocks.items().forEach(block -> found.add(new BlockReader.Source(block, false, false)));
        } else {
            blocks.get("body").items().forEach(block -> found.add(new BlockReader.Source(block, false, false)));
            Tree requested = blocks.get("requestedBodyBlocks");
            for (String request : requested.names()) {
                boolean pinned = request.equals("body:pinned");
                requested
                        .get(request)
                        .items()
                        .forEach(block -> found.add(new BlockReader.Source(block, false, pinned)));
            }
        }
        item.get("keyEvents").items().forEach(block -> found.add(new BlockReader.Source(block, true, false)));
        if (item.get("pinnedPost").isObject()) {
            found.add(new BlockReader.Source(item.get("pinnedPost"), false, true));
        }
        return found;
    }

    private static Set<String> ids(List<BlockReader.Source> blocks) {
        Set<String> ids = new LinkedHashSet<>();
        for (BlockReader.Source block : blocks) {
            String id = block.tree().text("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    // What the file says of its own completeness, held against how many different blocks it holds.
    private Complete complete(int found, Desk desk) {
        Tree blocks = item.get("blocks");
        long total = blocks.number("totalBodyBlocks", -1);
        if (total >= 0) {
            // Other files may hold the rest: the import counts when all of them are read.
            desk.expect((int) total);
            if (found >= total) {
                return Complete.YES;
            }
            return Complete.NO;
        }
        if (!blocks.isList()) {
            return Complete.UNKNOWN;
        }
        Tree pagination = item.get("pagination");
        long pages = pagination.number("totalPages", 1);
        if (pages <= 1) {
            return Complete.YES;
        }
        desk.warn(
                Code.IMPORT_INCOMPLETE,
                pagination.place(),
                "\"" + desk.blog() + "\" has " + pages + " pages, but the file holds page "
                        + pagination.number("currentPage", 1) + " with " + found
                        + " entries (key events of all pages among them).",
                "Fetch the page JSON of each page (its address with .json?dcr&page=with:block-ID) and import them together.");
        return Complete.NO;
    }

    private void checkFields(Desk desk) {
        desk.check(item, KnownFields.ITEM);
        desk.check(item.get("fields"), KnownFields.FIELDS);
        desk.check(item.get("blocks"), KnownFields.BLOCKS);
        desk.check(item.get("blocks").get("main"), KnownFields.BLOCK);
        item.get("tags").items().forEach(tag -> desk.check(tag, KnownFields.TAG));
    }
}
