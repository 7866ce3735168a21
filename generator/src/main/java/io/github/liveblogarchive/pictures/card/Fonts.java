package io.github.liveblogarchive.pictures.card;

import java.util.function.Supplier;

/**
 * The fonts of cards, the first of them that has a letter being taken. They come with the generator, so that a card is
 * the same whatever fonts a machine has, and whether it has any.
 */
final class Fonts implements Lettering {
    private final Supplier<Face> first;
    private final Supplier<Face> second;

    private Fonts(Supplier<Face> first, Supplier<Face> second) {
        this.first = first;
        this.second = second;
    }

    /** For headlines. */
    static Fonts bold() {
        return new Fonts(() -> Bold.FACE, () -> SansBold.FACE);
    }

    static Fonts plain() {
        return new Fonts(() -> Plain.FACE, () -> Sans.FACE);
    }

    // Each is read when the first card needs it, which for the last two is seldom.
    private static final class Bold {
        private static final Face FACE = Face.of("/liberation/LiberationSerif-Bold.ttf");
    }

    private static final class Plain {
        private static final Face FACE = Face.of("/liberation/LiberationSerif-Regular.ttf");
    }

    private static final class SansBold {
        private static final Face FACE = Face.of("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");
    }

    private static final class Sans {
        private static final Face FACE = Face.of("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
    }

    /** A letter in one of the fonts. */
    record Letter(Face face, int glyph) {}

    /** The letter in the first font that has it, in the first one its sign for what is missing. */
    Letter letter(int codePoint) {
        Face face = first.get();
        int glyph = face.glyph(codePoint);
        if (glyph > 0) {
            return new Letter(face, glyph);
        }
        Face other = second.get();
        int otherGlyph = other.glyph(codePoint);
        return otherGlyph > 0 ? new Letter(other, otherGlyph) : new Letter(face, 0);
    }

    @Override
    public String plain(String text) {
        return Script.plain(text, this);
    }

    @Override
    public boolean covers(String plain) {
        return Script.isCovered(plain, this);
    }

    @Override
    public Line line(String plain, int size, boolean isRightToLeft) {
        return new Letters(Script.visual(plain, isRightToLeft), this, size);
    }

    boolean has(int codePoint) {
        return letter(codePoint).glyph() > 0;
    }
}
