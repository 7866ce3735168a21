package io.github.liveblogarchive.pictures.card;

/**
 * How far outlines cover the pixels of a band of a card. Each line adds to the pixels that it crosses how much of them
 * lies to its right; the sum from the left on is then how much an outline covers.
 */
final class Ink implements Pen {
    private final int width;
    private final int top;
    private final int height;
    private final float[] sums;

    Ink(int width, int top, int height) {
        this.width = width;
        this.top = top;
        this.height = height;
        this.sums = new float[(width + 2) * height];
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        boolean isDown = fromY < toY;
        double x0 = isDown ? fromX : toX;
        double y0 = (isDown ? fromY : toY) - top;
        double x1 = isDown ? toX : fromX;
        double y1 = (isDown ? toY : fromY) - top;
        double slope = (x1 - x0) / (y1 - y0);
        double sign = isDown ? 1 : -1;
        int last = Math.min(height - 1, (int) Math.ceil(y1) - 1);
        for (int y = Math.max(0, (int) Math.floor(y0)); y <= last; y++) {
            double upper = Math.max(y, y0);
            double lower = Math.min(y + 1.0, y1);
            row(y, x0 + (upper - y0) * slope, x0 + (lower - y0) * slope, sign * (lower - upper));
        }
    }

    // A piece of a line within one row of pixels.
    private void row(int y, double a, double b, double tall) {
        double left = Math.max(0, Math.min(width, Math.min(a, b)));
        double right = Math.max(0, Math.min(width, Math.max(a, b)));
        int start = y * (width + 2);
        int first = (int) left;
        if (right <= first + 1) {
            double covered = first + 1 - (left + right) / 2;
            add(start + first, tall * covered);
            add(start + first + 1, tall * (1 - covered));
            return;
        }
        double perPixel = tall / (right - left);
        double done = 0;
        double told = 0;
        for (int x = first; x < right; x++) {
            double from = Math.max(left, x);
            double to = Math.min(right, x + 1.0);
            double here = (to - from) * perPixel;
            double covered = done + here * (x + 1 - (from + to) / 2);
            add(start + x, covered - told);
            told = covered;
            done += here;
        }
        add(start + (int) Math.ceil(right), tall - told);
    }

    private void add(int place, double covered) {
        sums[place] += (float) covered;
    }

    /** Takes the result, pixel by pixel. */
    interface Taker {
        /** How far a pixel is covered, from 1 to as much as there are steps. */
        void take(int x, int y, int cover);
    }

    void into(int steps, Taker taker) {
        for (int y = 0; y < height; y++) {
            float sum = 0;
            int row = y * (width + 2);
            int cover = 0;
            for (int x = 0; x < width; x++) {
                float change = sums[row + x];
                if (change != 0) {
                    sum += change;
                    cover = Math.min(steps, (int) (Math.abs(sum) * steps + 0.5f));
                }
                if (cover > 0) {
                    taker.take(x, top + y, cover);
                }
            }
        }
    }
}
