package io.github.liveblogarchive.input.bbc;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.desk.BlogOptions;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands out the live blog of one page, or of several where a file holds them. */
final class PageReader {
    private final InputFile file;
    private final InputContext context;
    private final BlogOptions options;
    private final EntrySink sink;

    PageReader(InputFile file, InputContext context, BlogOptions options, EntrySink sink) {
        this.file = file;
        this.context = context;
        this.options = options;
        this.sink = sink;
    }

    void read(Tree root) {
        for (Tree each : root.items()) {
            Tree page = page(each);
            Tree results = page.get("results");
            Tree stream = page.get("liveTextStream");
            if (results.isList()) {
                blog(page, page);
            } else if (stream.isObject() || page.get("summaryPoints").isObject()) {
                blog(page, stream.get("content").get("data"));
            } else {
                context.problems()
                        .warning(
                                Code.NOTHING_TO_IMPORT,
                                each.place(),
                                "Here is neither a live page of the BBC nor a list of its posts.",
                                "Save the page's data, in which \"liveTextStream\" stands.");
            }
        }
    }

    // The page's data lies bare, or in what its server or the page's script wrapped it into.
    private static Tree page(Tree root) {
        Tree props = root.get("props").isObject() ? root.get("props").get("pageProps") : root.get("pageProps");
        Tree page = props.get("pageData").isObject() ? props.get("pageData") : root;
        return page.get("data").isObject() ? page.get("data") : page;
    }

    private void blog(Tree page, Tree stream) {
        String known = Ids.page(page);
        String id = !options.id().isEmpty() ? options.id() : known.isEmpty() ? options.folder(file, context) : known;
        List<Tree> posts = stream.get("results").items();
        Map<String, String> entries = new HashMap<>();
        posts.forEach(post -> entries.put(Ids.of(post), Ids.ours(Ids.of(post))));
        entries.remove("");
        Desk desk = new Desk(id, context, new Links(Head.address(page, options), entries, Ids::inLink, true));
        Head head = new Head(desk, context.settings(), options);
        sink.blog(head.read(page, complete(stream)), page.place());
        expect(stream, posts.size(), desk);
        if (posts.isEmpty()) {
            desk.warn(
                    Code.NOTHING_TO_IMPORT,
                    page.place(),
                    "The page of \"" + id + "\" holds no posts.",
                    "Save the page's data with its stream, in which \"results\" stands.");
        }
        PostReader reader = new PostReader(desk);
        for (Tree post : posts) {
            reader.read(post).ifPresent(entry -> sink.entry(id, entry, post.place()));
        }
        desk.links().references().forEach(link -> sink.reference(id, link.target(), "", link.place()));
        desk.reportDamage();
    }

    private static Source.Complete complete(Tree stream) {
        return stream.get("page").number("total", 0) == 1 ? Source.Complete.YES : Source.Complete.UNKNOWN;
    }

    // All pages but the last are as full as this one, and the last one has a post at least.
    private static void expect(Tree stream, int found, Desk desk) {
        long total = stream.get("page").number("total", 1);
        long index = stream.get("page").number("index", total);
        if (index < total && found > 0) {
            desk.expectAtLeast((int) Math.min((Math.min(total, 1_000_000) - 1) * found + 1, Integer.MAX_VALUE));
        }
    }
}
