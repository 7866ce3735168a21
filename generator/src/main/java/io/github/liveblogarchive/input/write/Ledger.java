package io.github.liveblogarchive.input.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which files an import wrote, and how they looked then. On any doubt it starts empty: then no file is taken for ours,
 * and nothing is overwritten.
 */
final class Ledger {
    private static final int VERSION = 1;

    /** A file we wrote: the digest of its bytes, the blog it belongs to, and digests of its lines by id, if it has any. */
    record Written(String digest, String blog, Map<String, String> records) {}

    private Ledger() {}

    static SortedMap<String, Written> read(Path file) throws IOException {
        SortedMap<String, Written> files = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return files;
        }
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (root.path("version").asInt(0) != VERSION) {
                return files;
            }
            for (Map.Entry<String, JsonNode> entry : root.path("files").properties()) {
                JsonNode value = entry.getValue();
                files.put(
                        entry.getKey(),
                        new Written(
                                value.path("digest").stringValue(""),
                                value.path("blog").stringValue(""),
                                records(value.path("records"))));
            }
            return files;
        } catch (JacksonException | java.nio.charset.MalformedInputException e) {
            return new TreeMap<>();
        }
    }

    static byte[] bytes(SortedMap<String, Written> files) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION);
        ObjectNode list = root.putObject("files");
        files.forEach((path, written) -> {
            ObjectNode file =
                    list.putObject(path).put("digest", written.digest()).put("blog", written.blog());
            if (!written.records().isEmpty()) {
                ObjectNode records = file.putObject("records");
                written.records().forEach(records::put);
            }
        });
        return (root.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> records(JsonNode node) {
        Map<String, String> records = new LinkedHashMap<>();
        node.properties()
                .forEach(line -> records.put(line.getKey(), line.getValue().stringValue("")));
        return records;
    }
}
