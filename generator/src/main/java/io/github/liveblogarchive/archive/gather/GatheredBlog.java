package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A blog while it is read. */
public final class GatheredBlog {
    public final LiveBlog blog;
    public final Place place;
    public final List<EntryRow> rows = new ArrayList<>();
    public final List<NameBook.Named> topics = new ArrayList<>();
    public final List<NameBook.Named> authors = new ArrayList<>();
    public boolean linksOut;
    private final Map<String, Place> ids = new HashMap<>();

    public GatheredBlog(LiveBlog blog, Place place) {
        this.blog = blog;
        this.place = place;
    }

    public void add(EntryRow row, Problems problems) {
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
