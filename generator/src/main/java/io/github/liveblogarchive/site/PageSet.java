package io.github.liveblogarchive.site;

import io.github.liveblogarchive.model.Moment;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Pages that are made of the same inputs. A set whose fingerprint stands in the output is not expanded.
 *
 * @param id unique in the site and the same in every run: {@code blog/apollo-11}
 * @param print gives the digest of everything that its pages read
 * @param pages the pages, made when asked for; a parallel stream where several threads may make them at once
 * @param listed what the site map says of them, cheap to make
 */
public record PageSet(
        String id, Supplier<String> print, Supplier<Stream<Page>> pages, Supplier<Stream<Listed>> listed) {
    /** The digest of everything that its pages read, made anew at each call. */
    public String fingerprint() {
        return print.get();
    }

    /** A page for search engines: its address below the root, and its newest content date. */
    public record Listed(String url, Moment modified) {}
}
