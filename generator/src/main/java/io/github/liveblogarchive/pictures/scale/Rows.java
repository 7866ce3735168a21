package io.github.liveblogarchive.pictures.scale;

/** A picture that hands out its rows; what it is made of may be packed closer than that. */
interface Rows {
    int width();

    int height();

    /** Fills in the pixels of a row: alpha, red, green, blue. */
    void row(int y, int[] argb);
}
