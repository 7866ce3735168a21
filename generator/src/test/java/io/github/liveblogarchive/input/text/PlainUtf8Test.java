package io.github.liveblogarchive.input.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainUtf8Test {
    private static final List<String> PLAIN = List.of("a", " ", "\n", "\t", "é", "Ї", "€", "\uFFFD", "\uFB50", "🌉");
    private static final List<String> SPECIAL = List.of(
            "\r",
            "\u0000",
            "\u0008",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u009F",
            "\u00A0",
            "\uFDCF",
            "\uFDD0",
            "\uFDEF",
            "\uFDF0",
            "\uFEFF",
            "\uFFFC",
            "\uFFFE",
            "\uFFFF",
            "\uD83F\uDFFE",
            "\uD83F\uDFFD",
            "\uDBFF\uDFFF",
            "GIF89a",
            "%PDF-");

    @Test
    void a_text_with_nothing_to_say_is_the_one_that_the_careful_reader_reads() throws IOException {
        int plain = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            byte[] bytes = bytes(new Random(seed));
            Problems problems = new Problems();
            Optional<String> careful = careful(bytes, problems);

            Optional<String> quick = PlainUtf8.decode(bytes, 0, bytes.length);

            if (quick.isPresent()) {
                plain++;
                assertThat(quick).as("seed %d", seed).isEqualTo(careful);
                assertThat(problems.list()).as("seed %d", seed).isEmpty();
            }
        }
        assertThat(plain).isGreaterThan(5_000);
    }

    @Test
    void most_texts_need_no_careful_reader() {
        String text = String.join("", PLAIN) + "\uFEFF";
        byte[] bytes = ("\uFEFF" + text + "x").getBytes(StandardCharsets.UTF_8);

        assertThat(PlainUtf8.decode(bytes, 0, bytes.length - 1)).contains(text);
    }

    @Test
    void a_text_is_clean_when_cleaning_changes_nothing() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(text(random));
            for (int i = random.nextInt(3); i > 0; i--) {
                text.insert(random.nextInt(text.length() + 1), random.nextBoolean() ? '\uD83F' : '\uDFFE');
            }
            Problems problems = new Problems();

            String cleaned = Characters.clean(text.toString(), Place.NONE, problems);

            assertThat(Characters.isClean(text.toString()))
                    .as("seed %d", seed)
                    .isEqualTo(problems.list().isEmpty())
                    .isEqualTo(cleaned.contentEquals(text));
        }
    }

    private static Optional<String> careful(byte[] bytes, Problems problems) throws IOException {
        StringBuilder text = new StringBuilder();
        try (TextReader reader = new TextReader(new ByteArrayInputStream(bytes), "f", 1, problems)) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            return Optional.of(text.toString());
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text(random).getBytes(StandardCharsets.UTF_8));
        if (random.nextInt(4) == 0) {
            bytes.write(random.nextInt(256));
            bytes.writeBytes(text(random).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\uFEFF" : "");
        boolean special = random.nextBoolean();
        for (int i = random.nextInt(12); i > 0; i--) {
            List<String> from = special && random.nextInt(4) == 0 ? SPECIAL : PLAIN;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }
}
