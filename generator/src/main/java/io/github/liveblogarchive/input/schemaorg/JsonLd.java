package io.github.liveblogarchive.input.schemaorg;

import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON-LD, strictly first, and where that fails with the mistakes that pages make and browsers never see. */
final class JsonLd {
    private static final int MAX_DEPTH = 200;
    private static final JsonMapper STRICT =
            JsonMapper.builder(factory().build()).build();
    private static final JsonMapper LENIENT = JsonMapper.builder(factory()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build())
            .build();

    private JsonLd() {}

    private static JsonFactoryBuilder factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build());
    }

    /** Hands out the value of each script of a page with a name for it; one that is broken is a warning. */
    static void scripts(Page page, InputContext context, BiConsumer<JsonNode, String> found) {
        List<Element> scripts = page.scripts();
        for (int i = 0; i < scripts.size(); i++) {
            Element script = scripts.get(i);
            String name = scripts.size() == 1 ? "ld+json" : "ld+json " + (i + 1);
            int line = script.sourceRange().startPos() < 0
                    ? 0
                    : script.sourceRange().start().lineNumber();
            Place place = page.place().at(line, 0).field(name);
            String text = script.data()
                    .strip()
                    .replaceFirst("^(/[/*]\\s*)?(<!\\[CDATA\\[|<!--)(\\s*\\*/)?", "")
                    .replaceFirst("(/[/*]\\s*)?(\\]\\]>|-->)(\\s*\\*/)?$", "")
                    .replaceFirst(";\\s*$", "");
            if (text.isBlank()) {
                continue;
            }
            try {
                read(text, place, context).ifPresent(value -> found.accept(value, name));
            } catch (JacksonException e) {
                context.problems()
                        .warning(
                                Code.BROKEN_JSON,
                                place,
                                "A script of JSON-LD is broken: " + said(e) + ".",
                                "It was left out; all else of the page was read.");
            }
        }
    }

    /** Hands out the value of a file; whether there was one. */
    static boolean file(String text, Place place, InputContext context, BiConsumer<JsonNode, String> found) {
        try {
            Optional<JsonNode> value = read(text, place, context);
            value.ifPresent(node -> found.accept(node, ""));
            return value.isPresent();
        } catch (JacksonException e) {
            Place at = e.getLocation() == null
                    ? place
                    : place.at(
                            Math.max(0, e.getLocation().getLineNr()),
                            Math.max(0, e.getLocation().getColumnNr()));
            boolean deep = e instanceof StreamConstraintsException;
            context.problems()
                    .error(
                            deep ? Code.TOO_DEEP : Code.BROKEN_JSON,
                            at,
                            deep
                                    ? "The JSON goes beyond a limit: " + said(e) + "."
                                    : "The JSON is broken: " + said(e) + ".",
                            "Take the file from its source again.");
            return false;
        }
    }

    private static Optional<JsonNode> read(String text, Place place, InputContext context) {
        try {
            return Optional.of(STRICT.readTree(text));
        } catch (StreamConstraintsException e) {
            throw e;
        } catch (JacksonException e) {
            JsonNode node = LENIENT.readTree(text);
            context.log().add(Kind.REPAIRED, "", place, "JSON-LD that is no strict JSON", said(e));
            return Optional.of(node);
        }
    }

    private static String said(JacksonException e) {
        String said = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        return said.replaceAll("\\s+", " ").replaceFirst(" \\(code .*", "").strip();
    }
}
