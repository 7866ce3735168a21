package io.github.liveblogarchive.pictures.card;

import io.github.liveblogarchive.pictures.Easel;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A font that an owner gives, for letters that those of the generator do not have. The JDK reads it and forms its words,
 * as scripts like Devanagari and Thai need; what is drawn are outlines, so no pixel is the JDK's. For any number of
 * threads.
 */
public final class OwnFont implements Lettering {
    /** Outlines are asked for in this size, so that rounding and hints of the JDK do not show. */
    private static final int GRID = 2000;

    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private static final double FLATNESS = 0.1;

    private final Font font;
    private final String digest;

    private OwnFont(Font font, String digest) {
        this.font = font;
        this.digest = digest;
    }

    /** A font that cannot be read; the message says why. */
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
        private final String advice;

        Unreadable(String message, String advice) {
            super(message);
            this.advice = advice;
        }

        /** What the owner can do. */
        public String advice() {
            return advice;
        }
    }

    /**
     * The font in a file, TrueType or OpenType, in a collection the first one.
     *
     * @param most bytes of it
     * @throws Unreadable where it is none, or where the JDK has no means to read fonts
     */
    public static OwnFont of(Path file, int most) throws IOException {
        if (Files.size(file) > most) {
            throw new Unreadable(
                    "it has " + Files.size(file) + " bytes.", "Raise \"maxFileBytes\", or take a smaller one.");
        }
        byte[] bytes = Files.readAllBytes(file);
        return new OwnFont(
                read(bytes).deriveFont((float) GRID), Easel.name(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    static Font read(byte[] bytes) throws Unreadable {
        FutureTask<Font> reading =
                new FutureTask<>(() -> tried(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))));
        reading.run();
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FontFormatException) {
                throw new Unreadable(
                        "it is no TrueType or OpenType font.",
                        "Take a file that ends in .ttf, .otf or .ttc; WOFF is none.");
            }
            // What a JDK without FreeType or fontconfig throws is another thing in each release.
            throw new Unreadable(
                    "this JDK has no means to read fonts (" + e.getCause() + ").",
                    "Install FreeType and fontconfig (on Debian: libfreetype6, fontconfig and any package of fonts).");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("the build was interrupted.", "Run it again.");
        }
    }

    // A broken one fails here and not in the middle of a site.
    private static Font tried(Font font) {
        new TextLayout("x", font, PLAIN).getOutline(null);
        return font;
    }

    /** Of the font's bytes. */
    public String digest() {
        return digest;
    }

    @Override
    public String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean isSpare = type == Character.CONTROL
                    || type == Character.SURROGATE
                    || type == Character.UNASSIGNED
                    || (c >= 0xFE00 && c <= 0xFE0F);
            boolean isPicture = type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (!isSpare && (!isPicture || font.canDisplay(c))) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip().replaceAll(" +", " ");
    }

    @Override
    public boolean covers(String plain) {
        return plain.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT || font.canDisplay(c));
    }

    @Override
    public Line line(String plain, int size, boolean isRightToLeft) {
        return new Formed(plain.isEmpty() ? " " : plain, size, isRightToLeft);
    }

    /** A line whose letters the font has formed. */
    private final class Formed implements Line {
        private final TextLayout layout;
        private final int size;

        Formed(String text, int size, boolean isRightToLeft) {
            this.layout = new TextLayout(
                    text,
                    Map.of(
                            TextAttribute.FONT,
                            font,
                            TextAttribute.RUN_DIRECTION,
                            isRightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR),
                    PLAIN);
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public double width() {
            return (double) layout.getAdvance() * size / GRID;
        }

        @Override
        public void draw(Pen pen, double x, double y) {
            AffineTransform form = AffineTransform.getTranslateInstance(x, y);
            form.scale((double) size / GRID, (double) size / GRID);
            Shape outline = layout.getOutline(null);
            double[] at = new double[6];
            double[] from = new double[2];
            double[] first = new double[2];
            for (PathIterator path = outline.getPathIterator(form, FLATNESS); !path.isDone(); path.next()) {
                switch (path.currentSegment(at)) {
                    case PathIterator.SEG_MOVETO -> {
                        first[0] = at[0];
                        first[1] = at[1];
                    }
                    case PathIterator.SEG_LINETO -> pen.line(from[0], from[1], at[0], at[1]);
                    default -> {
                        pen.line(from[0], from[1], first[0], first[1]);
                        at[0] = first[0];
                        at[1] = first[1];
                    }
                }
                from[0] = at[0];
                from[1] = at[1];
            }
        }
    }
}
