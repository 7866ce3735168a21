package io.github.liveblogarchive.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Markup that is safe to stand on a page as it is. References to the site's own files stand in it as attribute values
 * {@code ="site:/PATH"}, so that one rendering serves pages at any depth and feeds; {@link Urls} resolves them. A list
 * of pictures stands as {@code ="site:/PATH 480w, site:/PATH 960w"}: no path has a space in it.
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
        private static final byte[] NEXT = ", site:/".getBytes(StandardCharsets.US_ASCII);

        private final byte[] utf8;
        /** Where the runs of bytes between references begin and end, in turn. */
        private final int[] runs;

        private final List<String> paths;

        /** Takes what it is given as its own. */
        public Piece(byte[] utf8) {
            this.utf8 = utf8;
            List<String> found = new ArrayList<>();
            Borders borders = new Borders();
            int length = utf8.length;
            for (int mark = find(MARK, 0, length); mark >= 0; ) {
                int end = find('"', mark + MARK.length, length);
                if (end == length) {
                    // A template forgot the other quotation mark: what it wrote stands as it is.
                    break;
                }
                for (int path = mark; path >= 0; ) {
                    int start = path + MARK.length;
                    int space = find(' ', start, end);
                    borders.add(path + 2, space);
                    found.add(new String(utf8, start, space - start, StandardCharsets.UTF_8));
                    path = find(NEXT, space, end);
                }
                mark = find(MARK, end, length);
            }
            this.runs = borders.end(length);
            this.paths = List.copyOf(found);
        }

        private int find(char wanted, int from, int to) {
            int at = from;
            while (at < to && utf8[at] != wanted) {
                at++;
            }
            return at;
        }

        private int find(byte[] wanted, int from, int to) {
            for (int i = from; i <= to - wanted.length; i++) {
                if (utf8[i] == wanted[0] && Arrays.equals(utf8, i, i + wanted.length, wanted, 0, wanted.length)) {
                    return i;
                }
            }
            return -1;
        }

        /** Where runs begin and end, in turn; the first one begins at 0. */
        private static final class Borders {
            private int[] places = new int[16];
            private int count = 1;

            void add(int end, int start) {
                if (count + 2 >= places.length) {
                    places = Arrays.copyOf(places, places.length * 2);
                }
                places[count++] = end;
                places[count++] = start;
            }

            int[] end(int length) {
                places[count++] = length;
                return Arrays.copyOf(places, count);
            }
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
