package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes {@code blogs/NAME/blog.md} and beside it {@code ID.md} for each entry.
 *
 * <p>Files in a folder have no order of their own: where times alone do not tell it (unknown or equal times), each entry
 * gets its place as {@code order}, unless the source gave orders itself.
 */
public final class MarkdownWriter implements NativeWriter {
    @Override
    public void write(LiveBlog blog, List<Entry> entries, Files files) throws IOException {
        String folder = "blogs/" + NativeWriter.name(blog) + "/";
        Fields blogHead = BlogFields.head(blog);
        List<Block> summary = blog.summary();
        if (!isFenceable(summary)) {
            blogHead.node("summary", BlogFields.blocks(summary));
            summary = List.of();
        }
        files.file(folder + "blog.md", page(blogHead, summary));
        boolean numbered = needsOrder(entries);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Fields head = EntryFields.head(entry, blog, numbered ? i + 1 : entry.order());
            List<Block> body = entry.body();
            if (body.size() == 1 && body.get(0) instanceof Block.Html html) {
                head.text("html", html.html());
                body = List.of();
            } else if (!isFenceable(body)) {
                head.node("blocks", BlogFields.blocks(body));
                body = List.of();
            }
            files.file(folder + fileName(entry), page(head, body));
        }
    }

    // blog.md is the blog itself, so an entry of that name makes way; its id stands inside.
    private static String fileName(Entry entry) {
        String name = Slug.ofId(entry.id());
        return (name.equals("blog") ? "blog-entry" : name) + ".md";
    }

    // A fence called html is a listing to every Markdown tool, and two texts in a row would be read as one.
    private static boolean isFenceable(List<Block> body) {
        boolean afterText = false;
        for (Block block : body) {
            boolean text = block instanceof Block.Text;
            if (block instanceof Block.Html || (text && afterText)) {
                return false;
            }
            afterText = text;
        }
        return true;
    }

    private static boolean needsOrder(List<Entry> entries) {
        boolean told = true;
        Moment last = Moment.UNKNOWN;
        for (Entry entry : entries) {
            if (!Double.isNaN(entry.order())) {
                return false;
            }
            boolean later = !last.isKnown() || entry.date().at().isAfter(last.at());
            told &= entry.date().hasTime() && later;
            last = entry.date();
        }
        return !told;
    }

    private static byte[] page(Fields head, List<Block> body) {
        StringBuilder text = new StringBuilder("---\n");
        text.append(NativeYaml.of(head.node())).append("---\n");
        for (Block block : body) {
            text.append('\n');
            if (block instanceof Block.Text markdown) {
                text.append(markdown.markdown().strip()).append('\n');
            } else {
                fenced(block, text);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fenced(Block block, StringBuilder text) {
        String yaml = NativeYaml.of(BlockFields.of(block));
        String fence = "```";
        while (yaml.contains(fence)) {
            fence += "`";
        }
        text.append(fence).append(BlockFields.name(block)).append('\n');
        text.append(yaml).append(fence).append('\n');
    }
}
