package io.github.liveblogarchive.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BodyCacheTest {
    private final BodyCache cache = new BodyCache();
    private final AtomicInteger rendered = new AtomicInteger();

    private void show(int entry, int length) {
        Html html = cache.get(entry, () -> {
            rendered.incrementAndGet();
            return new Html("x".repeat(length));
        });
        assertThat(html.text()).hasSize(length);
    }

    @Test
    void a_body_is_rendered_once() {
        show(1, 100);
        show(1, 100);
        assertThat(rendered).hasValue(1);
    }

    @Test
    void large_bodies_do_not_fill_the_memory() {
        for (int entry = 0; entry < 100; entry++) {
            show(entry, 1_000_000);
        }
        show(99, 1_000_000);
        assertThat(rendered).hasValue(100);
        show(0, 1_000_000);
        assertThat(rendered).hasValue(101);
    }
}
