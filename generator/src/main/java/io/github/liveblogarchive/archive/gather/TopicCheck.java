package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds topics that topics.yaml does not list: errors where it shall list all, else likely slips of the pen. */
public final class TopicCheck {
    private final NameBook topics;
    private final boolean knownOnly;
    private final Problems problems;
    /** What is said of a name, found out once: to look for the nearest of many names takes long. */
    private final Map<String, Optional<Problem>> verdicts = new HashMap<>();

    /** @param knownOnly whether a name that is not listed is an error */
    public TopicCheck(NameBook topics, boolean knownOnly, Problems problems) {
        this.topics = topics;
        this.knownOnly = knownOnly;
        this.problems = problems;
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
        Optional<String> near = Nearest.to(name, topics.names());
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
}
