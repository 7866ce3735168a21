package io.github.liveblogarchive.input.capture;

import io.github.liveblogarchive.input.capture.Outline.Layout;
import io.github.liveblogarchive.input.capture.Outline.Role;
import io.github.liveblogarchive.input.capture.text.Journal;
import io.github.liveblogarchive.input.capture.text.Stamp;
import java.util.List;
import java.util.stream.IntStream;

/** Finds out which times are those of entries, and whether they stand above or below the headings. */
final class Times {
    private static final int FEWEST = 2;

    private Times() {}

    /** Tells the line that says when the page was published from the times of entries. */
    static void datelines(Outline outline) {
        List<Integer> times = times(outline);
        List<Integer> bare = times.stream().filter(at -> !isDated(outline, at)).toList();
        for (int at : times) {
            boolean before = isDated(outline, at) && (bare.isEmpty() ? times.size() == 1 : at < bare.get(0));
            if (before) {
                outline.set(at, Role.DATE);
            }
        }
    }

    /** Says where times stand, and takes out those that belong to no entry. */
    static void layout(Outline outline, Journal journal) {
        for (int at : times(outline)) {
            boolean again = outline.role(at - 1) == Role.TIME
                    && outline.stamp(at - 1)
                            .flatMap(Stamp::time)
                            .equals(outline.stamp(at).flatMap(Stamp::time));
            if (again) {
                journal.skipped(outline.line(at), "time said twice");
                outline.set(at, Role.KEY_TIME);
            }
        }
        List<Integer> times = times(outline);
        if (times.size() < FEWEST) {
            times.forEach(at -> {
                journal.skipped(outline.line(at), "time of no entry");
                outline.set(at, Role.KEY_TIME);
            });
            return;
        }
        int below = 0;
        for (int at : times) {
            boolean headed = at > 1 && outline.isLike(at - 1);
            below += headed && !outline.isLike(at + 1) ? 1 : -1;
        }
        outline.layout(below > 0 ? Layout.BELOW : Layout.ABOVE);
    }

    static List<Integer> times(Outline outline) {
        return IntStream.range(0, outline.size())
                .filter(at -> outline.role(at) == Role.TIME)
                .boxed()
                .toList();
    }

    private static boolean isDated(Outline outline, int at) {
        return outline.stamp(at).flatMap(Stamp::date).isPresent();
    }
}
