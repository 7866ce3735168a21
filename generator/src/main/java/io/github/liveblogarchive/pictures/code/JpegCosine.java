package io.github.liveblogarchive.pictures.code;

/** The cosine transform of blocks of eight by eight, in whole numbers. Not for several threads. */
final class JpegCosine {
    private static final int BITS = 13;

    /** What the eight values of a row weigh in each of its waves. */
    private final int[] weights = new int[64];

    private final int[] half = new int[64];
    private final int[] result = new int[64];

    JpegCosine() {
        for (int wave = 0; wave < 8; wave++) {
            for (int place = 0; place < 8; place++) {
                double cosine = StrictMath.cos((2 * place + 1) * wave * StrictMath.PI / 16);
                double norm = wave == 0 ? StrictMath.sqrt(0.125) : 0.5;
                weights[wave * 8 + place] = (int) StrictMath.round(cosine * norm * (1 << BITS));
            }
        }
    }

    /** The coefficients of a block, rounded to multiples of what the table says, in the order of JPEG's scans. */
    int[] coefficients(byte[] plane, int width, int x, int y, int[] table, int[] order) {
        for (int row = 0; row < 8; row++) {
            int at = (y + row) * width + x;
            for (int wave = 0; wave < 8; wave++) {
                int sum = 0;
                for (int place = 0; place < 8; place++) {
                    sum += weights[wave * 8 + place] * plane[at + place];
                }
                half[wave * 8 + row] = sum >> 3;
            }
        }
        for (int i = 0; i < 64; i++) {
            int across = order[i] & 7;
            int down = order[i] >> 3;
            long sum = 0;
            for (int row = 0; row < 8; row++) {
                sum += (long) weights[down * 8 + row] * half[across * 8 + row];
            }
            long step = (long) table[order[i]] << (2 * BITS - 3);
            // To the nearest multiple, and as far for what is below 0.
            result[i] = (int) (sum < 0 ? -((-sum + step / 2) / step) : (sum + step / 2) / step);
        }
        return result;
    }
}
