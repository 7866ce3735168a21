package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.strict.Fields;
import io.github.liveblogarchive.input.strict.Json;
import io.github.liveblogarchive.input.strict.Node;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Optional;

/**
 * One JSON file with the blog's fields and its entries.
 *
 * <p>The fields may stand before or behind the entries, which may be more than the memory holds. So the file is read
 * twice: for the fields, and then for the entries one by one.
 */
final class JsonForm implements InputFormat {
    private static final String ENTRIES = "entries";

    @Override
    public String name() {
        return "json";
    }

    // A list is no blog but, for instance, a thread of comments.
    @Override
    public boolean recognises(InputFile file) {
        return file.name().endsWith(".json") && !file.head().stripLeading().startsWith("[");
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Problems problems = context.problems();
        Optional<Node> tree;
        try (Reader reader = open(file, problems)) {
            tree = Json.readWithout(ENTRIES, reader, file.name(), problems);
        }
        Fields.Item item = new Fields.Item(tree.orElse(EMPTY), Place.file(file.name()));
        if (tree.isEmpty() || !(item.node() instanceof Node.Mapping mapping)) {
            tree.ifPresent(node -> new Fields(EMPTY, item.place(), problems).fields(item, ""));
            return;
        }
        Fields fields = new Fields(mapping, item.place(), problems);
        fields.node(ENTRIES).ifPresent(node -> fields.wrong(ENTRIES, node, "a list of entries"));
        Piece noLead = Piece.of("", fields.place());
        EntryReader entries = new BlogReader(context, sink, file.folder()).read(fields, file.stem(), noLead);
        // The text was checked above; what was said of it need not be said again.
        try (Reader reader = open(file, new Problems())) {
            int[] number = {0};
            Json.readItems(ENTRIES, reader, file.name(), problems, node -> {
                String path = ENTRIES + "[" + number[0]++ + "]";
                Place place = new Place(file.name(), node.line(), node.column(), path);
                fields.fields(new Fields.Item(node, place), "").ifPresent(entry -> entries.read(entry, noLead, ""));
            });
        }
    }

    private static final Node.Mapping EMPTY = new Node.Mapping(java.util.Map.of(), 1, 1);

    private static Reader open(InputFile file, Problems problems) throws IOException {
        return new TextReader(Files.newInputStream(file.path()), file.name(), 1, problems);
    }
}
