package io.github.liveblogarchive.input.table;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.web.WebOptions;
import io.github.liveblogarchive.report.Problem.Level;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user says of tables.
 *
 * @param columns names or numbers of columns, by what they hold
 * @param header whether the first row names the columns
 * @param separator between values, a zero character where the table shall tell
 * @param date the form of times, or empty
 * @param markup of bodies: {@code text}, {@code html}, {@code markdown}, or empty where each body shall tell
 * @param headline of the live blog, or empty
 * @param url of the live blog, or empty
 */
record CsvOptions(
        Map<String, String> columns,
        boolean header,
        char separator,
        Optional<Charset> encoding,
        String date,
        String markup,
        String headline,
        String url) {
    private static final Map<String, String> SEPARATORS =
            Map.of("comma", ",", "semicolon", ";", "tab", "\t", "pipe", "|", "\\t", "\t");

    CsvOptions {
        columns = Map.copyOf(columns);
    }

    /** The options; nothing, with problems, where one cannot be. */
    static Optional<CsvOptions> of(InputContext context) {
        int before = context.problems().count(Level.ERROR);
        List<String> names = new ArrayList<>(Columns.NAMES);
        names.addAll(List.of("header", "separator", "encoding", "date", "markup", "headline", "url"));
        WebOptions given = WebOptions.of("csv", names, context);
        Map<String, String> columns = new HashMap<>();
        for (String name : Columns.NAMES) {
            if (!given.text(name).isEmpty()) {
                columns.put(name, given.text(name));
            }
        }
        String said = given.text("separator");
        String separator = SEPARATORS.getOrDefault(said, said);
        if (separator.length() > 1) {
            given.bad("separator", "Write comma, semicolon, tab, pipe, or one character.");
        }
        String date = given.text("date");
        if (!TableTime.isForm(date)) {
            given.bad("date", "Write a form as dd/MM/yyyy HH:mm, or excel for the numbers of a spreadsheet.");
        }
        CsvOptions options = new CsvOptions(
                columns,
                !given.oneOf("header", List.of("yes", "no")).equals("no"),
                separator.isEmpty() ? 0 : separator.charAt(0),
                encoding(given),
                date,
                given.oneOf("markup", List.of("text", "html", "markdown")),
                given.text("headline"),
                given.text("url"));
        return context.problems().count(Level.ERROR) > before ? Optional.empty() : Optional.of(options);
    }

    private static Optional<Charset> encoding(WebOptions given) {
        String name = given.text("encoding");
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            given.bad("encoding", "Write a name as windows-1252 or UTF-8.");
            return Optional.empty();
        }
    }
}
