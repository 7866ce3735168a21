package io.github.liveblogarchive.theme.text;

import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.site.Bodies.Media;
import io.github.liveblogarchive.site.Bodies.References;
import io.github.liveblogarchive.site.Bodies.Where;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Where a text stands.
 *
 * @param prefix stands in front of ids inside the text, so that they are unique on a page
 */
public record Scope(Where where, String prefix) {
    /** For texts whose links do not matter. */
    static final Scope NOWHERE = new Scope(
            new Where("", "", "", ZoneOffset.UTC, "en", Direction.LTR, new References() {
                @Override
                public Optional<String> link(String blogId, String target) {
                    return Optional.empty();
                }

                @Override
                public Optional<Media> media(String src, String base) {
                    return Optional.empty();
                }
            }),
            "");

    /** The scope of one of a body's blocks. Ids of entries have no full stop, so no id of a text meets one. */
    public static Scope of(Where where, int block) {
        String owner = where.entryId().isEmpty() ? "_about" : where.entryId();
        return new Scope(where, owner + "." + (block == 0 ? "" : block + "."));
    }
}
