package io.github.liveblogarchive.input.table;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.input.text.Unreadable;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table in CSV or with tabs: a row an entry, the first row names the columns. It is read row by row.
 *
 * <p>Options, each with {@code csv.} before it: {@code time}, {@code day}, {@code updated}, {@code title}, {@code body},
 * {@code author}, {@code topics}, {@code key}, {@code pinned}, {@code id}, {@code image}, {@code blog} name columns,
 * {@code header}, {@code separator}, {@code encoding}, {@code date}, {@code markup} say how to read them,
 * {@code headline} and {@code url} what the table does not say of the live blog.
 */
public final class CsvFormat implements InputFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean recognises(InputFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return List.of(".csv", ".tsv", ".tab").stream().anyMatch(name::endsWith)
                && !file.head().isBlank()
                && (isUtf16(file) || file.head().indexOf('\0') < 0);
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Optional<CsvOptions> options = CsvOptions.of(context);
        if (options.isEmpty()) {
            return;
        }
        Map<String, Set<String>> ids = ids(file, options.get(), context);
        try (Reader reader = reader(file, options.get(), context)) {
            CsvRows rows = new CsvRows(reader, options.get().separator());
            new TableReader(file, options.get(), context, sink, ids).read(rows);
        } catch (Unreadable e) {
            context.problems().add(e.problem());
            context.problems()
                    .note(
                            Code.BAD_ENCODING,
                            Place.file(file.name()),
                            "A spreadsheet may have written the table in the encoding of its country.",
                            "Save it as \"CSV UTF-8\", or name the encoding: -Dliveblog.csv.encoding=windows-1252.");
        } catch (RowTooLong e) {
            context.problems()
                    .error(
                            Code.TOO_LARGE,
                            Place.file(file.name()).at(e.line(), 0),
                            "A row is longer than " + CsvRows.MAX_ROW + " characters.",
                            "Is a quotation mark before it never closed?");
        }
    }

    // Links may lead to rows further down. What is wrong is told when the table is read.
    private static Map<String, Set<String>> ids(InputFile file, CsvOptions options, InputContext context)
            throws IOException {
        InputContext quiet = new InputContext(
                context.root(),
                context.settings(),
                context.blockNames(),
                new Problems(),
                new ImportLog(),
                context.options());
        try (Reader reader = reader(file, options, quiet)) {
            return TableReader.ids(new CsvRows(reader, options.separator()), options, quiet);
        } catch (Unreadable | RowTooLong e) {
            return Map.of();
        }
    }

    private static boolean isUtf16(InputFile file) {
        return file.head().startsWith("\u00FF\u00FE") || file.head().startsWith("\u00FE\u00FF");
    }

    private static Reader reader(InputFile file, CsvOptions options, InputContext context) throws IOException {
        InputStream in = Files.newInputStream(file.path());
        if (options.encoding().isPresent()) {
            return new BufferedReader(
                    new InputStreamReader(in, options.encoding().get()));
        }
        return isUtf16(file)
                ? new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_16))
                : new TextReader(in, file.name(), 1, context.problems());
    }
}
