package io.github.liveblogarchive.input.table;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.input.web.EntryLinks;
import io.github.liveblogarchive.input.web.WebDesk;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.model.Source.Complete;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes live blogs of a table: one, or one for each value of the column that names them. For one file. */
final class TableReader {
    private record Work(WebDesk desk, RowReader rows) {}

    private final InputFile file;
    private final CsvOptions options;
    private final InputContext context;
    private final EntrySink sink;
    private final Map<String, Set<String>> ids;
    private final Map<String, Work> blogs = new LinkedHashMap<>();

    /** @param ids of the rows of each live blog, as the table spells them */
    TableReader(
            InputFile file, CsvOptions options, InputContext context, EntrySink sink, Map<String, Set<String>> ids) {
        this.file = file;
        this.options = options;
        this.context = context;
        this.sink = sink;
        this.ids = ids;
    }

    /** The ids of all rows, by the live blog that the row names. */
    static Map<String, Set<String>> ids(CsvRows rows, CsvOptions options, InputContext context) throws IOException {
        Map<String, Set<String>> ids = new HashMap<>();
        Optional<CsvRows.Row> first = begin(rows);
        Optional<Columns> columns =
                first.flatMap(row -> Columns.of(header(row, options), options, Place.NONE, context));
        if (columns.isEmpty() || !columns.get().has("id")) {
            return ids;
        }
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            ids.computeIfAbsent(columns.get().value(row.get(), "blog"), blog -> new HashSet<>())
                    .add(columns.get().value(row.get(), "id"));
        }
        return ids;
    }

    private static Optional<CsvRows.Row> begin(CsvRows rows) throws IOException {
        Optional<CsvRows.Row> first = rows.next();
        while (first.isPresent() && first.get().isBlank()) {
            first = rows.next();
        }
        return first;
    }

    private static List<String> header(CsvRows.Row first, CsvOptions options) {
        return options.header()
                ? first.values().stream().map(String::strip).toList()
                : numbers(first.values().size());
    }

    void read(CsvRows rows) throws IOException {
        Optional<CsvRows.Row> first = begin(rows);
        if (first.isEmpty()) {
            context.problems().warning(Code.NO_ENTRIES, Place.file(file.name()), "The table is empty.", "");
            return;
        }
        List<String> header = header(first.get(), options);
        Place place = Place.file(file.name()).at(first.get().line(), 0);
        Optional<Columns> columns = Columns.of(header, options, place, context);
        if (columns.isEmpty()) {
            return;
        }
        Optional<CsvRows.Row> row = options.header() ? rows.next() : first;
        for (; row.isPresent(); row = rows.next()) {
            if (!row.get().isBlank()) {
                row(row.get(), columns.get());
            }
        }
        for (Work work : blogs.values()) {
            work.desk()
                    .links()
                    .references()
                    .forEach(link -> sink.reference(work.desk().blog(), link.target(), "", link.place()));
            work.rows().finish();
            work.desk().finish();
        }
    }

    private void row(CsvRows.Row row, Columns columns) {
        Place place = Place.file(file.name()).at(row.line(), 0);
        String named = columns.value(row, "blog");
        Work work = blogs.computeIfAbsent(named, name -> begin(name, columns, place));
        work.desk().counted();
        if (!row.closed()) {
            work.desk()
                    .warn(
                            Code.BAD_VALUE,
                            place,
                            "A quotation mark in this row is never closed.",
                            "Check the row and those after it.");
        }
        int width = columns.header().size();
        if (row.values().size() > width
                && row.values().subList(width, row.values().size()).stream().anyMatch(value -> !value.isBlank())) {
            work.desk()
                    .warn(
                            Code.BAD_VALUE,
                            place,
                            "The row has " + row.values().size() + " values, but the table has " + width + " columns.",
                            "Put values that hold separators into quotation marks.");
        }
        work.rows().read(row, place).ifPresent(entry -> sink.entry(work.desk().blog(), entry, place));
    }

    private Work begin(String named, Columns columns, Place place) {
        String stem = file.stem();
        String page = named.isEmpty() && !options.url().isEmpty() ? Addresses.page(options.url()) : "";
        String id = !named.isEmpty() ? named : page.isEmpty() ? Slug.of(stem) : page;
        WebDesk desk = new WebDesk(id, context, new EntryLinks(named.isEmpty() ? options.url() : ""));
        ids.getOrDefault(named, Set.of()).forEach(said -> desk.links().add(said, Slug.ofId(said)));
        String title = !named.isEmpty() ? named : options.headline();
        if (title.isEmpty()) {
            title = stem.replace('-', ' ').replace('_', ' ').strip();
            desk.say(Kind.GUESSED, place, "title taken from the name of the file", stem);
        }
        String language = desk.language(context.options().getOrDefault("language", ""), place);
        sink.blog(
                LiveBlog.builder(id, title)
                        .slug(Slug.of(title))
                        .zone(desk.zone())
                        .language(language)
                        .dir(Direction.of(language))
                        .source(new Source("", desk.links().page(), Moment.UNKNOWN, "table", Complete.UNKNOWN))
                        .build(),
                place);
        return new Work(desk, new RowReader(desk, columns, options, file.name()));
    }

    private static List<String> numbers(int columns) {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            numbers.add(String.valueOf(i));
        }
        return numbers;
    }
}
