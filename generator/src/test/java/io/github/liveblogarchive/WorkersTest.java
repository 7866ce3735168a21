package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everything_is_done_once(int threads) throws InterruptedException {
        ConcurrentSkipListSet<Integer> done = new ConcurrentSkipListSet<>();
        AtomicInteger calls = new AtomicInteger();
        Workers.each(IntStream.range(0, 1_000).iterator(), threads, n -> {
            done.add(n);
            calls.incrementAndGet();
        });
        assertThat(done).hasSize(1_000);
        assertThat(calls).hasValue(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_failure_ends_the_work_and_is_told(int threads) {
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> Workers.each(IntStream.range(0, 1_000_000).iterator(), threads, n -> {
                    if (calls.incrementAndGet() == 10) {
                        throw new IllegalStateException("the tenth");
                    }
                }))
                .hasMessage("the tenth");
        assertThat(calls).hasValueLessThan(1_000_000);
    }

    @Test
    void nothing_goes_on_once_a_failure_was_told() {
        AtomicInteger running = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        assertThatThrownBy(() -> Workers.each(IntStream.range(0, 2).iterator(), 2, n -> {
                    running.incrementAndGet();
                    both.countDown();
                    try {
                        // The failure of one interrupts the other, wherever that is by then.
                        waitFor(both);
                        if (n == 0) {
                            throw new IllegalStateException("the first");
                        }
                        LockSupport.parkNanos(50_000_000);
                    } finally {
                        running.decrementAndGet();
                    }
                }))
                .hasMessage("the first");
        assertThat(running).hasValue(0);
    }

    @Test
    void who_has_nothing_left_to_do_helps_with_a_parallel_stream_of_another() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        Set<Thread> helpers = ConcurrentHashMap.newKeySet();
        Workers.each(
                List.of(1).iterator(),
                2,
                one -> IntStream.range(0, 2).parallel().forEach(n -> {
                    helpers.add(Thread.currentThread());
                    both.countDown();
                    // Each waits for the other, which one thread alone could not do.
                    waitFor(both);
                }));
        assertThat(helpers).hasSize(2);
    }

    @Test
    void threads_see_the_classes_that_their_starter_sees() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Set<ClassLoader> seen = ConcurrentHashMap.newKeySet();
        try (URLClassLoader own = new URLClassLoader(new URL[0], before)) {
            Thread.currentThread().setContextClassLoader(own);
            Workers.each(
                    List.of(1, 2).iterator(),
                    2,
                    n -> seen.add(Thread.currentThread().getContextClassLoader()));
            assertThat(seen).containsExactly(own);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_is_done_beside_other_work_is_there_when_it_is_needed(int threads) {
        try (Workers.Beside<String> beside = Workers.Beside.start(threads, () -> "done")) {
            assertThat(beside.get()).isEqualTo("done");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_failure_beside_other_work_is_told_to_who_needs_it_and_to_nobody_else(int threads) {
        try (Workers.Beside<String> beside = Workers.Beside.start(threads, () -> {
            throw new IllegalStateException("no");
        })) {
            assertThatThrownBy(beside::get)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no");
        }
    }

    @Test
    void nothing_goes_on_beside_other_work_once_it_is_closed() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Workers.Beside<Boolean> beside = Workers.Beside.start(2, () -> {
            begun.countDown();
            LockSupport.parkNanos(50_000_000);
            ended.set(true);
            return true;
        });
        waitFor(begun);
        beside.close();
        assertThat(ended).isTrue();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
