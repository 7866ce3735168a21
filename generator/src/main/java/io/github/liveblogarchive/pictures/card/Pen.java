package io.github.liveblogarchive.pictures.card;

/** Takes the straight pieces of outlines. */
@FunctionalInterface
interface Pen {
    void line(double fromX, double fromY, double toX, double toY);
}
