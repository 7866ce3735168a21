package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.InputFile;
import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Live blogs as the Guardian's Content API and its pages' JSON hold them: an item, a search answer, a bare item, or a
 * list of items; one page of a blog or all of it. An answer of many items is read item by item.
 *
 * <p>The entries of a blog are all blocks of the file, each once, with the flags of all places it stands in. Nesting
 * beyond {@value #MAX_DEPTH} levels and files beyond {@code Settings.maxFileBytes} are refused.
 */
public final class GuardianFormat implements InputFormat {
    static final int MAX_DEPTH = 200;

    // Names that no other export known here uses, one of which stands near the beginning of every file.
    private static final List<String> MARKS = List.of(
            "\"webPublicationDate\"",
            "\"bodyTextSummary\"",
            "TypeData\"",
            "\"blockFirstPublished\"",
            "content.guardianapis.com",
            "dotcomrendering.pageElements",
            "\"userTier\"");

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    @Override
    public String name() {
        return "guardian";
    }

    @Override
    public boolean recognises(InputFile file) {
        String head = file.head().replaceFirst("^(\\u00EF\\u00BB\\u00BF)?\\s*", "");
        return (head.startsWith("{") || head.startsWith("[")) && MARKS.stream().anyMatch(head::contains);
    }

    @Override
    public void read(InputFile file, InputContext context, EntrySink sink) throws IOException {
        Place place = Place.file(file.name());
        int limit = context.settings().maxFileBytes();
        if (Files.size(file.path()) > limit) {
            context.problems()
                    .error(
                            Code.TOO_LARGE,
                            place,
                            "The file has " + Files.size(file.path()) + " bytes, more than the limit of " + limit + ".",
                            "Split the export into smaller files, or raise maxFileBytes.");
            return;
        }
        try (InputStream in = Files.newInputStream(file.path());
                JsonParser parser = mapper.createParser(in)) {
            new Envelope(parser, file.name(), context, sink).read();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            report(e, place, context);
        }
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
                            "Nothing of the Guardian nests deeper than " + MAX_DEPTH + " levels: check the file.");
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
                            "What stands before this place was read; fetch the file again.");
        }
    }
}
