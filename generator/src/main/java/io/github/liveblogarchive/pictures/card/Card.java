package io.github.liveblogarchive.pictures.card;

import io.github.liveblogarchive.pictures.Drawing;
import io.github.liveblogarchive.pictures.Easel;
import io.github.liveblogarchive.pictures.code.PngWriter;
import java.util.Arrays;
import java.util.Optional;

/**
 * A picture for links that are shared elsewhere: a headline, the site's name above it, a date below. Latin, Greek,
 * Cyrillic, Hebrew, Arabic, Armenian and Georgian letters can be drawn, and those of the owner's font;
 * {@link #isCovered()} tells.
 *
 * @param site its name; empty for none
 * @param date in words; empty for none
 * @param isRightToLeft whether lines begin at the right
 * @param own writes a text that the fonts of the generator have not all letters of
 */
public record Card(
        String site, String title, String date, boolean isRightToLeft, Colours colours, Optional<OwnFont> own)
        implements Drawing {
    /** Each as {@code 0xRRGGBB}. */
    public record Colours(int paper, int ink, int soft, int accent, int rule) {
        /** Those of the theme's light pages. */
        public static final Colours LIGHT = new Colours(0xFBFAF6, 0x1C1B19, 0x5B5850, 0x8C1D18, 0xD8D3C8);
    }

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;
    /** To be raised whenever the same words would come out in other bytes. */
    private static final String VERSION = "1";

    private static final int MARGIN = 80;
    private static final int NAME_SIZE = 36;
    private static final int NAME_LINE = 104;
    private static final int RULE_LINE = 134;
    private static final int TITLE_TOP = 172;
    private static final int TITLE_BOTTOM = 510;
    private static final int DATE_SIZE = 34;
    private static final int DATE_LINE = 566;
    private static final int SQUARE = 20;
    /** Of the picture's 16 colours, 0 is the paper; then the steps from the paper to the ink, and to its softer kind. */
    private static final int INK = 1;

    private static final int INK_STEPS = 8;
    private static final int SOFT = INK + INK_STEPS;
    private static final int SOFT_STEPS = 5;
    private static final int ACCENT = SOFT + SOFT_STEPS;
    private static final int RULE = ACCENT + 1;

    /** Whether the fonts have all of its letters. */
    public boolean isCovered() {
        Lettering bold = lettering(title, Fonts.bold());
        return covers(bold, title)
                && covers(lettering(site, Fonts.bold()), site)
                && covers(lettering(date, Fonts.plain()), date)
                && !bold.plain(title).isEmpty();
    }

    private Lettering lettering(String text, Fonts fonts) {
        return own.isPresent() && !covers(fonts, text) ? own.get() : fonts;
    }

    private static boolean covers(Lettering lettering, String text) {
        return lettering.covers(lettering.plain(text));
    }

    @Override
    public String key() {
        String words = site.length() + " " + title.length() + " " + site + title + date;
        boolean isOwn = lettering(title, Fonts.bold()) instanceof OwnFont
                || lettering(site, Fonts.bold()) instanceof OwnFont
                || lettering(date, Fonts.plain()) instanceof OwnFont;
        String font = isOwn ? own.map(one -> " " + one.digest()).orElse("") : "";
        return "card-" + Easel.name(VERSION + " " + isRightToLeft + " " + colours + font + " " + words);
    }

    @Override
    public boolean isLarge() {
        return false;
    }

    @Override
    public byte[] draw() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        box(pixels, 0, 0, WIDTH, 12, ACCENT);
        if (!site.isEmpty()) {
            text(pixels, line(site, Fonts.bold(), NAME_SIZE), 0, NAME_LINE, INK, INK_STEPS);
            box(pixels, MARGIN, RULE_LINE, WIDTH - 2 * MARGIN, 2, RULE);
        }
        Lettering bold = lettering(title, Fonts.bold());
        Wrapped.Block block =
                new Wrapped(bold, isRightToLeft, WIDTH - 2 * MARGIN).fit(bold.plain(title), TITLE_BOTTOM - TITLE_TOP);
        int y = TITLE_TOP + block.size() * 4 / 5;
        for (Line line : block.lines()) {
            text(pixels, line, 0, y, INK, INK_STEPS);
            y += block.leading();
        }
        if (!date.isEmpty()) {
            int square = isRightToLeft ? WIDTH - MARGIN - SQUARE : MARGIN;
            box(pixels, square, DATE_LINE - SQUARE - 1, SQUARE, SQUARE, ACCENT);
            text(pixels, line(date, Fonts.plain(), DATE_SIZE), SQUARE + 16, DATE_LINE, SOFT, SOFT_STEPS);
        }
        return PngWriter.indexed(WIDTH, HEIGHT, pixels, palette());
    }

    private Line line(String text, Fonts fonts, int size) {
        int width = WIDTH - 2 * MARGIN;
        Lettering lettering = lettering(text, fonts);
        String plain = lettering.plain(text);
        Line line = lettering.line(plain, size, isRightToLeft);
        // A name of many words is drawn smaller rather than cut.
        return line.width() <= width
                ? line
                : lettering.line(plain, (int) Math.max(1, size * width / line.width()), isRightToLeft);
    }

    private void text(byte[] pixels, Line line, int indent, int y, int colour, int steps) {
        double x = isRightToLeft ? WIDTH - MARGIN - indent - line.width() : MARGIN + indent;
        Ink ink = new Ink(WIDTH, y - line.size() * 6 / 5, line.size() * 8 / 5);
        line.draw(ink, x, y);
        ink.into(steps, (px, py, cover) -> pixels[py * WIDTH + px] = (byte) (colour + cover - 1));
    }

    private static void box(byte[] pixels, int left, int top, int width, int height, int colour) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + left + width, (byte) colour);
        }
    }

    private int[] palette() {
        int[] palette = new int[RULE + 1];
        palette[0] = 0xFF000000 | colours.paper();
        for (int step = 1; step <= INK_STEPS; step++) {
            palette[INK + step - 1] = mixed(colours.paper(), colours.ink(), step, INK_STEPS);
        }
        for (int step = 1; step <= SOFT_STEPS; step++) {
            palette[SOFT + step - 1] = mixed(colours.paper(), colours.soft(), step, SOFT_STEPS);
        }
        palette[ACCENT] = 0xFF000000 | colours.accent();
        palette[RULE] = 0xFF000000 | colours.rule();
        return palette;
    }

    private static int mixed(int from, int to, int step, int steps) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            mixed = mixed << 8 | (a * (steps - step) + b * step + steps / 2) / steps;
        }
        return mixed;
    }
}
