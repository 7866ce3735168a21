package io.github.liveblogarchive.archive.source;

import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Moment;
import java.time.ZoneId;
import java.util.List;

/**
 * What listings need of a blog as its source says it, so that the blog itself need not be read.
 *
 * @param topics as written
 * @param authors their names as written
 * @param piece where the blog itself lies
 * @param digestHigh half of the digest of the blog itself
 * @param digestLow the other half
 */
public record BlogRow(
        String id,
        String slug,
        String title,
        Moment start,
        Moment end,
        ZoneId zone,
        String language,
        Direction dir,
        String standfirst,
        List<String> topics,
        List<String> authors,
        String series,
        boolean hasAliases,
        Shard.Piece piece,
        long digestHigh,
        long digestLow) {}
