package io.github.liveblogarchive.archive.store;

import java.util.ArrayDeque;
import java.util.Deque;

/** Says which file below the content folder a source means. */
public final class MediaSource {
    private MediaSource() {}

    /**
     * The path below the content folder, with slashes: {@code /a.png} is {@code static/a.png}, {@code a.png} lies in the
     * folder {@code base}. A path that climbs out begins with {@code ../}.
     */
    public static String of(String src, String base) {
        if (src.startsWith("/")) {
            return normal("static" + src);
        }
        return normal(base.isEmpty() ? src : base + "/" + src);
    }

    private static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
