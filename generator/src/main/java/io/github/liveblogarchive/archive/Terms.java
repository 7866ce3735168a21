package io.github.liveblogarchive.archive;

import io.github.liveblogarchive.archive.gather.NameBook;
import io.github.liveblogarchive.archive.rows.Columns;
import io.github.liveblogarchive.archive.rows.IntSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what carries a term. Names that give the same slug are one term, under the name that came first. */
final class Terms {
    private static final class Gathered {
        private final String name;
        private int[] items = new int[2];
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

    private final NameBook names;
    private final Map<String, Gathered> bySlug = new TreeMap<>();
    /** By the numbers of names. */
    private final List<Gathered> byNumber = new ArrayList<>();

    private static final Gathered NOT_SEEN = new Gathered("");

    Terms(NameBook names) {
        this.names = names;
    }

    /** @param item the number of an entry, or {@code -1 - number} of a blog */
    void add(int name, int item) {
        while (byNumber.size() <= name) {
            byNumber.add(NOT_SEEN);
        }
        Gathered gathered = byNumber.get(name);
        if (gathered == NOT_SEEN) {
            NameBook.Named named = names.named(name);
            gathered = bySlug.computeIfAbsent(named.slug(), slug -> new Gathered(named.name()));
            byNumber.set(name, gathered);
        }
        gathered.add(item);
    }

    /** All terms by slug, their items oldest first. */
    Map<String, Term> sorted(Columns columns, Collection<BlogHeader> blogs) {
        long[] starts = new long[blogs.size()];
        blogs.forEach(b -> starts[b.number()] = Columns.second(b.start()));
        IntSort.Order oldestFirst = (a, b) ->
                Long.compare(a >= 0 ? columns.second(a) : starts[-1 - a], b >= 0 ? columns.second(b) : starts[-1 - b]);
        Map<String, Term> terms = new LinkedHashMap<>();
        bySlug.forEach((slug, gathered) -> {
            int[] items = Arrays.copyOf(gathered.items, gathered.size);
            IntSort.sort(items, 0, items.length, oldestFirst);
            terms.put(slug, new Term(gathered.name, slug, new Term.Items(items)));
        });
        return Collections.unmodifiableMap(terms);
    }
}
