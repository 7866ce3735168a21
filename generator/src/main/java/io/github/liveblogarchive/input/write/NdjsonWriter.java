package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes {@code blogs/NAME.ndjson}: the blog on the first line, then an entry a line. */
public final class NdjsonWriter implements NativeWriter {
    @Override
    public void write(LiveBlog blog, List<Entry> entries, Files files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        line(BlogFields.of(blog), out);
        for (Entry entry : entries) {
            line(EntryFields.of(entry, blog), out);
        }
        files.file("blogs/" + NativeWriter.name(blog) + ".ndjson", out.toByteArray());
    }

    private static void line(JsonNode node, ByteArrayOutputStream out) throws IOException {
        out.write((node + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
