package io.github.liveblogarchive.maven;

import io.github.liveblogarchive.Progress;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/** Tells in Maven's log how far a run is, every few seconds; short runs pass in silence. */
final class LogProgress implements Progress {
    private static final long EVERY = 5_000_000_000L;

    private final Log log;
    private final LongSupplier nanoseconds;
    private long last;

    LogProgress(Log log, LongSupplier nanoseconds) {
        this.log = log;
        this.nanoseconds = nanoseconds;
        this.last = nanoseconds.getAsLong();
    }

    @Override
    public void at(String phase, long done) {
        long now = nanoseconds.getAsLong();
        if (now - last >= EVERY) {
            last = now;
            log.info(String.format(Locale.ROOT, "%s: %,d so far", phase, done));
        }
    }
}
