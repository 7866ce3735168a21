package io.github.liveblogarchive.input.table;

import io.github.liveblogarchive.input.media.Beside;
import io.github.liveblogarchive.input.tree.Fields;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.input.web.WebBody;
import io.github.liveblogarchive.input.web.WebDesk;
import io.github.liveblogarchive.input.web.WebTime;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes an entry of a row. For one live blog. */
final class RowReader {
    private static final Set<String> YES = Set.of(
            "1", "true", "yes", "y", "x", "key", "wahr", "ja", "oui", "vrai", "si", "sí", "так", "نعم", "✓", "✔", "*");
    private static final Set<String> NO =
            Set.of("", "0", "false", "no", "n", "falsch", "nein", "non", "faux", "ні", "لا", "-", "✗");
    private static final int DIGEST = 16;

    private final WebDesk desk;
    private final Columns columns;
    private final CsvOptions options;
    private final String file;
    private int ambiguous;
    private String example = "";
    private Place first = Place.NONE;
    private boolean watched;

    RowReader(WebDesk desk, Columns columns, CsvOptions options, String file) {
        this.desk = desk;
        this.columns = columns;
        this.options = options;
        this.file = file;
    }

    Optional<Entry> read(CsvRows.Row row, Place place) {
        watch();
        String title = desk.plain(columns.value(row, "title"), place);
        List<Block> body = body(columns.value(row, "body"), place);
        String given = columns.value(row, "image");
        String beside = desk.takesFilesBeside() ? Beside.of(given) : "";
        String image = beside.isEmpty() ? Addresses.absolute(given, desk.links().page()) : beside;
        if (!image.isEmpty()) {
            body.add(new Block.Picture(new Image(image, "", "", "", 0, 0)));
        }
        if (body.isEmpty() && title.isEmpty()) {
            desk.say(Kind.SKIPPED, place, "row without title and text", "");
            return Optional.empty();
        }
        String clock = columns.value(row, "time");
        String day = columns.value(row, "day");
        Moment date = moment((day + " " + clock).strip(), place);
        if (!date.isKnown()) {
            desk.say(Kind.GUESSED, place, "entry without a time keeps its place", "");
        }
        Moment changed = moment(columns.value(row, "updated"), place);
        boolean later = changed.isKnown() && date.isKnown() && changed.at().isAfter(date.at());
        String id = id(row, place);
        return Optional.of(Entry.builder(id)
                .date(date)
                .updated(later ? changed : Moment.UNKNOWN)
                .title(title)
                .body(body)
                .authors(authors(columns.value(row, "author"), place))
                .topics(parts(columns.value(row, "topics"), "[;|\\n,]")
                        .map(topic -> desk.plain(topic, place))
                        .distinct()
                        .toList())
                .key(flag(row, "key", place))
                .pinned(flag(row, "pinned", place))
                .build());
    }

    /** Says once what holds for many rows. */
    void finish() {
        if (ambiguous > 0) {
            desk.warn(
                    Code.BAD_DATE,
                    first,
                    ambiguous + (ambiguous == 1 ? " time" : " times") + " can mean two days, first \"" + example
                            + "\": taken for unknown.",
                    "Say in which form they are: -Dliveblog.csv.date=\"dd/MM/yyyy HH:mm\" or \"MM/dd/yyyy HH:mm\".");
        }
    }

    // The first row stands for all: a table has the same columns in each.
    private void watch() {
        if (!watched) {
            watched = true;
            ObjectNode names = JsonNodeFactory.instance.objectNode();
            columns.header().stream().filter(name -> !name.isEmpty()).forEach(name -> names.put(name, "x"));
            desk.check(Tree.of(names, file, ""), new Fields(columns.read(), Set.of(), Set.of()));
        }
    }

    private String id(CsvRows.Row row, Place place) {
        String said = columns.value(row, "id");
        if (!said.isEmpty()) {
            return Slug.ofId(said);
        }
        String text = columns.value(row, "day") + " " + columns.value(row, "time") + "\n" + columns.value(row, "title")
                + "\n" + columns.value(row, "body");
        if (columns.has("id")) {
            desk.say(Kind.REPAIRED, place, "entry without id got one from its time and text", "");
        }
        return Slug.digest(text).substring(0, DIGEST);
    }

    private Moment moment(String text, Place place) {
        if (text.isEmpty()) {
            return Moment.UNKNOWN;
        }
        Optional<WebTime> time = TableTime.read(text, options.date());
        if (time.isPresent()) {
            return desk.moment(time.get(), text, place);
        }
        if (TableTime.isAmbiguous(text) && options.date().isEmpty()) {
            if (ambiguous++ == 0) {
                example = text;
                first = place;
            }
            return Moment.UNKNOWN;
        }
        return desk.moment(text, place);
    }

    private List<Block> body(String text, Place place) {
        List<Block> body = new ArrayList<>();
        switch (options.markup()) {
            case "markdown" -> {
                if (!text.isBlank()) {
                    body.add(new Block.Text(desk.sound(text, place)));
                }
            }
            case "html" -> body.addAll(new WebBody(desk).read(text, place));
            case "text" -> desk.words(text, place).ifPresent(body::add);
            default -> body.addAll(new WebBody(desk).readAny(text, place));
        }
        return body;
    }

    private List<Byline> authors(String text, Place place) {
        List<Byline> authors = new ArrayList<>();
        parts(text, "[;|\\n]").forEach(said -> {
            String name = said.replaceFirst("\\s*[<(]?\\S+@[^\\s>)]+[>)]?", "").strip();
            if (!name.equals(said)) {
                desk.say(Kind.PRIVATE, place, "address in the column of authors", "");
            }
            String plain = desk.plain(name, place);
            if (!plain.isEmpty()) {
                authors.add(Byline.of(plain));
            }
        });
        return authors;
    }

    private boolean flag(CsvRows.Row row, String name, Place place) {
        String value = columns.value(row, name).toLowerCase(Locale.ROOT);
        if (!YES.contains(value) && !NO.contains(value)) {
            desk.say(Kind.GUESSED, place, "value of the column " + name + " taken for no", value);
        }
        return YES.contains(value);
    }

    private static Stream<String> parts(String text, String separators) {
        return Stream.of(text.split(separators, -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
