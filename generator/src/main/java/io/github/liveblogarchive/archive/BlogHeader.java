package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.store.Shard;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.Moment;
import java.time.ZoneId;
import java.util.List;

/**
 * What listings need of a blog; kept in memory for every blog.
 *
 * @param number its place in the archive, oldest first
 * @param slug last part of its address
 * @param start as given, else that of its first entry with a known date, else unknown
 * @param end likewise its end
 * @param modified newest content date of the blog and its entries
 * @param text standfirst, else the beginning of the summary, plain Markdown
 * @param topics slugs
 * @param entries its entries, in the order of coverage
 * @param linksOut what it links to with {@code blog:}, each once, so that its pages depend on those addresses; of very
 *     many the first {@link #MOST_LINKS} and one more
 * @param media of the files that it names: their paths, bytes and sizes
 * @param hasAliases whether it has former addresses
 * @param digest of everything that its source says
 */
public record BlogHeader(
        int number,
        String id,
        String slug,
        String title,
        Moment start,
        Moment end,
        Moment modified,
        ZoneId zone,
        String language,
        Direction dir,
        String text,
        List<String> topics,
        Slice entries,
        List<String> linksOut,
        long media,
        boolean hasAliases,
        String digest,
        Shard.Piece piece) {
    /** So many are kept, as each is looked up whenever the site is made; beyond them a blog depends on everything. */
    public static final int MOST_LINKS = 1_000;

    public BlogHeader {
        linksOut = List.copyOf(linksOut);
    }
}
