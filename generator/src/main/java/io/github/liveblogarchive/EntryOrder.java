package io.github.liveblogarchive;

import io.github.liveblogarchive.model.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts entries in the order in which they happened: by time; where that does not tell, as their source has them. */
final class EntryOrder {
    private record Placed(Entry entry, Instant at) {}

    private EntryOrder() {}

    /**
     * Oldest first. Entries of one time keep the order of the source, turned round where the source runs backwards; an
     * entry without a time stays behind the one that it followed.
     */
    static List<Entry> oldestFirst(List<Entry> source) {
        List<Entry> forward = new ArrayList<>(source);
        if (runsBackwards(source)) {
            Collections.reverse(forward);
        }
        Optional<Instant> first = forward.stream().flatMap(e -> at(e).stream()).findFirst();
        if (first.isEmpty()) {
            return List.copyOf(forward);
        }
        Instant last = first.get();
        List<Placed> placed = new ArrayList<>();
        for (Entry entry : forward) {
            last = at(entry).orElse(last);
            placed.add(new Placed(entry, last));
        }
        placed.sort(Comparator.comparing(Placed::at));
        return placed.stream().map(Placed::entry).toList();
    }

    private static boolean runsBackwards(List<Entry> source) {
        int balance = 0;
        List<Instant> times = source.stream().flatMap(e -> at(e).stream()).toList();
        for (int i = 1; i < times.size(); i++) {
            balance += Integer.signum(times.get(i).compareTo(times.get(i - 1)));
        }
        return balance < 0;
    }

    private static Optional<Instant> at(Entry entry) {
        return entry.date().isKnown() ? Optional.of(entry.date().at().toInstant()) : Optional.empty();
    }
}
