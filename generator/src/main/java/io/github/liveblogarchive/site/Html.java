package io.github.liveblogarchive.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Markup that is safe to stand on a page as it is. References to the site's own files stand in it as attribute values
 * {@code ="site:/PATH"}, so that one rendering serves pages at any depth and feeds; {@link Urls} resolves them.
 */
public record Html(String text) {
    public static final Html EMPTY = new Html("");

    public boolean isPresent() {
        return !text.isEmpty();
    }

    /**
     * Markup for several pages, as the bytes that stand on each of them. The references to the site's own files are
     * found once; pages only copy what lies between them.
     */
    public static final class Piece {
        private static final byte[] MARK = "=\"site:/".getBytes(StandardCharsets.US_ASCII);

        private final byte[] utf8;
        /** Where the runs of bytes between references begin and end, in turn. */
        private final int[] runs;

        private final List<String> paths;

        /** Takes what it is given as its own. */
        public Piece(byte[] utf8) {
            this.utf8 = utf8;
            List<String> found = new ArrayList<>();
            int[] borders = new int[16];
            int count = 1;
            for (int mark = find(0); mark >= 0; ) {
                int start = mark + MARK.length;
                int end = start;
                while (end < utf8.length && utf8[end] != '"') {
                    end++;
                }
                if (end == utf8.length) {
                    // A template forgot the other quotation mark: what it wrote stands as it is.
                    break;
                }
                if (count + 2 >= borders.length) {
                    borders = Arrays.copyOf(borders, borders.length * 2);
                }
                borders[count++] = mark + 2;
                borders[count++] = end;
                found.add(new String(utf8, start, end - start, StandardCharsets.UTF_8));
                mark = find(end);
            }
            borders[count++] = utf8.length;
            this.runs = Arrays.copyOf(borders, count);
            this.paths = List.copyOf(found);
        }

        private int find(int from) {
            for (int i = from; i <= utf8.length - MARK.length; i++) {
                if (utf8[i] == '=' && Arrays.equals(utf8, i, i + MARK.length, MARK, 0, MARK.length)) {
                    return i;
                }
            }
            return -1;
        }

        /** Hands out the bytes in order, and the paths that stand between them. */
        public void show(Reader reader) {
            for (int i = 0; i < runs.length; i += 2) {
                reader.bytes(utf8, runs[i], runs[i + 1] - runs[i]);
                if (i / 2 < paths.size()) {
                    reader.path(paths.get(i / 2));
                }
            }
        }

        /** Takes what a piece consists of. */
        public interface Reader {
            void bytes(byte[] utf8, int from, int length);

            /** A path below the site's root, to be made an address of the page. */
            void path(String path);
        }
    }
}
