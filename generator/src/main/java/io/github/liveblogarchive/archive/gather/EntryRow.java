package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Place;
import java.util.List;

/** What the intake remembers of an entry until its blog is complete. */
public record EntryRow(
        String id,
        Moment date,
        Moment updated,
        double order,
        boolean key,
        boolean pinned,
        List<NameBook.Named> topics,
        List<NameBook.Named> authors,
        Shard.Piece piece,
        String digest,
        Place place) {
    public static EntryRow of(
            Entry entry,
            List<NameBook.Named> topics,
            List<NameBook.Named> authors,
            Shard.Piece piece,
            String digest,
            Place place) {
        return new EntryRow(
                entry.id(),
                entry.date(),
                entry.updated(),
                entry.order(),
                entry.key(),
                entry.pinned(),
                topics,
                authors,
                piece,
                digest,
                place);
    }
}
