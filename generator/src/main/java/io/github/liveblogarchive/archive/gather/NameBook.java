package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.model.Author;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows under which name and address a topic or an author stands, whatever spelling a source uses. */
public final class NameBook {
    /** A name as shown and its part of the address. */
    public record Named(String name, String slug) {}

    private final Map<String, Named> known = new HashMap<>();
    private final Map<String, String> listed = new LinkedHashMap<>();
    private final Map<String, Named> seen = new ConcurrentHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Named, Integer> byName = new HashMap<>();
    private final List<Named> names = new ArrayList<>();

    public static NameBook ofTopics(List<Topic> topics) {
        NameBook book = new NameBook();
        topics.forEach(t -> book.add(t.name(), t.slug(), t.aliases()));
        return book;
    }

    public static NameBook ofAuthors(List<Author> authors) {
        NameBook book = new NameBook();
        authors.forEach(a -> book.add(a.name(), a.slug(), a.aliases()));
        return book;
    }

    public Named named(String name) {
        Named is = known.get(Slug.key(name));
        return is != null ? is : seen.computeIfAbsent(Slug.of(name), slug -> new Named(name.strip(), slug));
    }

    /** The number of the name under which a spelling stands, for {@link #named(int)}; to be asked by one thread. */
    public int number(String spelling) {
        Integer known = numbers.get(spelling);
        if (known != null) {
            return known;
        }
        Named named = named(spelling);
        int number = byName.computeIfAbsent(named, n -> names.size());
        if (number == names.size()) {
            names.add(named);
        }
        numbers.put(spelling, number);
        return number;
    }

    public Named named(int number) {
        return names.get(number);
    }

    public boolean lists(String name) {
        return known.containsKey(Slug.key(name));
    }

    /** Every name and alias that the owner's file lists. */
    public Set<String> names() {
        return listed.keySet();
    }

    private void add(String name, String slug, List<String> aliases) {
        Named named = new Named(name, slug.isEmpty() ? Slug.of(name) : slug);
        known.put(Slug.key(name), named);
        listed.put(name, name);
        for (String alias : aliases) {
            known.putIfAbsent(Slug.key(alias), named);
            listed.put(alias, name);
        }
    }
}
