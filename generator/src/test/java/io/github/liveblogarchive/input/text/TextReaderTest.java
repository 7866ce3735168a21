package io.github.liveblogarchive.input.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.report.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private final Problems problems = new Problems();

    @Test
    void line_ends_of_every_system_become_line_feeds() {
        assertThat(read("a\r\nb\rc\n\r\rd")).contains("a\nb\nc\n\n\nd");
    }

    @Test
    void a_byte_order_mark_is_no_character_of_the_text() {
        assertThat(read("\uFEFFa")).contains("a");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_bad_byte_behind_old_line_ends_is_found_in_the_right_line() {
        byte[] bytes = "one\rtwo\r\nthr\u00E9e".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TextReader.decode(bytes, "f", 1, problems)).isEmpty();
        assertThat(problems.list().get(0).place()).hasToString("f:3:4");
        assertThat(problems.list().get(0).message()).contains("0xE9", "offset 12");
    }

    @Test
    void characters_beyond_the_first_plane_survive_the_borders_of_the_buffer() {
        for (int before = 8180; before < 8200; before++) {
            String text = "x".repeat(before) + "\uD83C\uDF09\u20AC\u00E9" + "y".repeat(9000);
            assertThat(read(text)).contains(text);
        }
    }

    @Test
    void exactly_what_the_strict_decoder_of_the_jdk_refuses_is_refused() {
        long seed = 20241108;
        Random random = new Random(seed);
        int[] starts = {0x41, 0xC2, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xC0, 0x80};
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            for (int i = 0; i < bytes.length; i++) {
                boolean start = random.nextInt(3) == 0;
                bytes[i] = (byte) (start ? starts[random.nextInt(starts.length)] : 0x80 + random.nextInt(0x40));
            }
            bytes[0] = (byte) starts[random.nextInt(starts.length)];
            boolean readable = TextReader.decode(bytes, "f", 1, new Problems()).isPresent();
            assertThat(readable).as("seed %d round %d", seed, round).isEqualTo(isUtf8(bytes));
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Optional<String> read(String text) {
        return TextReader.decode(text.getBytes(StandardCharsets.UTF_8), "f", 1, problems);
    }
}
