package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds topics that topics.yaml does not list: errors where it shall list all, else likely slips of the pen. */
public final class TopicCheck {
    /** As many as {@link Nearest} takes for slips. */
    private static final int MOST_SLIPS = 2;

    private final NameBook topics;
    private final boolean knownOnly;
    private final Problems problems;
    /** What is said of a name, found out once: to look for the nearest of many names takes long. */
    private final Map<String, Optional<Problem>> verdicts = new HashMap<>();

    /** The listed names once more, with the letters of each as bits. */
    private final String[] names;

    private final long[] letters;

    /** @param knownOnly whether a name that is not listed is an error */
    public TopicCheck(NameBook topics, boolean knownOnly, Problems problems) {
        this.topics = topics;
        this.knownOnly = knownOnly;
        this.problems = problems;
        this.names = topics.names().toArray(String[]::new);
        this.letters = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            letters[i] = letters(names[i]);
        }
    }

    public void check(String name, Place place) {
        if (topics.names().isEmpty()) {
            return;
        }
        verdicts.computeIfAbsent(name, this::judge)
                .ifPresent(p ->
                        problems.add(new Problem(p.level(), p.code(), place.field("topics"), p.message(), p.hint())));
    }

    private Optional<Problem> judge(String name) {
        if (topics.lists(name)) {
            return Optional.empty();
        }
        Optional<String> near = near(name);
        if (!knownOnly && near.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                knownOnly ? Problem.Level.ERROR : Problem.Level.WARNING,
                Code.UNKNOWN_TOPIC,
                Place.NONE,
                "topics.yaml has no topic \"" + name + "\".",
                near.map(n -> "Did you mean \"" + n + "\"? ").orElse("")
                        + "Write a name or an alias that topics.yaml lists, or add this one there."));
    }

    // One slip takes a letter away and brings another. So most names need not be compared letter by letter, which would
    // take an hour where 50,000 names that are not listed meet as many that are.
    private Optional<String> near(String name) {
        long own = letters(name);
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (Long.bitCount(own ^ letters[i]) <= 2 * MOST_SLIPS) {
                alike.add(names[i]);
            }
        }
        return Nearest.to(name, alike);
    }

    private static long letters(String name) {
        long letters = 0;
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            letters |= 1L << lower.charAt(i);
        }
        return letters;
    }
}
