package io.github.liveblogarchive.pictures.card;

/** A line of letters of a size, in pixels of a card. */
interface Line {
    int size();

    double width();

    /** Draws it from a place on the line that letters stand on. */
    void draw(Pen pen, double x, double y);
}
