package io.github.liveblogarchive.archive.gather;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.util.Optional;

/** Finds topics that topics.yaml does not list: errors where it shall list all, else likely slips of the pen. */
public final class TopicCheck {
    private TopicCheck() {}

    public static void check(String name, NameBook topics, InputContext context, Place place) {
        if (topics.names().isEmpty() || topics.lists(name)) {
            return;
        }
        Optional<String> near = Nearest.to(name, topics.names());
        String hint = near.map(n -> "Did you mean \"" + n + "\"? ").orElse("")
                + "Write a name or an alias that topics.yaml lists, or add this one there.";
        if (context.settings().knownTopicsOnly()) {
            context.problems()
                    .error(
                            Code.UNKNOWN_TOPIC,
                            place.field("topics"),
                            "topics.yaml has no topic \"" + name + "\".",
                            hint);
        } else if (near.isPresent()) {
            context.problems()
                    .warning(
                            Code.UNKNOWN_TOPIC,
                            place.field("topics"),
                            "topics.yaml has no topic \"" + name + "\".",
                            hint);
        }
    }
}
