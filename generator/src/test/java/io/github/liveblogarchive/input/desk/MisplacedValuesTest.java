package io.github.liveblogarchive.input.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.markup.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sound JSON in which values stand where nobody expects them: a list for a text, a record in itself, nothing at all. */
class MisplacedValuesTest {
    private static final String[] TEXTS = {
        "",
        " ",
        "\0",
        "<",
        "<p>",
        "<a href='#1'>",
        "1970-01-01",
        "-1",
        "99999999999999999999",
        "1e999",
        "{",
        "[]",
        "PT",
        "://",
        "é"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "guardian, guardian.txt, 20",
        "superdesk, superdesk.txt, 20",
        "wordpress, answers.txt, 20",
        "bbc, bbc.txt, 60",
        "tickaroo, tickaroo.txt, 60",
        "24liveblog, 24liveblog.txt, 60",
        "norkon, norkon.txt, 60"
    })
    void values_of_any_kind_in_any_place_are_no_failure(String format, String specs, int times) throws IOException {
        long seed = Long.getLong("mutations.seed", 20_231_029L);
        int rounds = times * Integer.getInteger("mutations.factor", 1);
        Random random = new Random(seed);
        InputFormat reader = InputFormats.exports().stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow();
        JsonMapper mapper = JsonMapper.builder().build();
        List<JsonNode> inputs = new ArrayList<>();
        for (Spec spec : Spec.read(reader.getClass(), specs)) {
            String json = spec.input().replaceFirst("(?s)^(@@ .*?\n)+", "");
            if (!json.contains("\n@@ ") && (json.startsWith("{") || json.startsWith("["))) {
                try {
                    inputs.add(mapper.readTree(json));
                } catch (JacksonException e) {
                    // Some cases are broken on purpose; damage of that sort is tried above.
                    continue;
                }
            }
        }
        Path file = folder.resolve("export");
        for (int i = 0; i < rounds; i++) {
            for (JsonNode input : inputs) {
                JsonNode changed = input.deepCopy();
                for (int more = random.nextInt(5); more >= 0; more--) {
                    exchange(changed, inputs, random);
                }
                Files.write(file, mapper.writeValueAsBytes(changed));
                try {
                    Run run = Run.of(reader, file);
                    assertThat(run.entries)
                            .allSatisfy(entry -> assertThat(entry.id()).isNotEmpty());
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("seed " + seed + ", round " + i + ": " + changed, e);
                }
            }
        }
    }

    private static void exchange(JsonNode tree, List<JsonNode> inputs, Random random) {
        List<JsonNode> holders = holders(tree);
        if (holders.isEmpty()) {
            return;
        }
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        JsonNode value = value(inputs, random);
        if (holder instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            object.set(names.get(random.nextInt(names.size())), value);
        } else if (holder instanceof ArrayNode list) {
            list.set(random.nextInt(list.size()), value);
        }
    }

    private static JsonNode value(List<JsonNode> inputs, Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(9)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(random.nextBoolean());
            case 2 -> nodes.numberNode(random.nextLong());
            case 3 -> nodes.numberNode(random.nextDouble() * 1e18);
            case 4 -> nodes.stringNode(TEXTS[random.nextInt(TEXTS.length)]);
            case 5 -> nodes.arrayNode();
            case 6 -> nodes.objectNode();
            default -> {
                List<JsonNode> holders = holders(inputs.get(random.nextInt(inputs.size())));
                yield holders.isEmpty()
                        ? nodes.nullNode()
                        : holders.get(random.nextInt(holders.size())).deepCopy();
            }
        };
    }

    private static List<JsonNode> holders(JsonNode tree) {
        List<JsonNode> holders = new ArrayList<>();
        if (tree.size() > 0) {
            holders.add(tree);
        }
        tree.forEach(child -> holders.addAll(holders(child)));
        return holders;
    }
}
