package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.archive.source.BlogRow;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.Place;
import java.util.LinkedHashSet;
import java.util.Set;

/** A blog while its source is told of, and until all blogs have a number. */
public final class GatheredBlog {
    public final BlogRow blog;
    public final Place place;
    /** The rows of its entries: the first, and the one behind the last. */
    public final int from;

    public int to;
    /** Numbers of names, each once, as they came. */
    public final Set<Integer> topics = new LinkedHashSet<>();

    public final Set<Integer> authors = new LinkedHashSet<>();
    /** Where it leads out of itself, as {@link io.github.liveblogarchive.archive.BlogHeader#linksOut} has it. */
    public final Set<String> linksOut = new LinkedHashSet<>();
    /** Of the files that it names, in order. */
    public long media;

    public Moment start = Moment.UNKNOWN;
    /** Seconds since 1970 of the start. */
    public long second;

    public Moment end = Moment.UNKNOWN;
    public Moment modified = Moment.UNKNOWN;

    public GatheredBlog(BlogRow blog, Place place, int from) {
        this.blog = blog;
        this.place = place;
        this.from = from;
        this.to = from;
    }
}
