package io.github.liveblogarchive.archive;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what carries a term. Names that give the same slug are one term, under the name that came first. */
final class Terms {
    private static final class Gathered {
        private final String name;
        private int[] items = new int[4];
        private int size;

        Gathered(String name) {
            this.name = name;
        }

        void add(int item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = item;
        }
    }

    private final Map<String, Gathered> bySlug = new TreeMap<>();

    void blog(String slug, String name, int blog) {
        bySlug.computeIfAbsent(slug, s -> new Gathered(name)).add(-1 - blog);
    }

    void entry(String slug, String name, int entry) {
        bySlug.computeIfAbsent(slug, s -> new Gathered(name)).add(entry);
    }

    /** All terms by slug, their items oldest first. */
    Map<String, Term> sorted(Columns columns, Collection<BlogHeader> blogs) {
        long[] starts = new long[blogs.size()];
        blogs.forEach(b -> starts[b.number()] = Columns.second(b.start()));
        Map<String, Term> terms = new LinkedHashMap<>();
        bySlug.forEach((slug, gathered) -> {
            long[] keys = new long[gathered.size];
            Integer[] index = new Integer[gathered.size];
            for (int i = 0; i < gathered.size; i++) {
                int item = gathered.items[i];
                keys[i] = item >= 0 ? columns.second(item) : starts[-1 - item];
                index[i] = i;
            }
            Arrays.sort(index, (a, b) -> Long.compare(keys[a], keys[b]));
            int[] items = new int[gathered.size];
            for (int i = 0; i < items.length; i++) {
                items[i] = gathered.items[index[i]];
            }
            terms.put(slug, new Term(gathered.name, slug, new Term.Items(items)));
        });
        return Collections.unmodifiableMap(terms);
    }
}
