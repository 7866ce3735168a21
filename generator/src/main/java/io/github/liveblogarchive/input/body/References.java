package io.github.liveblogarchive.input.body;

import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;

/** Keeps references until the blog or entry they stand in has been handed out. */
public final class References {
    /** Takes a reference, as the door of the formats does for the blog at hand. */
    @FunctionalInterface
    public interface Receiver {
        void reference(String target, String base, Place place);
    }

    /** What the door of the formats takes, as {@link io.github.liveblogarchive.input.EntrySink#reference} says it. */
    public record Reference(String target, String base, Place place) {}

    private final List<Reference> waiting = new ArrayList<>();

    public void add(String target, String base, Place place) {
        waiting.add(new Reference(target, base, place));
    }

    /** Those that wait, in the order in which they were found. */
    public List<Reference> list() {
        return List.copyOf(waiting);
    }

    public void handOut(Receiver receiver) {
        waiting.forEach(reference -> receiver.reference(reference.target(), reference.base(), reference.place()));
        waiting.clear();
    }
}
