package io.github.liveblogarchive.input.table;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a table holds what: as the user says, else as its name says. */
final class Columns {
    static final List<String> NAMES = List.of(
            "time", "day", "updated", "title", "body", "author", "topics", "key", "pinned", "id", "image", "blog");

    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry(
                    "time",
                    List.of(
                            "time",
                            "datetime",
                            "timestamp",
                            "published",
                            "publishedat",
                            "datepublished",
                            "created",
                            "createdat",
                            "posted",
                            "postedat",
                            "when",
                            "uhrzeit",
                            "zeit",
                            "heure",
                            "hora",
                            "date",
                            "datum",
                            "fecha")),
            Map.entry("day", List.of("day", "date", "datum", "jour", "fecha")),
            Map.entry(
                    "updated",
                    List.of("updated", "updatedat", "modified", "modifiedat", "lastmodified", "datemodified")),
            Map.entry("title", List.of("title", "headline", "heading", "titel", "titre", "titulo", "título")),
            Map.entry(
                    "body",
                    List.of(
                            "body",
                            "text",
                            "content",
                            "entry",
                            "post",
                            "message",
                            "html",
                            "update",
                            "description",
                            "eintrag",
                            "inhalt",
                            "texte",
                            "contenu",
                            "texto")),
            Map.entry("author", List.of("author", "authors", "byline", "by", "reporter", "writer", "autor", "auteur")),
            Map.entry(
                    "topics",
                    List.of(
                            "topics",
                            "topic",
                            "tags",
                            "tag",
                            "keywords",
                            "categories",
                            "category",
                            "themen",
                            "sujets",
                            "temas")),
            Map.entry("key", List.of("key", "keyevent", "iskey", "important", "highlight", "wichtig")),
            Map.entry("pinned", List.of("pinned", "sticky")),
            Map.entry("id", List.of("id", "entryid", "postid", "guid", "anchor")),
            Map.entry("image", List.of("image", "imageurl", "picture", "photo")),
            Map.entry("blog", List.of("blog", "liveblog", "blogid")));

    private final List<String> header;
    private final Map<String, Integer> places;

    private Columns(List<String> header, Map<String, Integer> places) {
        this.header = List.copyOf(header);
        this.places = Map.copyOf(places);
    }

    /** The columns; nothing, with problems, where one that the user names is not there, or none holds any words. */
    static Optional<Columns> of(List<String> header, CsvOptions options, Place place, InputContext context) {
        Map<String, Integer> places = new HashMap<>();
        boolean missing = false;
        for (Map.Entry<String, String> said : options.columns().entrySet()) {
            int column = column(said.getValue(), header);
            if (column < 0) {
                missing = true;
                context.problems()
                        .error(
                                Code.MISSING_FIELD,
                                place.field("csv." + said.getKey()),
                                "The table has no column \"" + said.getValue() + "\".",
                                Nearest.hint(said.getValue(), header));
            } else {
                places.put(said.getKey(), column);
            }
        }
        Set<Integer> taken = new HashSet<>(places.values());
        for (String name : NAMES) {
            for (String known : KNOWN.getOrDefault(name, List.of())) {
                int column = plain(header).indexOf(known);
                if (column >= 0 && !places.containsKey(name) && taken.add(column)) {
                    places.put(name, column);
                }
            }
        }
        if (!missing && !places.containsKey("body") && !places.containsKey("title")) {
            missing = true;
            context.problems()
                    .error(
                            Code.MISSING_FIELD,
                            place,
                            "No column of the table holds the words of entries: its columns are "
                                    + String.join(", ", header) + ".",
                            "Say which does: -Dliveblog.csv.body=NAME, and -Dliveblog.csv.time=NAME for the times.");
        }
        return missing ? Optional.empty() : Optional.of(new Columns(header, places));
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    String value(CsvRows.Row row, String name) {
        String value = row.value(places.getOrDefault(name, -1)).strip();
        // What a spreadsheet shows where a formula fails.
        return value.matches("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|NV|BEZUG!|WERT!)") ? "" : value;
    }

    /** The names of the columns, as the table has them. */
    List<String> header() {
        return header;
    }

    /** The names of the columns that are read. */
    Set<String> read() {
        Set<String> read = new HashSet<>();
        places.values().stream()
                .filter(column -> column < header.size())
                .forEach(column -> read.add(header.get(column)));
        return read;
    }

    private static int column(String said, List<String> header) {
        int named = plain(header).indexOf(plain(said));
        if (named >= 0 || !said.matches("\\d{1,4}")) {
            return named;
        }
        int number = Integer.parseInt(said) - 1;
        return number < header.size() ? number : -1;
    }

    private static List<String> plain(List<String> header) {
        List<String> plain = new ArrayList<>();
        header.forEach(name -> plain.add(plain(name)));
        return plain;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
