package io.github.liveblogarchive.report;

import io.github.liveblogarchive.report.Problem.Level;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Collects all problems of a run, so that a user sees every mistake at once. Safe for use by several threads.
 *
 * <p>At most {@link #KEPT_PER_CODE} problems of one code and level are kept; all are counted.
 */
public final class Problems {
    /** So that a million bad lines do not fill the memory. */
    public static final int KEPT_PER_CODE = 1_000;

    private final Set<Problem> kept = new LinkedHashSet<>();
    private final Map<Level, Map<Code, Integer>> counts = new EnumMap<>(Level.class);
    private final Consumer<Problem> listener;

    public Problems() {
        this(problem -> {});
    }

    /** @param listener is told of each problem that is kept, when it comes */
    public Problems(Consumer<Problem> listener) {
        this.listener = listener;
    }

    public void error(Code code, Place place, String message, String hint) {
        add(new Problem(Level.ERROR, code, place, message, hint));
    }

    public void warning(Code code, Place place, String message, String hint) {
        add(new Problem(Level.WARNING, code, place, message, hint));
    }

    public void note(Code code, Place place, String message, String hint) {
        add(new Problem(Level.NOTE, code, place, message, hint));
    }

    /** Adds a problem; one that was told before, of the same place in the same words, is not told again. */
    public synchronized void add(Problem problem) {
        // A template's mistake is met on every page that it is used for.
        if (kept.contains(problem)) {
            return;
        }
        Map<Code, Integer> byCode = counts.computeIfAbsent(problem.level(), level -> new EnumMap<>(Code.class));
        if (byCode.merge(problem.code(), 1, Integer::sum) <= KEPT_PER_CODE) {
            kept.add(problem);
            listener.accept(problem);
        }
    }

    public synchronized int count(Level level) {
        return counts.getOrDefault(level, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    public synchronized int count(Level level, Code code) {
        return counts.getOrDefault(level, Map.of()).getOrDefault(code, 0);
    }

    public boolean hasErrors() {
        return count(Level.ERROR) > 0;
    }

    /** The kept problems, sorted by place. */
    public synchronized List<Problem> list() {
        return kept.stream().sorted(Problem.ORDER).toList();
    }
}
