package io.github.liveblogarchive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Does the same to many things on a few threads, taking each thing only when a thread is free. */
final class Workers {
    /** Whoever asks for more makes no mistake, but the threads alone would fill the memory. */
    private static final int MOST = 1_000;

    private Workers() {}

    /**
     * Ends when all is done, or after the first failure, which is thrown again. A thread for which nothing is left
     * helps with the parallel streams of the others.
     */
    static <T> void each(Iterator<T> things, int wanted, Consumer<T> work) throws InterruptedException {
        int threads = Math.min(wanted, MOST);
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
        ForkJoinPool pool = pool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                // The pool's own tasks would tell a copy of a failure.
                FutureTask<?> task = new FutureTask<>(loop, null);
                pool.execute(task);
                running.add(task);
            }
            for (Future<?> future : running) {
                join(future);
            }
        } finally {
            pool.shutdownNow();
            await(pool);
        }
    }

    // Its threads would see the JDK's classes and the application's only, where a plugin has its own.
    private static ForkJoinPool pool(int threads) {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        return new ForkJoinPool(
                threads,
                pool -> {
                    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
                    thread.setContextClassLoader(classes);
                    return thread;
                },
                null,
                false);
    }

    // What they work on is closed and cleared away next, and may be begun anew by the same process.
    private static void await(ForkJoinPool pool) {
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
            throw failure(e);
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        if (e.getCause() instanceof Error failure) {
            throw failure;
        }
        return new IllegalStateException(e.getCause());
    }

    /**
     * Work that is done beside other work, on a thread of its own, until somebody needs what comes of it. Nothing of it
     * goes on once it is closed.
     */
    static final class Beside<T> implements AutoCloseable {
        private final FutureTask<T> task;

        private Beside(FutureTask<T> task) {
            this.task = task;
        }

        /** Begins at once; where there is one thread only, it is done before this returns. */
        static <T> Beside<T> start(int threads, Callable<T> work) {
            FutureTask<T> task = new FutureTask<>(work);
            if (threads == 1) {
                task.run();
            } else {
                Thread thread = new Thread(task, "liveblog-beside");
                thread.setDaemon(true);
                thread.start();
            }
            return new Beside<>(task);
        }

        /** What came of it, once it is done; a failure is thrown again. */
        T get() {
            close();
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw failure(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException("Nobody waits for what is done", e);
            }
        }

        @Override
        public void close() {
            boolean isInterrupted = false;
            while (!task.isDone()) {
                try {
                    task.get();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                } catch (ExecutionException e) {
                    // Whoever needs what should have come of it is told by get; here only the end counts.
                    break;
                }
            }
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
