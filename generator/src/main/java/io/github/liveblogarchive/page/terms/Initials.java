package io.github.liveblogarchive.page.terms;

import io.github.liveblogarchive.page.view.View;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts many names under their first letters, accents or not. */
public final class Initials {
    /** So many names can be looked through without letters between them. */
    static final int FEW = 24;

    private static final int MOST_LETTERS = 60;
    private static final int LEADING = 10;

    private record Folded(String key, View.Counted term) {}

    private Initials() {}

    /** Names by letter, in order; of few names one list without a letter. So it is where each name has its own letter. */
    public static List<View.Initial> of(List<View.Counted> terms) {
        Map<String, List<View.Counted>> letters = new LinkedHashMap<>();
        terms.stream()
                .map(term -> new Folded(folded(term.name()), term))
                .sorted(Comparator.comparing(Folded::key).thenComparing(f -> f.term.path()))
                .forEach(f -> letters.computeIfAbsent(
                                terms.size() < FEW ? "" : letter(f.key), letter -> new ArrayList<>())
                        .add(f.term));
        if (letters.size() > MOST_LETTERS) {
            return List.of(new View.Initial(
                    "", letters.values().stream().flatMap(List::stream).toList()));
        }
        return letters.entrySet().stream()
                .map(letter -> new View.Initial(letter.getKey(), List.copyOf(letter.getValue())))
                .toList();
    }

    /** Of many names those with the most; of few none, as one sees that. */
    public static List<View.Counted> leading(List<View.Counted> terms) {
        if (terms.size() < FEW) {
            return List.of();
        }
        return terms.stream()
                .sorted(Comparator.comparingInt(View.Counted::count).reversed().thenComparing(View.Counted::path))
                .limit(LEADING)
                .toList();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("^[^\\p{L}\\p{N}]+", "")
                .toUpperCase(Locale.ROOT);
    }

    private static String letter(String key) {
        if (key.isEmpty()) {
            return "#";
        }
        int first = key.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first) : "0–9";
    }
}
