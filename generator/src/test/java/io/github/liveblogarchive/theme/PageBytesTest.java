package io.github.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageBytesTest {
    private final PageBytes page = new PageBytes();

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.writeTo(out);
        page.clear();
        return out.toByteArray();
    }

    @Test
    void a_page_in_any_script_is_written_as_java_writes_it_however_it_comes_in_pieces() throws IOException {
        Random random = new Random(11);
        String letters = "aZ<>é߿ࠀЇم—€漢\uD83D\uDE00\uD83D\uFFFF";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder whole = new StringBuilder();
            for (int piece = random.nextInt(6); piece >= 0; piece--) {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(20); n > 0; n--) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                whole.append(text);
                switch (random.nextInt(4)) {
                    case 0 -> page.write(text.toString());
                    case 1 -> page.write(text.toString().toCharArray());
                    case 2 -> page.write("(" + text + ")", 1, text.length());
                    default -> text.chars().forEach(page::write);
                }
            }
            assertThat(written()).as("%s", whole).isEqualTo(whole.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_page_of_any_length_finds_room() throws IOException {
        String text = "€".repeat(100_000);
        page.write(text);
        assertThat(written()).hasSize(300_000);
        page.write("x");
        assertThat(written()).containsExactly('x');
    }
}
