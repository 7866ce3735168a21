package io.github.liveblogarchive.pictures.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liveblogarchive.pictures.card.Card.Colours;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A font that the owner gives draws what those of the generator cannot. */
class OwnFontTest {
    private static final String HARBOUR = "港の嵐、連絡船は終日欠航";

    @TempDir
    Path folder;

    @BeforeEach
    void fonts_can_be_read() {
        StrangeFont.assumed();
    }

    private OwnFont font(int shift) throws IOException {
        Path file = folder.resolve("own" + shift + ".ttf");
        Files.write(file, StrangeFont.of(HARBOUR, shift));
        return OwnFont.of(file, 10_000_000);
    }

    private static Card card(String title, OwnFont font) {
        return new Card("The Harbour Post", title, "8 November 2024", false, Colours.LIGHT, Optional.ofNullable(font));
    }

    @Test
    void a_headline_that_it_has_the_letters_of_is_drawn_within_the_margins() throws IOException {
        Card card = card(HARBOUR.repeat(4), font(0));
        assertThat(card.isCovered()).isTrue();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(card.draw()));
        int left = drawn.getWidth();
        int right = 0;
        int inked = 0;
        for (int y = 160; y < 520; y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                if (drawn.getRGB(x, y) != 0xFFFBFAF6) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    inked++;
                }
            }
        }
        assertThat(left).isBetween(75, 110);
        assertThat(right).isBetween(1000, 1125);
        assertThat(inked).isGreaterThan(40_000);
    }

    @Test
    void a_headline_that_it_has_not_all_letters_of_is_told_apart() throws IOException {
        assertThat(card("港の橋", font(0)).isCovered()).isFalse();
        assertThat(card("港の嵐 🌊", font(0)).isCovered()).isTrue();
        assertThat(card("港の嵐 \u26A0\uFE0F", font(0)).isCovered()).isTrue();
    }

    @Test
    void what_the_generators_fonts_can_write_stays_as_it_was() throws IOException {
        assertThat(card("Storm over the harbour", font(0)).key())
                .isEqualTo(card("Storm over the harbour", null).key());
        assertThat(card("Storm over the harbour", font(0)).draw())
                .isEqualTo(card("Storm over the harbour", null).draw());
    }

    @Test
    void a_headline_that_does_not_end_is_cut_with_a_sign_that_the_font_has() throws IOException {
        int[] asked = {0};
        OwnFont font = font(0);
        Lettering counting = new Lettering() {
            @Override
            public String plain(String text) {
                return font.plain(text);
            }

            @Override
            public boolean covers(String plain) {
                return font.covers(plain);
            }

            @Override
            public Line line(String plain, int size, boolean isRightToLeft) {
                asked[0] += plain.endsWith("…") ? 1 : 0;
                return font.line(plain, size, isRightToLeft);
            }
        };
        Wrapped.Block block = new Wrapped(counting, false, 1040).fit(HARBOUR.repeat(40), 338);
        assertThat(block.lines()).hasSizeBetween(3, 8);
        assertThat(asked[0]).isZero();
    }

    @Test
    void another_font_gives_another_key_and_other_pixels() throws IOException {
        assertThat(card(HARBOUR, font(0)).key())
                .isNotEqualTo(card(HARBOUR, font(1)).key())
                .isEqualTo(card(HARBOUR, font(0)).key());
        assertThat(card(HARBOUR, font(0)).draw())
                .isNotEqualTo(card(HARBOUR, font(1)).draw());
    }

    @Test
    void the_same_font_gives_the_same_bytes_on_every_machine() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(card(HARBOUR, font(0)).draw());
        assertThat(HexFormat.of().formatHex(digest).substring(0, 16)).isEqualTo("62e8c67fdb42cfdc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wOF2 is compressed", "OTTO", "\0\1\0\0\0\1\0\0\0\0\0\0cmap"})
    void what_is_no_font_is_told(String bytes) throws IOException {
        Path file = Files.write(folder.resolve("own.ttf"), bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> OwnFont.of(file, 1000))
                .isInstanceOf(OwnFont.Unreadable.class)
                .hasMessage("it is no TrueType or OpenType font.");
    }

    @Test
    void a_font_that_is_too_large_is_not_read() throws IOException {
        Path file = Files.write(folder.resolve("own.ttf"), new byte[1001]);
        assertThatThrownBy(() -> OwnFont.of(file, 1000))
                .isInstanceOf(OwnFont.Unreadable.class)
                .hasMessage("it has 1001 bytes.");
    }
}
