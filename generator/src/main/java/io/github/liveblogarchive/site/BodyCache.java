package io.github.liveblogarchive.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The bodies that were rendered last, since a blog's page, its entries' pages and its feed show the same ones. */
final class BodyCache {
    private static final int KEPT = 2_000;

    private final Map<Integer, Html> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Html> eldest) {
            return size() > KEPT;
        }
    };

    Html get(int entry, Supplier<Html> render) {
        synchronized (kept) {
            Html html = kept.get(entry);
            if (html != null) {
                return html;
            }
        }
        // Rendered outside of the lock: two threads may do the same work, but none waits for another's.
        Html html = render.get();
        synchronized (kept) {
            kept.put(entry, html);
        }
        return html;
    }
}
