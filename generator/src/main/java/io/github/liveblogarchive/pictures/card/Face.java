package io.github.liveblogarchive.pictures.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font, read as it lies in a file: which letters it has, how wide they are, and their outlines in the units
 * of its own grid. No hints: they depend on who carries them out.
 */
final class Face {
    private final byte[] data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final boolean hasLongPlaces;
    private final int widths;
    private final int letters;
    private final Map<Integer, Integer> kerning = new HashMap<>();

    private Face(byte[] data) {
        this.data = data;
        for (int i = 0; i < u16(4); i++) {
            int at = 12 + 16 * i;
            tables.put("" + (char) u8(at) + (char) u8(at + 1) + (char) u8(at + 2) + (char) u8(at + 3), i32(at + 8));
        }
        this.unitsPerEm = u16(table("head") + 18);
        this.hasLongPlaces = u16(table("head") + 50) == 1;
        this.widths = u16(table("hhea") + 34);
        this.letters = letters();
        kern();
    }

    /** The font in a file of the class path. */
    static Face of(String resource) {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no font " + resource);
            }
            return new Face(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    private int table(String name) {
        Integer at = tables.get(name);
        if (at == null) {
            throw new IllegalStateException("The font has no table " + name);
        }
        return at;
    }

    // The table of letters in the form 4: those of the first plane, which is all that headlines are written with.
    private int letters() {
        int table = table("cmap");
        for (int i = 0; i < u16(table + 2); i++) {
            int at = table + i32(table + 8 + 8 * i);
            if (u16(at) == 4 && u16(table + 4 + 8 * i) == 3) {
                return at;
            }
        }
        throw new IllegalStateException("The font has no table of letters");
    }

    /** The glyph of a letter, 0 where the font has none. */
    int glyph(int letter) {
        int segments = u16(letters + 6) / 2;
        int low = 0;
        int high = segments - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (u16(letters + 14 + 2 * middle) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int starts = letters + 16 + 2 * segments;
        int start = u16(starts + 2 * low);
        if (letter > 0xFFFF || letter < start || letter > u16(letters + 14 + 2 * low)) {
            return 0;
        }
        int shift = u16(starts + 2 * (segments + low));
        int place = starts + 2 * (2 * segments + low);
        int offset = u16(place);
        int glyph = offset == 0 ? letter : u16(place + offset + 2 * (letter - start));
        return glyph == 0 ? 0 : (glyph + shift) & 0xFFFF;
    }

    int advance(int glyph) {
        return u16(table("hmtx") + 4 * Math.min(glyph, widths - 1));
    }

    private void kern() {
        if (!tables.containsKey("kern")) {
            return;
        }
        int at = table("kern");
        boolean isPairs = u16(at) == 0 && u16(at + 2) > 0 && u16(at + 8) >> 8 == 0;
        for (int i = 0; isPairs && i < u16(at + 10); i++) {
            int pair = at + 18 + 6 * i;
            kerning.put(i32(pair), i16(pair + 4));
        }
    }

    /** How much nearer, or farther, a glyph stands to the one before it. */
    int kerning(int before, int glyph) {
        return kerning.getOrDefault(before << 16 | glyph, 0);
    }

    /** Draws a glyph, its origin at a place. */
    void draw(int glyph, Pen pen, double scale, double x, double y) {
        draw(glyph, pen, new double[] {scale, 0, 0, -scale, x, y}, 0);
    }

    private void draw(int glyph, Pen pen, double[] form, int depth) {
        int at = table("glyf") + place(glyph);
        if (place(glyph) == place(glyph + 1) || depth > 5) {
            return;
        }
        int contours = i16(at);
        if (contours < 0) {
            composite(at + 10, pen, form, depth);
        } else {
            new Contours(this, at, contours).draw(pen, form);
        }
    }

    private int place(int glyph) {
        int at = table("loca");
        return hasLongPlaces ? i32(at + 4 * glyph) : 2 * u16(at + 2 * glyph);
    }

    private void composite(int start, Pen pen, double[] form, int depth) {
        int at = start;
        int flags;
        do {
            flags = u16(at);
            int part = u16(at + 2);
            boolean isWide = (flags & 1) != 0;
            boolean isShift = (flags & 2) != 0;
            double x = isShift ? isWide ? i16(at + 4) : (byte) u8(at + 4) : 0;
            double y = isShift ? isWide ? i16(at + 6) : (byte) u8(at + 5) : 0;
            at += isWide ? 8 : 6;
            double a = 1;
            double b = 0;
            double c = 0;
            double d = 1;
            if ((flags & 8) != 0) {
                a = fraction(at);
                d = a;
                at += 2;
            } else if ((flags & 0x40) != 0) {
                a = fraction(at);
                d = fraction(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                a = fraction(at);
                b = fraction(at + 2);
                c = fraction(at + 4);
                d = fraction(at + 6);
                at += 8;
            }
            draw(
                    part,
                    pen,
                    new double[] {
                        form[0] * a + form[2] * b,
                        form[1] * a + form[3] * b,
                        form[0] * c + form[2] * d,
                        form[1] * c + form[3] * d,
                        form[0] * x + form[2] * y + form[4],
                        form[1] * x + form[3] * y + form[5]
                    },
                    depth + 1);
        } while ((flags & 0x20) != 0);
    }

    private double fraction(int at) {
        return i16(at) / 16384.0;
    }

    int u8(int at) {
        return data[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int i16(int at) {
        return (short) u16(at);
    }

    private int i32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }
}
