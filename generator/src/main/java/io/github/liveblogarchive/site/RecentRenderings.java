package io.github.liveblogarchive.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The entries that were rendered last, since a blog's page, its entries' pages and its feed show the same ones. */
final class RecentRenderings {
    /** Characters kept: some 2,000 entries of a usual size, but only a few dozen of the largest that are allowed. */
    private static final long KEPT = 8_000_000;

    private final Map<Integer, Rendering> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    Rendering get(int entry, Supplier<Rendering> render) {
        synchronized (kept) {
            Rendering rendering = kept.get(entry);
            if (rendering != null) {
                return rendering;
            }
        }
        // Rendered outside of the lock: two threads may do the same work, but none waits for another's.
        Rendering rendering = render.get();
        synchronized (kept) {
            Rendering before = kept.put(entry, rendering);
            size += rendering.weight() - (before == null ? 0 : before.weight());
            var oldest = kept.values().iterator();
            while (size > KEPT && oldest.hasNext()) {
                size -= oldest.next().weight();
                oldest.remove();
            }
        }
        return rendering;
    }
}
