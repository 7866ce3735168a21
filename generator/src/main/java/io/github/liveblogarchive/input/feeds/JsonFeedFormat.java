package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Feed, of version 1.0 or 1.1: the feed is a live blog, an item an entry. */
public final class JsonFeedFormat implements InputFormat {
    private static final int MAX_DEPTH = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .build();

    @Override
    public String name() {
        return "json-feed";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = file.head().replaceFirst("^(\\u00EF\\u00BB\\u00BF)?\\s*", "");
        return head.startsWith("{") && head.replace("\\/", "/").contains("//jsonfeed.org/version/");
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Optional<String> text =
                TextReader.readFile(file.path(), file.name(), context.settings().maxFileBytes(), context.problems());
        if (text.isEmpty()) {
            return;
        }
        try {
            Tree feed = Tree.of(MAPPER.readTree(text.get()), file.name(), "");
            FeedReader reader = new FeedReader(feed, "JSON Feed", file, context);
            reader.begin(sink);
            feed.get("items").items().forEach(item -> reader.item(item, item.place(), sink));
            reader.end(sink);
        } catch (JacksonException e) {
            broken(e, Place.file(file.name()), context);
        }
    }

    private static void broken(JacksonException e, Place file, InputContext context) {
        Place place = e.getLocation() == null
                ? file
                : file.at(
                        Math.max(0, e.getLocation().getLineNr()),
                        Math.max(0, e.getLocation().getColumnNr()));
        boolean deep = e instanceof StreamConstraintsException;
        String said =
                e.getOriginalMessage() == null ? "" : e.getOriginalMessage().replaceAll("\\s+", " ");
        context.problems()
                .error(
                        deep ? Code.TOO_DEEP : Code.BROKEN_JSON,
                        place,
                        deep ? "The JSON goes beyond a limit: " + said + "." : "The JSON is broken: " + said + ".",
                        "Take the feed from its source again.");
    }
}
