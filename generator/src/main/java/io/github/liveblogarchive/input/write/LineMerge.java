package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.report.Conflict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings a new export into a file of lines that a person changed: lines that nobody touched become those of the export,
 * touched ones stay, deleted ones stay away, added ones stay where they are.
 */
final class LineMerge {
    /**
     * What becomes of the file.
     *
     * @param aside lines of the export that were not taken, empty where all were
     */
    record Merged(String text, String aside, List<Conflict> conflicts) {}

    private final String path;
    private final Map<String, RecordLine> found;
    private final Map<String, RecordLine> now;
    private final Map<String, String> base;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final StringBuilder aside = new StringBuilder();

    private LineMerge(
            String path, Map<String, RecordLine> found, Map<String, RecordLine> now, Map<String, String> base) {
        this.path = path;
        this.found = found;
        this.now = now;
        this.base = base;
    }

    /** Nothing where the file that was found does not consist of lines of JSON, or two of them have one id. */
    static Optional<Merged> of(String path, byte[] found, byte[] now, Map<String, String> base) {
        Optional<Map<String, RecordLine>> theirs = RecordLine.lines(found);
        Optional<Map<String, RecordLine>> ours = RecordLine.lines(now);
        if (base.isEmpty() || theirs.isEmpty() || ours.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LineMerge(path, theirs.get(), ours.get(), base).merged());
    }

    private Merged merged() {
        StringBuilder out = new StringBuilder();
        for (String id : isReordered() ? order(found, now) : order(now, found)) {
            Optional<RecordLine> kept = kept(id);
            kept.ifPresent(line -> out.append(line.text()).append('\n'));
        }
        return new Merged(out.toString(), aside.toString(), conflicts);
    }

    private Optional<RecordLine> kept(String id) {
        RecordLine theirs = found.get(id);
        RecordLine ours = now.get(id);
        String before = Objects.requireNonNullElse(base.get(id), "");
        if (theirs == null) {
            if (ours == null || before.isEmpty()) {
                return Optional.ofNullable(ours);
            }
            conflicts.add(new Conflict(path, id, "", "", Differences.brief(ours.text())));
            return Optional.empty();
        }
        boolean touched = !theirs.digest().equals(before);
        if (ours == null) {
            if (touched && !before.isEmpty()) {
                conflicts.add(new Conflict(path, id, "", Differences.brief(theirs.text()), ""));
            }
            return touched ? Optional.of(theirs) : Optional.empty();
        }
        if (!touched) {
            return Optional.of(ours);
        }
        List<Conflict> differing = Differences.fields(path, id, theirs.node(), ours.node());
        if (!differing.isEmpty()) {
            conflicts.addAll(differing);
            aside.append(ours.text()).append('\n');
        }
        return Optional.of(theirs);
    }

    // Where a person moved lines, theirs is the order; else that of the export.
    private boolean isReordered() {
        List<String> before = base.keySet().stream().filter(found::containsKey).toList();
        List<String> after = found.keySet().stream().filter(base::containsKey).toList();
        return !before.equals(after);
    }

    /** The ids of the one in their order, with those of the other behind the one that they follow there. */
    private static List<String> order(Map<String, RecordLine> one, Map<String, RecordLine> other) {
        Map<String, List<String>> following = new HashMap<>();
        String last = "";
        for (String id : other.keySet()) {
            if (one.containsKey(id)) {
                last = id;
            } else {
                following.computeIfAbsent(last, any -> new ArrayList<>()).add(id);
            }
        }
        List<String> order = new ArrayList<>();
        for (String id : one.keySet()) {
            order.add(id);
            order.addAll(following.getOrDefault(id, List.of()));
        }
        return order;
    }

    /** The digests to remember: of what the export gives, and of what was deleted, so that it stays away. */
    static Map<String, String> remembered(byte[] now, byte[] found, Map<String, String> base) {
        Map<String, String> digests = RecordLine.digests(now);
        Map<String, RecordLine> theirs = RecordLine.lines(found).orElse(Map.of());
        base.forEach((id, digest) -> {
            if (!theirs.containsKey(id)) {
                digests.putIfAbsent(id, digest);
            }
        });
        return digests;
    }
}
