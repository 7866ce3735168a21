package io.github.liveblogarchive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Does the same to many things on a few threads, taking each thing only when a thread is free. */
final class Workers {
    private Workers() {}

    /** Ends when all is done, or after the first failure, which is thrown again. */
    static <T> void each(Iterator<T> things, int threads, Consumer<T> work) throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        Runnable loop = () -> {
            boolean done = false;
            try {
                for (Optional<T> next = take(things, stop); next.isPresent(); next = take(things, stop)) {
                    work.accept(next.get());
                }
                done = true;
            } finally {
                // The other threads shall not go on with what will be thrown away.
                if (!done) {
                    stop.set(true);
                }
            }
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(loop));
            }
            for (Future<?> future : running) {
                join(future);
            }
        } finally {
            pool.shutdownNow();
            await(pool);
        }
    }

    // What they work on is closed and cleared away next, and may be begun anew by the same process.
    private static void await(ExecutorService pool) {
        boolean isInterrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> Optional<T> take(Iterator<T> things, AtomicBoolean stop) {
        synchronized (things) {
            return !stop.get() && things.hasNext() ? Optional.of(things.next()) : Optional.empty();
        }
    }

    private static void join(Future<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
