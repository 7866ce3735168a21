package io.github.liveblogarchive.input.write;

import io.github.liveblogarchive.model.Slug;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of a file of NDJSON, as it stands there without its line end, and what it says. */
record RecordLine(String text, JsonNode node) {
    private static final int DIGEST = 16;

    /** Of what the line says: spaces and the way in which a sign is written make no difference. */
    String digest() {
        return digest(node.toString());
    }

    /** The lines by id in their order, the blog itself under the empty one; nothing where a line is no object. */
    static Optional<Map<String, RecordLine>> lines(byte[] file) {
        Map<String, RecordLine> lines = new LinkedHashMap<>();
        String text = new String(file, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), file)) {
            return Optional.empty();
        }
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            Optional<RecordLine> read = read(line);
            // What a person adds may do without an id.
            String id =
                    read.map(record -> record.node().path("id").asString("")).orElse("");
            String key = lines.isEmpty() ? "" : id.isEmpty() ? " " + digest(line) : id;
            if (read.isEmpty() || lines.put(key, read.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }

    /** Digests by id of lines that we wrote ourselves, so that they need not be read as a whole. */
    static Map<String, String> digests(byte[] file) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
            digests.put(digests.isEmpty() ? "" : firstValue(line), digest(line));
        }
        return digests;
    }

    private static String firstValue(String line) {
        try (JsonParser parser = JsonMapper.shared().createParser(line)) {
            parser.nextToken();
            parser.nextToken();
            return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        }
    }

    private static Optional<RecordLine> read(String line) {
        try {
            JsonNode node = JsonMapper.shared().readTree(line);
            return node.isObject() ? Optional.of(new RecordLine(line, node)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String digest(String text) {
        return Slug.digest(text).substring(0, DIGEST);
    }
}
