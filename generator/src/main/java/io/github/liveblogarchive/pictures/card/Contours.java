package io.github.liveblogarchive.pictures.card;

/** The points of one glyph's outline, and the lines between them. */
final class Contours {
    /** A curve becomes so many lines: more than can be told apart at the size of a card. */
    private static final int PIECES = 6;

    private final int[] ends;
    private final int[] xs;
    private final int[] ys;
    private final boolean[] isOn;

    Contours(Face face, int start, int count) {
        ends = new int[count];
        int at = start + 10;
        for (int i = 0; i < count; i++) {
            ends[i] = face.u16(at);
            at += 2;
        }
        int points = count == 0 ? 0 : ends[count - 1] + 1;
        at += 2 + face.u16(at);
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = face.u8(at++);
            if ((flags[i] & 8) != 0) {
                for (int again = face.u8(at++); again > 0; again--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        xs = new int[points];
        ys = new int[points];
        isOn = new boolean[points];
        at = places(face, at, flags, xs, 2, 16);
        places(face, at, flags, ys, 4, 32);
        for (int i = 0; i < points; i++) {
            isOn[i] = (flags[i] & 1) != 0;
        }
    }

    private static int places(Face face, int start, int[] flags, int[] places, int small, int same) {
        int at = start;
        int place = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & small) != 0) {
                place += (flags[i] & same) != 0 ? face.u8(at) : -face.u8(at);
                at++;
            } else if ((flags[i] & same) == 0) {
                place += face.i16(at);
                at += 2;
            }
            places[i] = place;
        }
        return at;
    }

    /** Draws them: {@code form} is how a point's place becomes one on the card. */
    void draw(Pen pen, double[] form) {
        int first = 0;
        for (int end : ends) {
            contour(pen, form, first, end - first + 1);
            first = end + 1;
        }
    }

    private void contour(Pen pen, double[] form, int first, int count) {
        double[] px = new double[count];
        double[] py = new double[count];
        for (int i = 0; i < count; i++) {
            int point = first + i;
            px[i] = form[0] * xs[point] + form[2] * ys[point] + form[4];
            py[i] = form[1] * xs[point] + form[3] * ys[point] + form[5];
        }
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            boolean on = isOn[first + i];
            boolean nextOn = isOn[first + next];
            if (on && nextOn) {
                pen.line(px[i], py[i], px[next], py[next]);
            } else if (!on) {
                // Between two points that are off the outline there is one on it, which is not written down.
                int before = (i + count - 1) % count;
                boolean wasOn = isOn[first + before];
                double fromX = wasOn ? px[before] : (px[before] + px[i]) / 2;
                double fromY = wasOn ? py[before] : (py[before] + py[i]) / 2;
                double toX = nextOn ? px[next] : (px[i] + px[next]) / 2;
                double toY = nextOn ? py[next] : (py[i] + py[next]) / 2;
                curve(pen, fromX, fromY, px[i], py[i], toX, toY);
            }
        }
    }

    private static void curve(Pen pen, double x0, double y0, double x1, double y1, double x2, double y2) {
        double x = x0;
        double y = y0;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            double nextX = i == PIECES ? x2 : u * u * x0 + 2 * u * t * x1 + t * t * x2;
            double nextY = i == PIECES ? y2 : u * u * y0 + 2 * u * t * y1 + t * t * y2;
            pen.line(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
    }
}
