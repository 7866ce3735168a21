package io.github.liveblogarchive.pictures.card;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;

/** A font file that has some letters which the fonts of the generator do not: other shapes of those under new numbers. */
public final class StrangeFont {
    private static final String SHAPES = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf";
    /** What fonts number their shapes for letters from the space on with. */
    private static final int FIRST = 3;

    private StrangeFont() {}

    /**
     * The bytes of a font that has the letters of ASCII and these.
     *
     * @param shift makes other shapes stand for them
     */
    public static byte[] of(String letters, int shift) {
        TreeMap<Integer, Integer> glyphs = new TreeMap<>();
        for (int c = ' '; c <= '~'; c++) {
            glyphs.put(c, FIRST + c - ' ');
        }
        letters.codePoints().forEach(c -> glyphs.putIfAbsent(c, FIRST + 33 + (glyphs.size() + shift) % 26));
        ByteBuffer map = ByteBuffer.allocate(28 + 12 * glyphs.size());
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * glyphs.size());
        map.putInt(0).putInt(glyphs.size());
        glyphs.forEach((c, glyph) -> map.putInt(c).putInt(c).putInt(glyph));
        return with(shapes(), "cmap", map.array());
    }

    /** Whether this JDK can read fonts; a test that needs it is skipped where it cannot, but not where nothing may be. */
    public static void assumed() {
        try {
            OwnFont.read(shapes());
        } catch (OwnFont.Unreadable e) {
            Assumptions.assumeTrue("true".equals(System.getenv("CI")), e.getMessage());
        }
    }

    private static byte[] shapes() {
        try (InputStream in = StrangeFont.class.getResourceAsStream(SHAPES)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The table stands at the end, and the list of tables says so.
    private static byte[] with(byte[] font, String table, byte[] bytes) {
        ByteBuffer list = ByteBuffer.wrap(font);
        for (int at = 12; at < 12 + 16 * list.getShort(4); at += 16) {
            if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(table)) {
                list.putInt(at + 8, font.length).putInt(at + 12, bytes.length);
            }
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(font);
        whole.writeBytes(bytes);
        return whole.toByteArray();
    }
}
