package io.github.liveblogarchive.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.model.Entry;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentRenderingsTest {
    private final RecentRenderings recent = new RecentRenderings();
    private final AtomicInteger rendered = new AtomicInteger();

    private void show(int number, int length) {
        Rendering shown = recent.get(number, () -> {
            rendered.incrementAndGet();
            return new Rendering(Entry.builder("e" + number).build(), new Html("x".repeat(length)), "");
        });
        assertThat(shown.html().text()).hasSize(length);
    }

    @Test
    void an_entry_is_rendered_once() {
        show(1, 100);
        show(1, 100);
        assertThat(rendered).hasValue(1);
    }

    @Test
    void large_entries_do_not_fill_the_memory() {
        for (int number = 0; number < 100; number++) {
            show(number, 1_000_000);
        }
        show(99, 1_000_000);
        assertThat(rendered).hasValue(100);
        show(0, 1_000_000);
        assertThat(rendered).hasValue(101);
    }
}
