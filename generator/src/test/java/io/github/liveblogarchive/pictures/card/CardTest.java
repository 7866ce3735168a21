package io.github.liveblogarchive.pictures.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liveblogarchive.pictures.card.Card.Colours;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
    private static Card card(String title, boolean isRightToLeft) {
        return new Card("The Harbour Post", title, "8 November 2024", isRightToLeft, Colours.LIGHT, Optional.empty());
    }

    private static BufferedImage drawn(Card card) {
        try {
            return ImageIO.read(new ByteArrayInputStream(card.draw()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The columns and rows between which anything but paper stands in a part of the card. */
    private static int[] box(BufferedImage card, int top, int bottom) {
        int[] box = {card.getWidth(), bottom, 0, top};
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                if (card.getRGB(x, y) != 0xFFFBFAF6) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        return box;
    }

    @Test
    void a_card_is_as_large_as_networks_want_it_and_light() {
        Card card = card("Storm over the harbour", false);
        BufferedImage drawn = drawn(card);
        assertThat(drawn.getWidth() + " x " + drawn.getHeight()).isEqualTo("1200 x 630");
        assertThat(card.draw()).hasSizeLessThan(40_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Storm, false",
        "العاصفة فوق الميناء: إلغاء رحلات العبّارات, true",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, false",
        "Україна: хроніка дня — що відомо про обстріл Одеси вночі та вранці, false"
    })
    void a_headline_stays_within_the_margins_and_begins_where_its_script_does(String title, boolean isRightToLeft) {
        int[] box = box(drawn(card(title, isRightToLeft)), 160, 520);
        assertThat(box[0]).isGreaterThan(70);
        assertThat(box[2]).isLessThan(1130);
        assertThat(box[1]).isGreaterThan(162);
        assertThat(box[3]).isLessThan(518);
        assertThat(isRightToLeft ? box[2] : 1200 - box[0]).isGreaterThan(1100);
    }

    @Test
    void a_headline_that_does_not_end_is_cut() {
        int[] box = box(drawn(card("word ".repeat(500), false)), 140, 530);
        assertThat(box[3]).isLessThan(520);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łódź, Žďár, Đà Nẵng, Ærø",
                "Καταιγίδα στο λιμάνι",
                "Ураган над гаванню, ґедзь, їжак, ў",
                "סערה מעל הנמל",
                "سَيُغلَق پل گیلان",
                "Փոթորիկ",
                "ქარიშხალი",
                "⚡️ Storm 🌊 – live",
                "e\u0301cole"
            })
    void headlines_of_many_scripts_can_be_drawn(String title) {
        assertThat(card(title, false).isCovered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"港の嵐", "항구의 폭풍", "बंदरगाह पर तूफ़ान", "พายุ", "🌊", " "})
    void a_headline_whose_letters_no_font_has_is_told_apart(String title) {
        assertThat(card(title, false).isCovered()).isFalse();
    }

    @Test
    void arabic_letters_join() {
        assertThat(Joining.of("بحر")).isEqualTo("\uFE91\uFEA4\uFEAE");
        assertThat(Joining.of("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(Joining.of("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(Joining.of("ماء")).isEqualTo("\uFEE3\uFE8E\uFE80");
        assertThat(Joining.of("A بـ B")).isEqualTo("A \uFE91\u0640 B");
        assertThat(Joining.of("Storm")).isEqualTo("Storm");
    }

    @Test
    void lines_are_drawn_in_the_order_in_which_they_are_seen() {
        assertThat(text(Script.visual("אבג (12) DE", true))).isEqualTo("DE (12) גבא");
        assertThat(text(Script.visual("DE אבג.", false))).isEqualTo("DE גבא.");
        assertThat(text(Script.visual("plain", false))).isEqualTo("plain");
    }

    private static String text(int[] letters) {
        return new String(letters, 0, letters.length);
    }

    @Test
    void what_is_covered_half_is_half_as_dark() {
        Ink ink = new Ink(4, 0, 2);
        ink.line(0.5, 0, 0.5, 2);
        ink.line(2.5, 2, 2.5, 0);
        StringBuilder covers = new StringBuilder();
        ink.into(8, (x, y, cover) -> covers.append(x).append(':').append(cover).append(' '));
        assertThat(covers).hasToString("0:4 1:8 2:4 0:4 1:8 2:4 ");
    }

    @Test
    void a_key_names_all_that_is_drawn() {
        Card card = card("Storm", false);
        assertThat(card.key()).isEqualTo(card("Storm", false).key());
        assertThat(card.key()).isNotEqualTo(card("Storms", false).key());
        assertThat(card.key()).isNotEqualTo(card("Storm", true).key());
        assertThat(new Card("ab", "c", "", false, Colours.LIGHT, Optional.empty()).key())
                .isNotEqualTo(new Card("a", "bc", "", false, Colours.LIGHT, Optional.empty()).key());
    }

    @Test
    void the_same_words_give_the_same_bytes_on_every_machine() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(card("Storm over the harbour: ferries stay in", false).draw());
        digest.update(card("العاصفة فوق الميناء", true).draw());
        assertThat(HexFormat.of().formatHex(digest.digest()).substring(0, 16)).isEqualTo("6b81c8eff33709cc");
    }
}
