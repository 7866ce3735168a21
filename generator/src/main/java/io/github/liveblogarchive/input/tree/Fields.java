package io.github.liveblogarchive.input.tree;

import java.util.Set;

/**
 * What a format knows of the fields of one kind of object.
 *
 * @param kept what the importer reads
 * @param dropped what it knows and leaves out because it is machinery, not content
 * @param hidden what is about people and no reader may see
 */
public record Fields(Set<String> kept, Set<String> dropped, Set<String> hidden) {
    public Fields {
        kept = Set.copyOf(kept);
        dropped = Set.copyOf(dropped);
        hidden = Set.copyOf(hidden);
    }

    /** Names separated by white space, each at most once. */
    public static Fields of(String kept, String dropped, String hidden) {
        return new Fields(split(kept), split(dropped), split(hidden));
    }

    private static Set<String> split(String names) {
        return names.isBlank() ? Set.of() : Set.of(names.strip().split("\\s+"));
    }
}
