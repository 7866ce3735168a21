package io.github.liveblogarchive.pictures.card;

/** What writes the words of a card. */
interface Lettering {
    /** A text as it is written: in one line, without what a card can do without. */
    String plain(String text);

    /** Whether all letters of a text, made plain, can be drawn. */
    boolean covers(String plain);

    /**
     * One line of a text made plain.
     *
     * @param size in pixels, of the square that a font's letters are drawn in
     */
    Line line(String plain, int size, boolean isRightToLeft);
}
