package io.github.liveblogarchive.pictures.scale;

import io.github.liveblogarchive.pictures.code.Pixels;

/** Turns and mirrors a picture in the eight ways that Exif counts. */
final class Turned {
    private Turned() {}

    static Pixels of(Pixels picture, int turn) {
        if (turn == 1) {
            return picture;
        }
        int width = picture.width();
        int height = picture.height();
        boolean isSideways = turn > 4;
        int newWidth = isSideways ? height : width;
        int newHeight = isSideways ? width : height;
        int[] argb = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int across = isSideways ? y : x;
                int down = isSideways ? x : y;
                boolean isMirrored = turn == 2 || turn == 3 || turn == 7 || turn == 8;
                boolean isUpsideDown = turn == 3 || turn == 4 || turn == 6 || turn == 7;
                int fromX = isMirrored ? width - 1 - across : across;
                int fromY = isUpsideDown ? height - 1 - down : down;
                argb[y * newWidth + x] = picture.argb()[fromY * width + fromX];
            }
        }
        return new Pixels(newWidth, newHeight, argb);
    }
}
