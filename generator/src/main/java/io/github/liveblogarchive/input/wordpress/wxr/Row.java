package io.github.liveblogarchive.input.wordpress.wxr;

import java.util.List;
import java.util.Map;

/**
 * One row of the table of comments, in which entries, their changes and readers' comments lie side by side. What it says
 * of its writer's addresses is not in here.
 *
 * @param date in the site's own time, without an offset
 * @param approved {@code 1}, {@code 0}, {@code trash}, or {@code liveblog} for an entry
 * @param type {@code liveblog} for an entry; {@code comment} or empty for a reader's comment
 * @param meta further values by name, in their order
 * @param line in the file
 */
public record Row(
        String id,
        String author,
        String date,
        String gmt,
        String content,
        String approved,
        String type,
        String parent,
        String user,
        Map<String, List<String>> meta,
        int line) {
    public Row {
        meta = Map.copyOf(meta);
    }

    /** The first value of that name, or empty. */
    public String meta(String name) {
        List<String> values = meta.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
