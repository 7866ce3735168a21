package io.github.liveblogarchive.metrics;

import io.github.liveblogarchive.report.Metrics.SlowPage;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The few pages that took longest. For several threads. */
final class Slowest {
    static final int KEPT = 10;

    private static final Comparator<SlowPage> ORDER =
            Comparator.comparingLong(SlowPage::micros).reversed().thenComparing(SlowPage::path);

    private final TreeSet<SlowPage> pages = new TreeSet<>(ORDER);
    // Read outside of the lock: nearly all pages are quicker, and a stale value only costs a look.
    private volatile long floor = -1;

    void add(SlowPage page) {
        if (page.micros() >= floor) {
            insert(page);
        }
    }

    private synchronized void insert(SlowPage page) {
        pages.add(page);
        if (pages.size() > KEPT) {
            pages.pollLast();
            floor = pages.last().micros();
        }
    }

    synchronized List<SlowPage> list() {
        return List.copyOf(pages);
    }
}
