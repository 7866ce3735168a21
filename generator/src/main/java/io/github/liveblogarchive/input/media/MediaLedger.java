package io.github.liveblogarchive.input.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which files of the web lie here by now, in {@code .liveblog-media.json}; on any doubt it starts empty. */
final class MediaLedger {
    private static final String FILE = ".liveblog-media.json";

    private final Map<String, String> files = new TreeMap<>();
    private boolean changed;

    static MediaLedger read(Path root) throws IOException {
        MediaLedger ledger = new MediaLedger();
        Path file = root.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try {
                JsonNode node = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
                node.properties()
                        .forEach(each ->
                                ledger.files.put(each.getKey(), each.getValue().stringValue("")));
            } catch (JacksonException | java.nio.charset.MalformedInputException e) {
                ledger.files.clear();
            }
        }
        return ledger;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Below {@code static/}, with a slash before it. */
    Optional<String> get(String url) {
        return Optional.ofNullable(files.get(url)).filter(path -> path.startsWith("/") && !path.contains(".."));
    }

    void put(String url, String path) {
        changed |= !path.equals(files.put(url, path));
    }

    void write(Path root) throws IOException {
        if (changed) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            files.forEach(node::put);
            Files.writeString(root.resolve(FILE), node.toPrettyString().replace("\r\n", "\n") + "\n");
        }
    }
}
