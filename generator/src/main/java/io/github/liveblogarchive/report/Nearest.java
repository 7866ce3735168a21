package io.github.liveblogarchive.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that was probably meant. */
public final class Nearest {
    private static final int LISTED = 40;

    private Nearest() {}

    /**
     * The nearest known word, where it is near enough to be a slip of the hand: one slip, two from six letters on.
     * Of equally near ones the first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String asked = word.toLowerCase(Locale.ROOT);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(asked, candidate.toLowerCase(Locale.ROOT));
            if (distance < least || (distance == least && candidate.compareTo(best) < 0)) {
                least = distance;
                best = candidate;
            }
        }
        int allowed = asked.length() >= 6 ? 2 : asked.length() >= 3 ? 1 : 0;
        return least <= allowed ? Optional.of(best) : Optional.empty();
    }

    /** {@code Did you mean "date"?}, or what is possible. */
    public static String hint(String word, Collection<String> known) {
        Optional<String> nearest = to(word, known);
        if (nearest.isPresent()) {
            return "Did you mean \"" + nearest.get() + "\"?";
        }
        if (known.size() > LISTED) {
            return "";
        }
        return "Possible here: " + String.join(", ", known) + ".";
    }

    /** Letters to change, add, leave out, or to swap with their neighbour. */
    static int distance(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] back = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1] + 1, back[j] + 1), back[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
            int[] free = twoBack;
            twoBack = back;
            back = row;
            row = free;
        }
        return back[b.length()];
    }
}
