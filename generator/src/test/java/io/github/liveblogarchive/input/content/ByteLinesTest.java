package io.github.liveblogarchive.input.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
    @Test
    void lines_are_those_between_line_feeds_however_they_arrive() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                int length = random.nextInt(4) == 0 ? random.nextInt(200_000) : random.nextInt(5);
                text.append("x".repeat(length)).append(random.nextInt(5) == 0 ? "" : "\n");
            }

            assertThat(lines(text.toString(), 100_000, random))
                    .as("seed %d", seed)
                    .isEqualTo(expected(text, 100_000));
        }
    }

    @Test
    void a_line_of_the_length_that_is_allowed_is_read() throws IOException {
        assertThat(lines("12345\n123456\n1234", 5, new Random(1))).containsExactly("1:12345", "2:too long", "3:1234");
    }

    private static List<String> expected(CharSequence text, int longest) {
        List<String> expected = new ArrayList<>();
        for (String line : text.toString().split("\n", -1)) {
            expected.add((expected.size() + 1) + ":" + (line.length() > longest ? "too long" : line));
        }
        String last = expected.get(expected.size() - 1);
        return last.endsWith(":") ? expected.subList(0, expected.size() - 1) : expected;
    }

    private static List<String> lines(String text, int longest, Random random) throws IOException {
        InputStream slow = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, 1 + random.nextInt(70_000)));
            }
        };
        List<String> read = new ArrayList<>();
        try (ByteLines lines = new ByteLines(slow, longest)) {
            while (lines.next()) {
                String line = lines.isTooLong()
                        ? "too long"
                        : lines.text("f", new Problems()).orElseThrow();
                read.add(lines.number() + ":" + line);
            }
        }
        return read;
    }
}
