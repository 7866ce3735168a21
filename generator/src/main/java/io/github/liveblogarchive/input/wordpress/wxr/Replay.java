package io.github.liveblogarchive.input.wordpress.wxr;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the last state of each entry of the plugin Liveblog, which writes a row for every change and every deletion: a
 * change names the entry that it replaces, or an earlier change of it; a deletion is a change without any text.
 */
public final class Replay {
    /**
     * An entry that is to be seen.
     *
     * @param changes in their order, the last one holds what is shown
     */
    public record Kept(Row first, List<Row> changes) {
        public Kept {
            changes = List.copyOf(changes);
        }

        public Row last() {
            return changes.isEmpty() ? first : changes.get(changes.size() - 1);
        }

        /** Whether one of its rows has that further value. */
        public boolean says(String name, String value) {
            return first.meta(name).equals(value)
                    || changes.stream().anyMatch(row -> row.meta(name).equals(value));
        }
    }

    private static final String REPLACES = "liveblog_replaces";
    private static final Comparator<Row> BY_NUMBER =
            Comparator.comparing((Row row) -> row.id().length()).thenComparing(Row::id);

    private record Timed(Row row, String time) {}

    private record Said(Kind kind, Row row, String reason) {}

    private final Map<String, Row> all = new HashMap<>();
    private final Map<String, Row> originals = new LinkedHashMap<>();
    private final Map<String, List<Row>> changes = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private final List<Said> said = new ArrayList<>();
    private final int rows;

    public Replay(List<Row> rows) {
        List<Row> sorted = inOrder(rows.stream().filter(Replay::isEntry).toList());
        this.rows = sorted.size();
        sorted.forEach(row -> all.putIfAbsent(row.id(), row));
        sorted.forEach(this::take);
        changes.forEach((id, ofOne) -> {
            boolean orphans = !originals.containsKey(id) || deleted.contains(id);
            String reason = deleted.contains(id) ? "change of a deleted entry" : "change of an entry that is not there";
            ofOne.forEach(
                    row -> say(orphans ? Kind.SKIPPED : Kind.MERGED, row, orphans ? reason : "change of an entry"));
        });
    }

    public static boolean isEntry(Row row) {
        return row.type().equals("liveblog");
    }

    /** The entries that are to be seen, oldest first. */
    public List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        originals.forEach((id, row) -> {
            if (!deleted.contains(id)) {
                kept.add(new Kept(row, changes.getOrDefault(id, List.of())));
            }
        });
        return kept;
    }

    /** The ids of entries that were deleted. */
    public Set<String> deleted() {
        return Set.copyOf(deleted);
    }

    /**
     * Says what became of each row.
     *
     * @param file that the rows stand in
     */
    public void tell(Desk desk, Place file) {
        for (int i = 0; i < rows; i++) {
            desk.counted();
        }
        said.forEach(line -> desk.say(
                line.kind(),
                file.at(line.row().line(), 0),
                line.reason(),
                line.row().id()));
    }

    // Numbers rise with time. A row whose time is none stays behind the one that it followed.
    private static List<Row> inOrder(List<Row> rows) {
        List<Row> byNumber = new ArrayList<>(rows);
        byNumber.sort(BY_NUMBER);
        List<Timed> timed = new ArrayList<>(rows.size());
        String last = "";
        for (Row row : byNumber) {
            last = RowTime.read(row.gmt()).isPresent() ? row.gmt() : last;
            timed.add(new Timed(row, last));
        }
        timed.sort(Comparator.comparing(Timed::time));
        return timed.stream().map(Timed::row).toList();
    }

    private void take(Row row) {
        boolean trashed = row.approved().equals("trash");
        String root = root(row);
        if (row.id().isEmpty() || !row.equals(all.get(row.id()))) {
            say(Kind.SKIPPED, row, row.id().isEmpty() ? "entry without id" : "entry whose id stands twice");
        } else if (!trashed && !row.approved().equals("liveblog")) {
            say(Kind.SKIPPED, row, "entry not approved");
        } else if (root.equals(row.id())) {
            if (trashed) {
                deleted.add(root);
                say(Kind.SKIPPED, row, "entry deleted");
            } else {
                originals.put(root, row);
            }
        } else if (trashed) {
            say(Kind.SKIPPED, row, "change that was deleted");
        } else if (row.content().isBlank()) {
            // The entry itself says so too where it still lies in the trash.
            if (deleted.add(root) && originals.containsKey(root)) {
                say(Kind.SKIPPED, originals.get(root), "entry deleted");
            }
            say(Kind.SKIPPED, row, "mark of a deletion");
        } else {
            changes.computeIfAbsent(root, id -> new ArrayList<>()).add(row);
        }
    }

    /** The entry that a row changes, over any number of changes of changes; its own id where it changes none. */
    private String root(Row row) {
        Set<String> seen = new HashSet<>();
        String id = row.id();
        String next = row.meta(REPLACES).strip();
        while (!next.isEmpty() && !next.equals("0") && seen.add(next)) {
            id = next;
            Row replaced = all.get(next);
            next = replaced == null ? "" : replaced.meta(REPLACES).strip();
        }
        return id;
    }

    private void say(Kind kind, Row row, String reason) {
        said.add(new Said(kind, row, reason));
    }
}
