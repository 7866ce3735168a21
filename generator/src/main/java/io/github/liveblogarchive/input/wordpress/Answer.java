package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.desk.BlogOptions;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One answer of the plugin Liveblog, in any of its envelopes. It tells entries, their changes and deletions as they came
 * about; which of several is the last does not depend on where it stands.
 */
final class Answer {
    static final String SYSTEM = "WordPress Liveblog";
    private static final Comparator<Tree> BY_TIME =
            Comparator.comparingLong(Answer::time).thenComparingLong(row -> row.number("id", 0));

    private final Tree root;
    private final InputFile file;
    private final InputContext context;
    private final BlogOptions options;
    private final EntrySink sink;

    Answer(Tree root, InputFile file, InputContext context, BlogOptions options, EntrySink sink) {
        this.root = root;
        this.file = file;
        this.context = context;
        this.options = options;
        this.sink = sink;
    }

    void read() {
        List<Tree> rows = new ArrayList<>();
        if (root.isList()) {
            rows.addAll(root.items());
        } else {
            for (String name : List.of("entries", "currentEntries", "newEntries")) {
                Tree list = root.get(name);
                // A page's own store holds entries by name instead of in a list.
                boolean named = list.isObject() && list.text("id").isEmpty();
                rows.addAll(named ? list.names().stream().map(list::get).toList() : list.items());
            }
        }
        String page = page(rows);
        String id = id(page);
        Desk desk = new Desk(id, context, EntryLinks.of(page, ids(rows)));
        desk.check(root, KnownFields.ANSWER);
        sink.blog(blog(id, page, desk), root.place());
        if (rows.isEmpty()) {
            desk.warn(
                    Code.NOTHING_TO_IMPORT,
                    root.place(),
                    "The answer holds no entries.",
                    "Save the answers to get-entries/PAGE/LAST, all pages.");
        }
        expect(rows.size(), desk);
        replay(rows, desk);
        desk.links().references().forEach(link -> sink.reference(id, link.target(), "", link.place()));
        desk.reportDamage();
    }

    // Only the last state of an entry is read; a deletion is the last whatever comes after it.
    private void replay(List<Tree> rows, Desk desk) {
        Map<String, Tree> last = new LinkedHashMap<>();
        for (Tree row : rows) {
            desk.counted();
            desk.check(row, KnownFields.ENTRY);
            String id = row.text("id");
            if (!row.isObject() || id.isEmpty()) {
                desk.say(Kind.SKIPPED, row.place(), "entry without id", "");
                desk.warn(Code.MISSING_FIELD, row.place(), "An entry has no \"id\": it was skipped.", "");
                continue;
            }
            Tree known = last.get(id);
            if (known == null) {
                last.put(id, row);
            } else {
                Tree later = isLater(row, known) ? row : known;
                Tree earlier = later.equals(row) ? known : row;
                desk.say(Kind.MERGED, earlier.place(), "earlier state of an entry", id);
                last.put(id, later);
            }
        }
        AnswerEntry reader = new AnswerEntry(desk);
        List<Tree> states = new ArrayList<>(last.values());
        if (states.stream().allMatch(row -> time(row) > 0)) {
            // Of entries of one second only the number tells which came first.
            states.sort(BY_TIME);
        }
        for (Tree row : states) {
            if (isDeletion(row)) {
                desk.say(Kind.SKIPPED, row.place(), "entry deleted", row.text("id"));
                sink.removed(desk.blog(), Slug.ofId(row.text("id")), row.place());
            } else {
                reader.read(row).ifPresent(entry -> sink.entry(desk.blog(), entry, row.place()));
            }
        }
    }

    private static boolean isLater(Tree row, Tree known) {
        if (isDeletion(row) || isDeletion(known)) {
            return isDeletion(row);
        }
        int later = Long.compare(row.number("timestamp", 0), known.number("timestamp", 0));
        return later > 0
                || (later == 0
                        && (row.text("type").equals("update")
                                || !known.text("type").equals("update")));
    }

    private static long time(Tree row) {
        return row.number("entry_time", row.number("timestamp", 0));
    }

    private static boolean isDeletion(Tree row) {
        String type = row.text("type");
        boolean empty = row.text("content", "render").isEmpty();
        return type.equals("delete") || (type.equals("update") && empty);
    }

    private void expect(int found, Desk desk) {
        long total = root.number("total", -1);
        long pages = root.number("pages", 1);
        long page = root.number("page", 0);
        if (total >= 0) {
            desk.expect((int) Math.min(total, Integer.MAX_VALUE));
        } else if (page > 0 && page < pages) {
            // All pages but the last are as full as this one, and the last one has an entry at least.
            desk.expectAtLeast((int) Math.min((pages - 1) * found + 1, Integer.MAX_VALUE));
        }
    }

    private LiveBlog blog(String id, String page, Desk desk) {
        String path = WebAddress.bare(page).replaceFirst("\\?.*", "");
        String last = path.contains("/") ? path.substring(path.lastIndexOf('/') + 1) : "";
        boolean named = !options.title().isEmpty();
        return LiveBlog.builder(id, options.title())
                .slug(last.isEmpty() ? "" : Slug.of(last))
                .zone(desk.zone(root.place()))
                .language(named ? desk.language("", root.place()) : desk.languageUnlessTold(root.place()))
                .dir(Direction.of(context.settings().language()))
                .source(new Source("", page, Moment.UNKNOWN, SYSTEM, Source.Complete.UNKNOWN))
                .build();
    }

    // An answer says of no live blog that it is of it; only links to its entries, where it has any, lead there.
    private String page(List<Tree> rows) {
        String given = WebAddress.of(options.url());
        if (!given.isEmpty()) {
            return given;
        }
        return rows.stream()
                .map(row -> WebAddress.of(row.text("share_link")))
                .filter(link -> !link.isEmpty())
                .findFirst()
                .map(link -> link.replaceFirst("#.*", ""))
                .orElse("");
    }

    private String id(String page) {
        if (!options.id().isEmpty()) {
            return options.id();
        }
        if (!page.isEmpty()) {
            return WebAddress.bare(page);
        }
        return options.folder(file, context);
    }

    private static List<String> ids(List<Tree> rows) {
        return rows.stream()
                .filter(row -> !isDeletion(row))
                .map(row -> row.text("id"))
                .toList();
    }
}
