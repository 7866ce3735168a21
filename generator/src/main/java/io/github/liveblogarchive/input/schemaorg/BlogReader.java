package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.input.web.EntryLinks;
import io.github.liveblogarchive.input.web.WebDesk;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source.Complete;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the live blogs of one file: chooses where their entries come from, and hands out blog and entries. */
final class BlogReader {
    // The example of a documentation that was often copied with its updates.
    private static final String DEMO = "ampbyexample.com";

    private record Read(Entry entry, Place place) {}

    private final Page page;
    private final Graph graph;
    private final Options options;
    private final InputContext context;
    private final EntrySink sink;

    BlogReader(Page page, Graph graph, Options options, InputContext context, EntrySink sink) {
        this.page = page;
        this.graph = graph;
        this.options = options;
        this.context = context;
        this.sink = sink;
    }

    void read() {
        List<Tree> blogs = graph.liveBlogs();
        ArrayNode shown = page.isThere() ? OldMarkup.read(page) : JsonNodeFactory.instance.arrayNode();
        List<Tree> full =
                blogs.stream().filter(blog -> !updates(blog).isEmpty()).toList();
        if (full.isEmpty() && shown.isEmpty()) {
            nothing(blogs);
        } else if (full.size() > 1) {
            // A page that lists live blogs shows the entries of none of them.
            full.forEach(blog -> blog(blog, JsonNodeFactory.instance.arrayNode()));
        } else {
            Tree said = !full.isEmpty() ? full.get(0) : blogs.isEmpty() ? none() : blogs.get(0);
            blog(said, shown);
        }
    }

    private Tree none() {
        return Tree.of(JsonNodeFactory.instance.objectNode(), page.place().file(), "");
    }

    private void nothing(List<Tree> blogs) {
        Place place = blogs.isEmpty() ? page.place() : blogs.get(0).place();
        context.log().add(Kind.SKIPPED, "", place, blogs.isEmpty() ? "no live blog" : "live blog without entries", "");
        context.problems()
                .warning(
                        blogs.isEmpty() ? Code.NOTHING_TO_IMPORT : Code.IMPORT_SKIPPED,
                        place,
                        blogs.isEmpty()
                                ? "The file holds no LiveBlogPosting."
                                : "The live blog has no liveBlogUpdate: it was skipped.",
                        "Save the page when the entries are on it; some publishers leave them out once coverage is over.");
    }

    private List<Tree> updates(Tree blog) {
        return graph.all(blog.get("liveBlogUpdate"));
    }

    private void blog(Tree blog, ArrayNode shown) {
        String address = address(blog);
        String id = address.isEmpty() ? Slug.of(page.stem()) : Addresses.page(address);
        WebDesk desk = new WebDesk(id, context, new EntryLinks(address));
        if (address.isEmpty()) {
            desk.say(Kind.GUESSED, blog.place(), "live blog without an address is known by the name of its file", id);
        }
        desk.check(blog, KnownFields.BLOG);
        List<Tree> updates = real(chosen(blog, shown, desk), blog, desk);
        if (updates.isEmpty()) {
            desk.warn(
                    Code.IMPORT_SKIPPED, blog.place(), "\"" + id + "\" has no entries of its own: it was skipped.", "");
            return;
        }
        Things things = new Things(graph, desk);
        RicherBody richer = new RicherBody(page);
        Ids ids = new Ids(updates, address);
        updates.forEach(update -> link(update, ids, richer, desk));
        Gates gates = Gates.of(blog, updates, desk);
        EntryReader reader = new EntryReader(desk, things, gates, ids, richer);
        List<Read> entries = entries(updates, reader, desk);
        Complete complete = complete(entries.size(), reader.cut(), blog, desk);
        List<Entry> plain = entries.stream().map(Read::entry).toList();
        LiveBlog head = new Head(blog, page, graph, desk, things).read(plain, complete);
        sink.blog(head, blog.place());
        entries.forEach(read -> sink.entry(id, read.entry(), read.place()));
        desk.links().references().forEach(link -> sink.reference(id, link.target(), "", link.place()));
        desk.finish();
    }

