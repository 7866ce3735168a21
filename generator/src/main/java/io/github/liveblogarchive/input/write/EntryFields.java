package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An entry's fields in the native forms. */
final class EntryFields {
    private EntryFields() {}

    static ObjectNode of(Entry entry, LiveBlog blog) {
        Fields fields = head(entry, blog, entry.order());
        List<Block> body = entry.body();
        if (body.size() == 1 && body.get(0) instanceof Block.Text text) {
            fields.text("body", text.markdown());
        } else if (body.size() == 1 && body.get(0) instanceof Block.Html html) {
            fields.text("html", html.html());
        } else {
            fields.node("blocks", BlogFields.blocks(body));
        }
        return fields.node();
    }

    /** All but the body. */
    static Fields head(Entry entry, LiveBlog blog, double order) {
        Fields fields = new Fields()
                .text("id", entry.id())
                .moment("date", entry.date())
                .moment("updated", entry.updated())
                .number("order", order)
                .text("title", entry.title())
                .list("authors", entry.authors(), BlockFields::byline)
                .texts("topics", entry.topics())
                .texts("labels", entry.labels())
                .flag("key", entry.key())
                .flag("pinned", entry.pinned())
                .flag("summary", entry.summary())
                .text("language", entry.language());
        if (entry.dir() != derived(entry, blog)) {
            fields.text("dir", BlogFields.lower(entry.dir()));
        }
        if (entry.kind() != Entry.Kind.ENTRY) {
            fields.text("kind", BlogFields.lower(entry.kind()));
        }
        return fields.list("corrections", entry.corrections(), BlockFields::correction)
                .node("source", BlockFields.source(entry.source()))
                .texts("legacyIds", entry.legacyIds());
    }

    private static Direction derived(Entry entry, LiveBlog blog) {
        return entry.language().isEmpty() ? blog.dir() : Direction.of(entry.language());
    }
}
