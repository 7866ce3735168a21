package io.github.liveblogarchive.metrics;

import io.github.liveblogarchive.report.Step;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Counts what is done, and tells it every few seconds. For several threads. */
public final class Pace {
    /** Nanoseconds of silence: also before the first line, so that short runs pass without one. */
    static final long EVERY = 5_000_000_000L;
    /** So many small things pass between two looks at the ticker. */
    private static final int LOOK_EVERY = 64;

    private final LongSupplier ticker;
    private final Consumer<Step> listener;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong small = new AtomicLong();
    private final AtomicLong told;
    private String phase = "";
    private String next = "";
    private volatile long total;
    private long began;

    /**
     * @param ticker nanoseconds from any fixed moment
     * @param listener is told by one thread at a time
     */
    public Pace(LongSupplier ticker, Consumer<Step> listener) {
        this.ticker = ticker;
        this.listener = listener;
        this.told = new AtomicLong(ticker.getAsLong());
    }

    /**
     * Begins to count anew.
     *
     * @param things what is counted, in the plural
     */
    public synchronized void phase(String things) {
        phase(things, 0, "");
    }

    /**
     * Begins to count anew, with a known end.
     *
     * @param howMany of the things there will be
     * @param then what is counted after the last of them
     */
    public synchronized void phase(String things, long howMany, String then) {
        phase = things;
        next = then;
        total = howMany;
        began = ticker.getAsLong();
        done.set(0);
    }

    /** One more thing is done. */
    public void one() {
        if (done.incrementAndGet() == total) {
            phase(next);
        }
        look();
    }

    /** So many things are done since the phase began. */
    public void to(long count) {
        done.set(count);
        look();
    }

    /** Something was done that is less than one thing. */
    public void some() {
        if (small.incrementAndGet() % LOOK_EVERY == 0) {
            look();
        }
    }

    private void look() {
        long now = ticker.getAsLong();
        long last = told.get();
        if (now - last >= EVERY && told.compareAndSet(last, now)) {
            tell(now);
        }
    }

    private synchronized void tell(long now) {
        listener.accept(new Step(phase, done.get(), total, (now - began) / 1_000_000));
    }
}
