package io.github.liveblogarchive.theme.look;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.util.List;
import java.util.function.Function;

/** Warns of words that are hard to read on what is behind them, where the owner chose one of the two colours. */
record Contrast(String words, String ground) {
    /** What WCAG asks for at least (1.4.3). */
    private static final double LEAST = 4.5;

    private static final List<Contrast> PAIRS = List.of(
            new Contrast("ink", "paper"),
            new Contrast("ink", "sheet"),
            new Contrast("ink", "wash"),
            new Contrast("soft", "paper"),
            new Contrast("soft", "sheet"),
            new Contrast("accent", "paper"),
            new Contrast("accent", "sheet"));

    static void check(Scheme scheme, String setting, Function<String, Place> places, Problems problems) {
        for (Contrast pair : PAIRS) {
            boolean isWordsSet = scheme.given().containsKey(pair.words);
            boolean isSet = isWordsSet || scheme.given().containsKey(pair.ground);
            Color words = scheme.all().get(pair.words);
            Color ground = scheme.all().get(pair.ground);
            if (!isSet || words == null || ground == null) {
                continue;
            }
            double contrast = Color.contrast(words, ground);
            if (contrast < LEAST) {
                problems.warning(
                        Code.LOW_CONTRAST,
                        places.apply(setting + '.' + (isWordsSet ? pair.words : pair.ground)),
                        "The contrast of \"" + pair.words + "\" (" + words + ") on \"" + pair.ground + "\" (" + ground
                                + ") is " + shown(contrast) + ":1.",
                        "Words are easy to read from 4.5:1 on: make one of the two darker or lighter.");
            }
        }
    }

    // Never rounded up, or 4.4999 would be said to be enough.
    private static String shown(double contrast) {
        int hundredths = (int) Math.floor(contrast * 100);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
