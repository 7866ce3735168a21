package io.github.liveblogarchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
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

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
