package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A blog while it is read. */
final class GatheredBlog {
    final LiveBlog blog;
    final Place place;
    final List<EntryRow> rows = new ArrayList<>();
    final List<NameBook.Named> topics = new ArrayList<>();
    final List<NameBook.Named> authors = new ArrayList<>();
    boolean linksOut;
    private final Map<String, Place> ids = new HashMap<>();

    GatheredBlog(LiveBlog blog, Place place) {
        this.blog = blog;
        this.place = place;
    }

    void add(EntryRow row, Problems problems) {
        Place before = ids.putIfAbsent(row.id(), row.place());
        if (before == null) {
            rows.add(row);
            return;
        }
        problems.error(
                Code.DUPLICATE_ID,
                row.place(),
                "The entry id \"" + row.id() + "\" was used before, in " + before + ".",
                "Give one of the entries another id.");
    }
}
