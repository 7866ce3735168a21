package io.github.liveblogarchive.archive;

import java.util.Iterator;

/** Does jobs in any order, some of them at the same time, and ends when all are done or one has failed. */
public interface Hands {
    void each(Iterator<Runnable> jobs) throws InterruptedException;
}
