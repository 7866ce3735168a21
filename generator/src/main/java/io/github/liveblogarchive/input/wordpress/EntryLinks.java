package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.model.Slug;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Anchors of entries in pages of WordPress. */
final class EntryLinks {
    private static final Pattern ANCHOR = Pattern.compile("(?:#(?:liveblog-entry-)?|[?&]entry=)(\\d+)$");

    private EntryLinks() {}

    static Links of(String page, Collection<String> ids) {
        Map<String, String> entries = new HashMap<>();
        ids.stream().filter(id -> !id.isEmpty()).forEach(id -> entries.put(id, Slug.ofId(id)));
        return new Links(page, entries, href -> {
            Matcher anchor = ANCHOR.matcher(href);
            return anchor.find() ? anchor.group(1) : "";
        });
    }
}
