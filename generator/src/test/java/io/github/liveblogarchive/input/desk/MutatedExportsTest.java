package io.github.liveblogarchive.input.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.input.InputFormat;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.input.markup.Spec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "::text\n",
        "\ntext::\n",
        "\n:end\n",
        "\n[posts]\n",
        "\n{.x}\n",
        "\n---\n",
        "[% image %]",
        "<@U1>",
        "```",
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
        "superdesk, superdesk.txt, 40",
        "wordpress, answers.txt, 60",
        "wordpress, export.txt, 20",
        "bbc, bbc.txt, 40",
        "tickaroo, tickaroo.txt, 40",
        "24liveblog, 24liveblog.txt, 40",
        "norkon, norkon.txt, 40",
        "quintype, quintype.txt, 40",
        "slack, slack.txt, 40",
        "archieml, archieml.txt, 40"
    })
    void damage_is_no_failure(String format, String specs, int times) throws IOException {
        long seed = Long.getLong("mutations.seed", 20_231_029L);
        int rounds = times * Integer.getInteger("mutations.factor", 1);
        Random random = new Random(seed);
        List<Map<String, byte[]>> inputs = new ArrayList<>();
        for (Spec spec : Spec.read(reader(format).getClass(), specs)) {
            inputs.add(files(spec.input()));
        }
        for (int i = 0; i < rounds; i++) {
            for (int each = 0; each < inputs.size(); each++) {
                Map<String, byte[]> files = new LinkedHashMap<>(inputs.get(each));
                String hit = pick(files, random);
                Map<String, byte[]> other = inputs.get(random.nextInt(inputs.size()));
                byte[] damaged = damaged(files.get(hit), other.get(pick(other, random)), random);
                files.put(hit, damaged);
                try {
                    Run run = Run.of(reader(format), folder, files);
                    assertThat(run.entries)
                            .allSatisfy(entry -> assertThat(entry.id()).isNotEmpty());
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(
                            "seed " + seed + ", round " + i + ", case " + each + ", " + hit + ": "
                                    + new String(damaged, StandardCharsets.UTF_8),
                            e);
                }
            }
        }
    }

    // A new one each time: what one input taught must not help with the next.
    private static InputFormat reader(String format) {
        return InputFormats.exports().stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow();
    }

    /** The files of a written case, without its options. */
    private static Map<String, byte[]> files(String input) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String text = input.startsWith("@@ ") ? input : "@@ export\n" + input;
        for (String part : text.substring(3).split("(?m)^@@ ")) {
            String head = part.lines().findFirst().orElseThrow().strip();
            if (!head.contains("=")) {
                files.put(head, part.substring(part.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String pick(Map<String, byte[]> files, Random random) {
        return List.copyOf(files.keySet()).get(random.nextInt(files.size()));
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
