package io.github.liveblogarchive.input.wordpress.wxr;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.model.LiveBlog.Comment;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** The comments of readers among the rows of a post, as threads. */
public final class ReaderComments {
    private static final int DEEPEST = 10;
    private static final Comparator<Row> BY_TIME = Comparator.comparing(Row::gmt)
            .thenComparing(row -> row.id().length())
            .thenComparing(Row::id);

    private final Desk desk;
    private final Place file;
    private final Map<String, Row> shown = new LinkedHashMap<>();
    private final Map<String, List<Row>> replies = new HashMap<>();

    private ReaderComments(Desk desk, Place file) {
        this.desk = desk;
        this.file = file;
    }

    /** The comments that were to be seen, oldest first, with the replies to each. */
    public static List<Comment> of(List<Row> rows, Desk desk, Place file) {
        ReaderComments comments = new ReaderComments(desk, file);
        rows.stream()
                .filter(row -> !Replay.isEntry(row))
                .sorted(BY_TIME)
                .filter(comments::isShown)
                .forEach(row -> comments.shown.putIfAbsent(row.id(), row));
        List<Row> roots = new ArrayList<>();
        for (Row row : comments.shown.values()) {
            String parent = comments.parent(row);
            if (parent.isEmpty()) {
                roots.add(row);
            } else {
                comments.replies
                        .computeIfAbsent(parent, id -> new ArrayList<>())
                        .add(row);
            }
        }
        return roots.stream().map(comments::comment).toList();
    }

    private boolean isShown(Row row) {
        String reason = switch (row.type()) {
            case "", "comment" ->
                switch (row.approved()) {
                    case "1" -> "";
                    case "trash", "post-trashed" -> "comment of a reader that was deleted";
                    default -> "comment of a reader that was not approved";
                };
            default -> row.type() + " of another site";
        };
        if (!reason.isEmpty()) {
            desk.say(Kind.SKIPPED, file.at(row.line(), 0), reason, row.id());
        }
        return reason.isEmpty();
    }

    // Threads deeper than a page shows go on at the depth that it does show. A parent came before its reply.
    private String parent(Row row) {
        List<String> line = new ArrayList<>();
        Row child = row;
        Row parent = shown.get(row.parent());
        while (parent != null && BY_TIME.compare(parent, child) < 0) {
            line.add(parent.id());
            child = parent;
            parent = shown.get(parent.parent());
        }
        return line.isEmpty() ? "" : line.get(Math.max(0, line.size() - DEEPEST));
    }

    private Comment comment(Row row) {
        Place place = file.at(row.line(), 0);
        String markup = desk.text(row.content(), place).replaceAll("\\r\\n?|\\n", "<br>");
        return new Comment(
                row.id(),
                Names.shown(PlainText.of(row.author()), place, desk),
                RowTime.of(row.date(), row.gmt()),
                PlainText.lines(Jsoup.parseBodyFragment(markup).body()),
                0,
                replies.getOrDefault(row.id(), List.of()).stream()
                        .map(this::comment)
                        .toList());
    }
}
