package io.github.liveblogarchive.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The bodies that were rendered last, since a blog's page, its entries' pages and its feed show the same ones. */
final class BodyCache {
    /** Characters kept: some 2,000 bodies of a usual size, but only a few dozen of the largest that are allowed. */
    private static final long KEPT = 8_000_000;

    private final Map<Integer, Html> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

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
            Html before = kept.put(entry, html);
            size += html.text().length() - (before == null ? 0 : before.text().length());
            var oldest = kept.values().iterator();
            while (size > KEPT && oldest.hasNext()) {
                size -= oldest.next().text().length();
                oldest.remove();
            }
        }
        return html;
    }
}
