package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands out the blogs of one file, each with its posts. */
final class FileReader {
    private final Tree root;
    private final InputContext context;
    private final Options options;
    private final EntrySink sink;

    FileReader(Tree root, InputContext context, Options options, EntrySink sink) {
        this.root = root;
        this.context = context;
        this.options = options;
        this.sink = sink;
    }

    void read() {
        Contents contents = new Contents(root, options.blog());
        for (Tree other : contents.others()) {
            context.log().add(Kind.SKIPPED, "", other.place(), "neither live blog nor post", other.text("item_type"));
        }
        Map<String, Tree> records = records(contents.blogs());
        Map<String, List<Contents.Post>> posts = new LinkedHashMap<>();
        records.keySet().forEach(id -> posts.put(id, new ArrayList<>()));
        String only = records.size() == 1 ? records.keySet().iterator().next() : "";
        int homeless = 0;
        for (Contents.Post post : contents.posts()) {
            String blog = post.blog().isEmpty() ? only : post.blog();
            if (blog.isEmpty()) {
                homeless++;
                context.log().add(Kind.SKIPPED, "", post.tree().place(), "post without a blog", Ids.of(post.tree()));
            } else {
                posts.computeIfAbsent(blog, id -> new ArrayList<>()).add(post);
            }
        }
        if (homeless > 0) {
            warn(
                    Code.MISSING_FIELD,
                    "No live blog is named for " + homeless + " posts: they were skipped.",
                    "Name it with -Dliveblog.superdesk.blog=ID.");
        } else if (posts.isEmpty()) {
            warn(
                    Code.NOTHING_TO_IMPORT,
                    "The file holds no live blog and no post of one.",
                    "Save client_blogs/ID and the pages of client_blogs/ID/posts.");
        }
        posts.forEach((id, ofBlog) -> blog(id, Optional.ofNullable(records.get(id)), ofBlog, contents));
    }

    private Map<String, Tree> records(List<Tree> blogs) {
        Map<String, Tree> records = new LinkedHashMap<>();
        for (Tree blog : blogs) {
            String id = blog.text("_id");
            if (id.isEmpty()) {
                context.log().add(Kind.SKIPPED, "", blog.place(), "live blog without id", blog.text("title"));
                context.problems()
                        .warning(
                                Code.MISSING_FIELD,
                                blog.place(),
                                "A live blog has no \"_id\": it was skipped.",
                                "Fetch its record again, from client_blogs/ID.");
            } else {
                records.put(id, blog);
            }
        }
        return records;
    }

    private void blog(String id, Optional<Tree> record, List<Contents.Post> posts, Contents contents) {
        Map<String, String> entries = new HashMap<>();
        posts.forEach(post -> entries.put(Ids.of(post.tree()), Ids.ours(Ids.of(post.tree()))));
        entries.remove("");
        String page = record.map(BlogRecord::page).orElse("");
        Desk desk = new Desk(id, context, new Links(page, entries, Ids::inPermalink, true));
        BlogRecord head = new BlogRecord(desk, context.settings());
        Place place = record.map(Tree::place).orElse(root.place());
        sink.blog(record.map(head::read).orElseGet(head::unnamed), place);
        Integer total =
                contents.totals().get(posts.isEmpty() ? "" : posts.get(0).blog());
        if (total != null) {
            // Other files may hold the rest: the import counts when all of them are read.
            desk.expect(total);
        }
        PostReader reader = new PostReader(desk, options);
        for (Contents.Post post : posts) {
            reader.read(post)
                    .ifPresent(entry -> sink.entry(id, entry, post.tree().place()));
        }
        desk.links().references().forEach(link -> sink.reference(id, link.target(), "", link.place()));
        desk.reportDamage();
    }

    private void warn(Code code, String message, String hint) {
        context.problems().warning(code, root.place().field(""), message, hint);
    }
}