    private String address(Tree blog) {
        String own = page.address();
        for (String named : List.of(Things.address(blog.get("mainEntityOfPage")), blog.text("url"), blog.text("@id"))) {
            String full = Addresses.absolute(named, own);
            // Some name the publisher's front page as the page of every story.
            if (own.isEmpty() && Addresses.page(full).matches("[^/]+/.+")) {
                return full.replaceFirst("#.*", "");
            }
        }
        return own.replaceFirst("#.*", "");
    }

    private List<Tree> chosen(Tree blog, ArrayNode shown, WebDesk desk) {
        List<Tree> said = updates(blog);
        if (shown.size() <= said.size()) {
            return said;
        }
        if (!said.isEmpty()) {
            desk.say(
                    Kind.REPAIRED,
                    blog.place(),
                    "entries taken from the page's markup, which holds more than its JSON-LD",
                    shown.size() + " against " + said.size());
        }
        return Tree.of(shown, page.place().file(), "markup").items();
    }

    private List<Tree> real(List<Tree> updates, Tree blog, WebDesk desk) {
        List<Tree> real = new ArrayList<>();
        for (Tree update : updates) {
            desk.counted();
            if (!update.isObject()) {
                desk.say(Kind.SKIPPED, update.place(), "entry that is no object", update.text());
                desk.warn(Code.WRONG_TYPE, update.place(), "An update should be an object: it was skipped.", "");
            } else if (isDemo(update) || isDemo(blog)) {
                desk.say(Kind.SKIPPED, update.place(), "entry of a documentation's example", update.text("headline"));
            } else {
                real.add(update);
            }
        }
        return real;
    }

    private static boolean isDemo(Tree thing) {
        return List.of(thing.text("url"), thing.text("@id"), Things.address(thing.get("mainEntityOfPage"))).stream()
                .anyMatch(url -> Addresses.host(url).endsWith(DEMO));
    }

    private static void link(Tree update, Ids ids, RicherBody richer, WebDesk desk) {
        String source = ids.source(update);
        desk.links().add(source, ids.id(update));
        desk.links().add(richer.anchor(source), ids.id(update));
    }

    private List<Read> entries(List<Tree> updates, EntryReader reader, WebDesk desk) {
        Map<String, Read> entries = new LinkedHashMap<>();
        for (Tree update : updates) {
            Optional<Entry> entry = reader.read(update);
            Read known = entry.isEmpty()
                    ? null
                    : entries.putIfAbsent(entry.get().id(), new Read(entry.get(), update.place()));
            if (known != null) {
                desk.say(
                        Kind.MERGED,
                        update.place(),
                        "entry that stands twice",
                        known.entry().id());
            }
        }
        List<Read> list = new ArrayList<>(entries.values());
        boolean dated = list.stream().anyMatch(read -> read.entry().date().isKnown());
        if (!dated && list.size() > 1 && !options.oldestFirst()) {
            if (!options.orderSaid()) {
                desk.say(
                        Kind.GUESSED, list.get(0).place(), "entries without times are taken to stand newest first", "");
            }
            Collections.reverse(list);
        }
        return list;
    }

    private Complete complete(int entries, int cut, Tree blog, WebDesk desk) {
        if (cut > 0) {
            desk.warn(
                    Code.IMPORT_INCOMPLETE,
                    blog.place(),
                    "The texts of " + cut + (cut == 1 ? " entry" : " entries") + " of \"" + desk.blog()
                            + "\" are cut off at 1,000 characters; each ends with […].",
                    "Save the whole page instead of its JSON-LD alone: the full texts may stand on it.");
        }
        Optional<String> several = page.oneOfSeveral();
        if (several.isPresent()) {
            desk.warn(
                    Code.IMPORT_INCOMPLETE,
                    page.place(),
                    "The page holds " + entries + (entries == 1 ? " entry" : " entries") + " of \"" + desk.blog()
                            + "\", but not all: " + several.get() + ".",
                    "Save every page of the live blog and import them together.");
        }
        return cut > 0 || several.isPresent() ? Complete.NO : Complete.UNKNOWN;
    }
}
