package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A blog's fields in the native forms. */
final class BlogFields {
    private BlogFields() {}

    static ObjectNode of(LiveBlog blog) {
        Fields fields = head(blog);
        if (blog.summary().size() == 1 && blog.summary().get(0) instanceof Block.Text text) {
            fields.text("summary", text.markdown());
        } else {
            fields.node("summary", blocks(blog.summary()));
        }
        return fields.node();
    }

    /** All but the summary, which is the body of {@code blog.md}. */
    static Fields head(LiveBlog blog) {
        Fields fields = new Fields()
                .text("id", blog.id())
                .text("slug", blog.slug())
                .text("title", blog.title())
                .text("kicker", blog.kicker())
                .text("standfirst", blog.standfirst())
                .moment("date", blog.start())
                .moment("end", blog.end())
                .text("timeZone", zone(blog))
                .text("language", blog.language())
                .list("topics", blog.topics(), JsonNodeFactory.instance::stringNode)
                .list("authors", blog.authors(), BlockFields::byline)
                .text("series", blog.series())
                .text("section", blog.section())
                .image("image", blog.image());
        if (blog.dir() != Direction.of(blog.language())) {
            fields.text("dir", lower(blog.dir()));
        }
        if (blog.state() != LiveBlog.State.ARCHIVED) {
            fields.text("state", lower(blog.state()));
        }
        return fields.list("corrections", blog.corrections(), BlockFields::correction)
                .node("source", BlockFields.source(blog.source()))
                .list("related", blog.related(), BlockFields::card)
                .list("comments", blog.comments(), BlogFields::comment)
                .texts("aliases", blog.aliases())
                .text("rights", blog.rights())
                .text("license", blog.license());
    }

    static ArrayNode blocks(List<Block> blocks) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Block block : blocks) {
            ObjectNode typed = list.addObject().put("type", BlockFields.name(block));
            typed.setAll(BlockFields.of(block));
        }
        return list;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    // Java calls it Z; people and the list of zones call it UTC.
    private static String zone(LiveBlog blog) {
        return blog.zone().equals(ZoneOffset.UTC) ? "UTC" : blog.zone().getId();
    }

    private static ObjectNode comment(LiveBlog.Comment comment) {
        return new Fields()
                .text("id", comment.id())
                .text("author", comment.author())
                .moment("date", comment.date())
                .text("text", comment.text())
                .number("recommended", comment.recommended(), 0)
                .list("replies", comment.replies(), BlogFields::comment)
                .node();
    }
}
