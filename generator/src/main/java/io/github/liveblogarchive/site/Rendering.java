package io.github.liveblogarchive.site;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Entry;

/**
 * An entry with what is made of its body, once for all pages and feeds that show it.
 *
 * @param words of the body, without markup
 */
public record Rendering(Entry entry, Html html, String words) {
    private static final long REST = 500;

    /** About how many characters it holds on to: the entry as it was written, what was made of it, and the rest. */
    int weight() {
        long weight = REST + html.text().length() + words.length();
        for (Block block : entry.body()) {
            if (block instanceof Block.Text text) {
                weight += text.markdown().length();
            } else if (block instanceof Block.Html markup) {
                weight += markup.html().length();
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, weight);
    }
}
