package io.github.liveblogarchive.pictures.card;

/** A line of the fonts that come with the generator: its letters from left to right. */
@SuppressWarnings("ArrayRecordComponent") // it is drawn once, never compared
record Letters(int[] letters, Fonts fonts, int size) implements Line {
    @Override
    public double width() {
        return draw((fromX, fromY, toX, toY) -> {}, 0, 0, false);
    }

    @Override
    public void draw(Pen pen, double x, double y) {
        draw(pen, x, y, true);
    }

    private double draw(Pen pen, double start, double y, boolean isDrawn) {
        double x = start;
        Fonts.Letter before = new Fonts.Letter(fonts.letter(' ').face(), 0);
        for (int codePoint : letters) {
            Fonts.Letter letter = fonts.letter(codePoint);
            Face face = letter.face();
            double scale = (double) size / face.unitsPerEm();
            x += face == before.face() ? face.kerning(before.glyph(), letter.glyph()) * scale : 0;
            if (isDrawn) {
                face.draw(letter.glyph(), pen, scale, x, y);
            }
            x += face.advance(letter.glyph()) * scale;
            before = letter;
        }
        return x - start;
    }
}
