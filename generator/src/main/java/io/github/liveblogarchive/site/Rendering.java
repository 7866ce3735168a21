package io.github.liveblogarchive.site;

import io.github.liveblogarchive.model.Entry;

/**
 * An entry with what is made of its body, once for all pages and feeds that show it.
 *
 * @param words of the body, without markup
 */
public record Rendering(Entry entry, Html html, String words) {
    int weight() {
        return html.text().length() + words.length();
    }
}
