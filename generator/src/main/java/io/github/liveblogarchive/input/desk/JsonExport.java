package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A JSON file that is read whole. Nesting beyond {@value #MAX_DEPTH} levels and files beyond
 * {@code Settings.maxFileBytes} are refused.
 */
public final class JsonExport {
    static final int MAX_DEPTH = 200;

    private JsonExport() {}

    /** What the file holds; empty, with a problem, where that cannot be read. */
    public static Optional<Tree> read(InputFile file, InputContext context) throws IOException {
        Place place = Place.file(file.name());
        long size = Files.size(file.path());
        int limit = context.settings().maxFileBytes();
        if (size > limit) {
            context.problems()
                    .error(
                            Code.TOO_LARGE,
                            place,
                            "The file has " + size + " bytes, more than the limit of " + limit + ".",
                            "Export fewer entries into a file; all files of a live blog become one.");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            JsonNode node = mapper().readTree(in);
            return Optional.of(Tree.of(node, file.name(), ""));
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            report(e, place, context);
            return Optional.empty();
        }
    }

    /** JSON that stands as a text in JSON, as a tree at the same place; an empty tree where it is none. */
    public static Tree inside(Tree text) {
        String json = text.text().strip();
        Place place = text.place();
        try {
            JsonNode node = json.startsWith("{") ? mapper().readTree(json) : MissingNode.getInstance();
            return Tree.of(node, place.file(), place.field());
        } catch (JacksonException e) {
            return Tree.of(MissingNode.getInstance(), place.file(), place.field());
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(MAX_DEPTH)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .build();
    }

    private static void report(JacksonException e, Place file, InputContext context) {
        Place place = e.getLocation() == null
                ? file
                : file.at(
                        Math.max(0, e.getLocation().getLineNr()),
                        Math.max(0, e.getLocation().getColumnNr()));
        String said = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        String message = said.replaceAll("\\s+", " ").strip();
        if (e instanceof StreamConstraintsException) {
            context.problems()
                    .error(
                            Code.TOO_DEEP,
                            place,
                            "The JSON goes beyond a limit: " + message + ".",
                            "No live blog nests deeper than " + MAX_DEPTH + " levels: check the file.");
        } else if (message.contains("UTF-8")) {
            context.problems()
                    .error(
                            Code.BAD_ENCODING,
                            place,
                            "The file is not UTF-8: " + message + ".",
                            "Save the answer as it was sent, without changing its encoding.");
        } else {
            context.problems()
                    .error(
                            Code.BROKEN_JSON,
                            place,
                            "The JSON is broken: " + message + ".",
                            "Nothing of this file was read; fetch it again.");
        }
    }
}
