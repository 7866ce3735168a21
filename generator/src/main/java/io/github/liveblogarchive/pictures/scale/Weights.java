package io.github.liveblogarchive.pictures.scale;

/** What the pixels of a line weigh in those of a shorter one, by Lanczos' window of three lobes. */
final class Weights {
    static final int BITS = 14;
    private static final int LOBES = 3;

    /** The first pixel that each new one is made of. */
    final int[] first;

    /** What that one and those after it weigh; together as much as {@code 1 << BITS}. */
    final int[][] weights;

    /** The most pixels that one is made of. */
    final int most;

    Weights(int from, int to) {
        first = new int[to];
        weights = new int[to][];
        double scale = Math.max(1, (double) from / to);
        double reach = LOBES * scale;
        int longest = 0;
        for (int i = 0; i < to; i++) {
            double middle = (i + 0.5) * from / to;
            int start = Math.max(0, (int) StrictMath.floor(middle - reach));
            int end = Math.min(from, (int) StrictMath.ceil(middle + reach));
            first[i] = start;
            weights[i] = whole(start, end, middle, scale);
            longest = Math.max(longest, end - start);
        }
        most = longest;
    }

    private static int[] whole(int start, int end, double middle, double scale) {
        double[] exact = new double[end - start];
        double sum = 0;
        for (int i = 0; i < exact.length; i++) {
            exact[i] = lanczos((start + i + 0.5 - middle) / scale);
            sum += exact[i];
        }
        int[] whole = new int[exact.length];
        int left = 1 << BITS;
        int heaviest = 0;
        for (int i = 0; i < exact.length; i++) {
            whole[i] = (int) StrictMath.round(exact[i] / sum * (1 << BITS));
            left -= whole[i];
            heaviest = whole[i] > whole[heaviest] ? i : heaviest;
        }
        whole[heaviest] += left;
        return whole;
    }

    private static double lanczos(double x) {
        if (x == 0) {
            return 1;
        }
        double at = StrictMath.PI * x;
        return Math.abs(x) >= LOBES ? 0 : LOBES * StrictMath.sin(at) * StrictMath.sin(at / LOBES) / (at * at);
    }
}
