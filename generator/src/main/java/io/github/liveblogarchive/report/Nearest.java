package io.github.liveblogarchive.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The option that is nearest to a word, when it is near: at most two letters (one in short words) added, left out,
     * changed or swapped. Of equally near ones the first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> options) {
        int most = word.length() < 5 ? 1 : 2;
        String wanted = word.toLowerCase(Locale.ROOT);
        return options.stream()
                .filter(option -> Math.abs(option.length() - word.length()) <= most)
                .filter(option -> distance(wanted, option.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.<String>comparingInt(o -> distance(wanted, o.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Edit distance where a swap of neighbours counts as one. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
