package io.github.liveblogarchive.input.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.markup.Spec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Exports with damage at random: whatever is in them, they are read or refused with a sentence. */
class MutatedExportsTest {
    private static final String[] PIECES = {
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "-1",
        "1e999",
        "99999999999999999999",
        "\\u0000",
        "\\uD800",
        "]]>",
        "<![CDATA[",
        "<",
        ">",
        "&",
        "&x;",
        "</item>",
        "<item>",
        "<p>",
        "</p>",
        "<a href='#1'>",
        "<br>",
        "[caption]",
        "/key ",
        "\n\n",
        "\0",
        "\u00E9",
        "https://www.youtube.com/watch?v=",
        "1970-01-01",
        "0",
        "",
        "trash",
        "update",
        "delete"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "superdesk, superdesk/superdesk, 40",
        "wordpress, wordpress/answers, 60",
        "wordpress, wordpress/export, 20",
        "bbc, bbc/bbc, 40",
        "tickaroo, tickaroo/tickaroo, 40",
        "24liveblog, live24/24liveblog, 40",
        "norkon, norkon/norkon, 40"
    })
    void damage_is_no_failure(String format, String specs, int times) throws IOException {
        long seed = Long.getLong("mutations.seed", 20_231_029L);
        int rounds = times * Integer.getInteger("mutations.factor", 1);
        Random random = new Random(seed);
        InputFormat reader = InputFormats.exports().stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow();
        List<byte[]> inputs = new ArrayList<>();
        for (Spec spec : Spec.read(InputFormats.class, specs + ".txt")) {
            inputs.add(spec.input().replaceFirst("(?s)^(@@ .*?\n)+", "").getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("export");
        for (int i = 0; i < rounds; i++) {
            for (int each = 0; each < inputs.size(); each++) {
                byte[] damaged = damaged(inputs.get(each), inputs.get(random.nextInt(inputs.size())), random);
                Files.write(file, damaged);
                try {
                    Run run = Run.of(reader, file);
                    assertThat(run.entries)
                            .allSatisfy(entry -> assertThat(entry.id()).isNotEmpty());
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(
                            "seed " + seed + ", round " + i + ", case " + each + ": "
                                    + new String(damaged, StandardCharsets.UTF_8),
                            e);
                }
            }
        }
    }

    /** Sound JSON in which values stand where nobody expects them: a list for a text, a record in itself, nothing at all. */
    @ParameterizedTest
    @CsvSource({
        "guardian, guardian/guardian, 20",
        "superdesk, superdesk/superdesk, 20",
        "wordpress, wordpress/answers, 20",
        "bbc, bbc/bbc, 60",
        "tickaroo, tickaroo/tickaroo, 60",
        "24liveblog, live24/24liveblog, 60",
        "norkon, norkon/norkon, 60"
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
        for (Spec spec : Spec.read(InputFormats.class, specs + ".txt")) {
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
            case 4 -> nodes.stringNode(PIECES[random.nextInt(PIECES.length)]);
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

    private static byte[] damaged(byte[] input, byte[] other, Random random) {
        byte[] bytes = input;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length + 1);
            int end = Math.min(bytes.length, at + random.nextInt(random.nextBoolean() ? 3 : 60));
            byte[] piece = random.nextInt(3) > 0
                    ? PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8)
                    : part(other, random);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            out.writeBytes(piece);
            out.write(bytes, end, bytes.length - end);
            bytes = out.toByteArray();
        }
        if (random.nextInt(8) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] part(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, random.nextInt(200));
        byte[] part = new byte[length];
        System.arraycopy(bytes, at, part, 0, length);
        return part;
    }
}
