package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Nearest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the id that a link to nowhere was probably to lead to: one that is a slip of the hand away, or one that was made
 * of date, time and the title that the link names. Looks at so many ids and no more, as there may be a million of them.
 */
public final class NearIds {
    private static final int MOST_LOOKED_AT = 1_000_000;
    private static final int MOST_SLIPS = 2;
    private static final Pattern MADE_OF_TIME = Pattern.compile("^\\d{8}(-\\d{4})?-(?=.)");

    private int lookedAt;

    public Optional<String> to(String word, Stream<String> ids) {
        Map<String, String> near = new HashMap<>();
        String slug = Slug.of(word);
        ids.takeWhile(id -> lookedAt++ < MOST_LOOKED_AT).forEach(id -> {
            add(id, id, word, near);
            String title = MADE_OF_TIME.matcher(id).replaceFirst("");
            if (!title.equals(id)) {
                add(title, id, slug, near);
            }
        });
        return Nearest.to(word, near.keySet())
                .or(() -> Nearest.to(slug, near.keySet()))
                .map(near::get);
    }

    /** A hint that begins with the id, where there is one. */
    public String hint(String word, Stream<String> ids, Function<String, String> written, String otherwise) {
        return to(word, ids)
                .map(id -> "Did you mean \"" + written.apply(id) + "\"? " + otherwise)
                .orElse(otherwise);
    }

    private static void add(String name, String id, String word, Map<String, String> near) {
        // Nothing of another length can be near, which saves most comparisons.
        if (Math.abs(name.length() - word.length()) <= MOST_SLIPS) {
            near.putIfAbsent(name, id);
        }
    }
}
