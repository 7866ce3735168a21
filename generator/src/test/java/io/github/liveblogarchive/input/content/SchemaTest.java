package io.github.liveblogarchive.input.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas and the reader know the same fields. */
class SchemaTest {
    private static final String BASE = "https://liveblogarchive.github.io/schema/";
    private static final String BLOCKS = "{\"title\": \"A\", \"entries\": [{\"id\": \"x\", \"blocks\": [%s]}]}";

    @TempDir
    Path root;

    // Where a field that nobody knows is put, the reader's hint lists those that it knows.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "blog.schema.json|/properties|{\"zzzzzz\": 1}",
                "blog.schema.json|/$defs/comment/properties|{\"title\": \"A\", \"comments\": [{\"zzzzzz\": 1}]}",
                "entry.schema.json|/properties|{\"title\": \"A\", \"entries\": [{\"zzzzzz\": 1}]}",
                "entry.schema.json|/$defs/imageFields/properties|{\"title\": \"A\", \"image\": {\"zzzzzz\": 1}}",
                "entry.schema.json|/$defs/bylineFields/properties|{\"title\": \"A\", \"authors\": [{\"zzzzzz\": 1}]}",
                "entry.schema.json|/$defs/correctionFields/properties|{\"title\": \"A\", \"corrections\": [{\"zzzzzz\": 1}]}",
                "entry.schema.json|/$defs/card/properties|{\"title\": \"A\", \"related\": [{\"zzzzzz\": 1}]}",
                "entry.schema.json|/$defs/sourceFields/properties|{\"title\": \"A\", \"source\": {\"zzzzzz\": 1}}",
            })
    void the_reader_and_the_schema_know_the_same_fields(String schema, String path, String json) throws IOException {
        assertThat(known(json)).isEqualTo(properties(schema, path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "html",
                "image",
                "gallery",
                "quote",
                "social",
                "related",
                "video",
                "audio",
                "table",
                "poll",
                "correction",
                "map"
            })
    void the_reader_and_the_schema_know_the_same_fields_of_a_block(String type) throws IOException {
        Set<String> known = known(BLOCKS.formatted("{\"type\": \"" + type + "\", \"zzzzzz\": 1}"));
        assertThat(known).isEqualTo(properties("entry.schema.json", "/$defs/" + type + "Block/properties"));
    }

    @Test
    void the_settings_and_the_schema_know_the_same_fields() throws IOException {
        String look = "{\"zzzzzz\": 1, \"logo\": {\"zzzzzz\": 1}, \"colors\": {\"zzzzzz\": 1},"
                + " \"fonts\": {\"zzzzzz\": 1, \"files\": [{\"family\": \"F\", \"src\": \"/f.woff2\", \"zzzzzz\": 1}]}}";
        Files.writeString(
                root.resolve("site.json"),
                "{\"publisher\": {\"zzzzzz\": 1}, \"look\": " + look
                        + ", \"menu\": [{\"page\": \"home\", \"zzzzzz\": 1}], \"zzzzzz\": 1}");
        Map<String, Set<String>> known = knownByField();
        String fonts = "/properties/look/properties/fonts/properties";
        String schema = "site.schema.json";
        assertThat(known.get("")).isEqualTo(properties(schema, "/properties"));
        assertThat(known.get("publisher")).isEqualTo(properties(schema, "/properties/publisher/properties"));
        assertThat(known.get("look")).isEqualTo(properties(schema, "/properties/look/properties"));
        assertThat(known.get("look.logo")).isEqualTo(properties(schema, "/properties/look/properties/logo/properties"));
        assertThat(known.get("look.colors")).isEqualTo(properties(schema, "/$defs/colors/properties"));
        assertThat(known.get("look.fonts")).isEqualTo(properties(schema, fonts));
        assertThat(known.get("look.fonts.files[0]")).isEqualTo(properties(schema, fonts + "/files/items/properties"));
        assertThat(known.get("menu[0]")).isEqualTo(properties(schema, "/$defs/links/items/anyOf/1/properties"));
    }

    @Test
    void every_field_of_the_schemas_says_what_it_means() throws IOException {
        List<String> silent = new ArrayList<>();
        for (String name : List.of("site", "blog", "entry")) {
            collectSilent(schemaJson(name + ".schema.json"), name, silent);
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void good_sources_are_valid() throws IOException {
        Schema blog = schema("blog.schema.json");
        int checked = 0;
        for (String spec : List.of("json.txt", "blocks.txt")) {
            for (Spec.Case one : Spec.read(Path.of("src/test/resources/input/content", spec))) {
                for (Map.Entry<String, String> file : one.files().entrySet()) {
                    if (file.getValue().startsWith("{")) {
                        assertThat(blog.validate(file.getValue(), InputFormat.JSON))
                                .as(one.name())
                                .isEmpty();
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(5);
    }

    @Test
    void the_example_archive_is_valid() throws IOException {
        Path content = Path.of("..", "content").normalize();
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.exists(content.resolve("site.yaml")), "there is no example archive beside this module");
        assertThat(schema("site.schema.json")
                        .validate(Files.readString(content.resolve("site.yaml")), InputFormat.YAML))
                .isEmpty();
        Map<String, List<Error>> wrong = new TreeMap<>();
        try (Stream<Path> files = Files.walk(content.resolve("blogs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".ndjson")) {
                    List<String> lines = Files.readAllLines(file);
                    wrong.put(name, schema("blog.schema.json").validate(lines.get(0), InputFormat.JSON));
                    for (int i = 1; i < lines.size(); i++) {
                        wrong.put(name + i, schema("entry.schema.json").validate(lines.get(i), InputFormat.JSON));
                    }
                } else if (name.endsWith(".json")) {
                    wrong.put(name, schema("blog.schema.json").validate(Files.readString(file), InputFormat.JSON));
                }
            }
        }
        wrong.values().removeIf(List::isEmpty);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": []}",
                "{\"title\": \"A\", \"titel\": \"B\"}",
                "{\"title\": \"A\", \"date\": \"8 November\"}",
                "{\"title\": \"A\", \"state\": \"over\"}",
                "{\"title\": \"A\", \"entries\": [{\"key\": \"yes\"}]}",
                "{\"title\": \"A\", \"entries\": [{\"body\": \"x\", \"html\": \"x\"}]}",
                "{\"title\": \"A\", \"entries\": [{\"blocks\": [{\"type\": \"quote\", \"source\": \"x\"}]}]}",
                "{\"title\": \"A\", \"entries\": [{\"blocks\": [{\"text\": \"x\"}]}]}"
            })
    void bad_sources_are_not(String json) throws IOException {
        assertThat(schema("blog.schema.json").validate(json, InputFormat.JSON)).isNotEmpty();
    }

    private Set<String> known(String json) throws IOException {
        Files.createDirectories(root.resolve("blogs"));
        Files.writeString(root.resolve("blogs/a.json"), json);
        return listed(hints().get(0));
    }

    private List<String> hints() throws IOException {
        return Reading.of(root).problems.list().stream()
                .filter(problem -> problem.message().contains("zzzzzz"))
                .map(problem -> problem.hint())
                .toList();
    }

    /** What is possible, by the setting in which the unknown one stands. */
    private Map<String, Set<String>> knownByField() throws IOException {
        Map<String, Set<String>> known = new TreeMap<>();
        Reading.of(root).problems.list().stream()
                .filter(problem -> problem.message().contains("zzzzzz"))
                .forEach(problem ->
                        known.put(problem.place().field().replaceFirst("\\.?zzzzzz$", ""), listed(problem.hint())));
        return known;
    }

    private static Set<String> listed(String hint) {
        String names = hint.replace("Possible here: ", "").replaceAll("\\.$", "");
        return new TreeSet<>(Arrays.asList(names.split(", ")));
    }

    private static Set<String> properties(String schema, String path) throws IOException {
        return new TreeSet<>(schemaJson(schema).at(path).propertyNames());
    }

    private static void collectSilent(JsonNode node, String path, List<String> silent) {
        for (Map.Entry<String, JsonNode> field : node.path("properties").properties()) {
            boolean constant = field.getValue().has("const") || field.getValue().has("not");
            if (!constant && !field.getValue().has("description")) {
                silent.add(path + "/" + field.getKey());
            }
        }
        node.properties().forEach(field -> collectSilent(field.getValue(), path + "/" + field.getKey(), silent));
    }

    private static Schema schema(String name) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String one : List.of("site", "blog", "entry")) {
            String file = one + ".schema.json";
            all.put(BASE + file, schemaJson(file).toString());
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(all))
                .getSchema(SchemaLocation.of(BASE + name));
    }

    private static JsonNode schemaJson(String name) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/io/github/liveblogarchive/schema/" + name)) {
            return JsonMapper.shared().readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
