package io.github.liveblogarchive.input.wordpress.wxr;

import java.util.Map;

/**
 * What the head of an export says of its site.
 *
 * @param exported when, as mail writes dates
 * @param names of authors as they were shown, by the names they log in with
 * @param namesByNumber the same by their numbers
 */
public record Site(
        String title,
        String link,
        String language,
        String exported,
        Map<String, String> names,
        Map<String, String> namesByNumber) {
    public Site {
        names = Map.copyOf(names);
        namesByNumber = Map.copyOf(namesByNumber);
    }
}
