package io.github.liveblogarchive.archive;

/**
 * A topic, author or series with what carries it.
 *
 * @param name as shown
 * @param items oldest first: the number of an entry, or {@code -1 - number} of a blog
 */
public record Term(String name, String slug, Items items) {
    /** Numbers in order; an array behind methods, since there may be a million of them. */
    public static final class Items {
        private final int[] numbers;

        Items(int[] numbers) {
            this.numbers = numbers;
        }

        public int size() {
            return numbers.length;
        }

        public boolean isEntry(int index) {
            return numbers[index] >= 0;
        }

        /** The number of the entry, or of the blog, at an index. */
        public int number(int index) {
            return numbers[index] >= 0 ? numbers[index] : -1 - numbers[index];
        }
    }
}
