package io.github.liveblogarchive.fetch;

import java.time.Duration;

/**
 * How much may be fetched.
 *
 * @param files in one run
 * @param bytes of one file
 * @param perFile from the first packet to the last, all redirects included
 * @param whole for all files of a run
 */
public record Limits(int files, long bytes, Duration perFile, Duration whole) {
    /** 10,000 files of 25 MB at most, half a minute each and an hour for all. */
    public static final Limits DEFAULTS =
            new Limits(10_000, 25L * 1024 * 1024, Duration.ofSeconds(30), Duration.ofHours(1));
}
