package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Json;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/**
 * One NDJSON file: the blog in the first line, then an entry a line. A file may be of any size, a line as large as
 * {@code maxFileBytes}; a broken line is one problem, and the others are still read.
 */
final class NdjsonForm implements InputFormat {
    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public boolean recognises(InputFile file) {
        return file.name().endsWith(".ndjson") || file.name().endsWith(".jsonl");
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Problems problems = context.problems();
        int longest = context.settings().maxFileBytes();
        try (ByteLines lines = new ByteLines(Files.newInputStream(file.path()), longest)) {
            EntryReader entries = null;
            while (lines.next()) {
                Place place = new Place(file.name(), lines.number(), 1, "");
                if (lines.isTooLong()) {
                    problems.error(
                            Code.TOO_LARGE,
                            place,
                            "The line is longer than " + longest + " bytes.",
                            "Split the entry, or raise \"maxFileBytes\" in site.yaml.");
                    continue;
                }
                Optional<String> json = lines.text(file.name(), problems);
                if (json.isEmpty() && entries == null) {
                    return;
                }
                if (json.isEmpty() || json.get().isBlank()) {
                    continue;
                }
                Optional<Fields> fields = fields(json.get(), place, problems);
                if (entries == null) {
                    entries = blog(fields, file, context, sink);
                } else if (fields.isPresent()) {
                    entries.read(fields.get(), Piece.of("", place), "");
                }
            }
            if (entries == null) {
                problems.error(
                        Code.EMPTY_FILE,
                        Place.file(file.name()),
                        "The file is empty.",
                        "Its first line is the live blog, {\"title\": \"...\"}; an entry a line follows.");
            }
        }
    }

    private static EntryReader blog(Optional<Fields> fields, InputFile file, InputContext context, EntrySink sink) {
        return fields.map(blog -> new BlogReader(context, sink, file.folder())
                        .read(blog, file.stem(), Piece.of("", blog.place())))
                .orElseGet(() -> Muted.reader(context, file.folder()));
    }

    private static Optional<Fields> fields(String json, Place place, Problems problems) {
        Piece piece = new Piece(json.stripTrailing(), place.file(), place.line(), 1, "");
        return Json.read(piece, problems).flatMap(node -> {
            Fields around = new Fields(new Node.Mapping(Map.of(), place.line(), 1), place, problems);
            return around.fields(new Fields.Item(node, place), "");
        });
    }
}
