package io.github.liveblogarchive.theme.look;

import io.github.liveblogarchive.model.look.Colors;
import io.github.liveblogarchive.model.look.Look;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The colours of one scheme by the names of their tokens.
 *
 * @param given those that the owner set
 * @param all with those of the theme
 */
record Scheme(Map<String, Color> given, Map<String, Color> all) {
    private static final Pattern TOKEN = Pattern.compile("--([a-z]+):\\s*(#[0-9a-f]{3,6})\\s*;");
    private static final String PAPER = "paper";
    private static final String ACCENT = "accent";
    private static final String WASH = "wash";
    /** More than the least, so that small words are easy to read too. */
    private static final double READABLE = 5.5;

    /** @param tokens the piece of the style sheet that says the light scheme first and the dark one last */
    static Scheme light(Look look, String tokens) {
        Map<String, Color> theme = new LinkedHashMap<>();
        TOKEN.matcher(tokens).results().forEach(found -> put(theme, found, false));
        return of(look.colors(), Map.of(), theme, 10);
    }

    static Scheme dark(Look look, String tokens) {
        Map<String, Color> theme = new LinkedHashMap<>();
        TOKEN.matcher(tokens).results().forEach(found -> put(theme, found, true));
        Map<String, Color> meant = new LinkedHashMap<>();
        Color paper = colors(look.darkColors()).getOrDefault(PAPER, theme.getOrDefault(PAPER, Color.WHITE));
        // Most owners have one colour of their own, and most of those are too dark for a dark page.
        Color.of(look.colors().accent()).ifPresent(accent -> meant.put(ACCENT, readable(accent, paper)));
        return of(look.darkColors(), meant, theme, 14);
    }

    /** The names of the tokens that a style sheet of the owner's must set: those that one of the schemes changes. */
    static Set<String> changed(Scheme light, Scheme dark) {
        Set<String> names = new TreeSet<>(light.given.keySet());
        names.addAll(dark.given.keySet());
        if (names.contains(ACCENT)) {
            names.add(WASH);
        }
        return names;
    }

    private static Scheme of(Colors set, Map<String, Color> meant, Map<String, Color> theme, int share) {
        Map<String, Color> given = colors(set);
        Map<String, Color> all = new LinkedHashMap<>(theme);
        all.putAll(meant);
        all.putAll(given);
        boolean isNewAccent = given.containsKey(ACCENT) || meant.containsKey(ACCENT);
        Color paper = all.get(PAPER);
        Color accent = all.get(ACCENT);
        if (isNewAccent && !given.containsKey(WASH) && paper != null && accent != null) {
            all.put(WASH, paper.with(accent, share));
        }
        return new Scheme(given, all);
    }

    private static Map<String, Color> colors(Colors set) {
        Map<String, Color> colors = new LinkedHashMap<>();
        set.set().forEach((name, hex) -> Color.of(hex).ifPresent(color -> colors.put(name, color)));
        return colors;
    }

    private static Color readable(Color accent, Color paper) {
        Color lighter = accent;
        for (int share = 5; share < 100 && Color.contrast(lighter, paper) < READABLE; share += 5) {
            lighter = accent.with(Color.WHITE, share);
        }
        return lighter;
    }

    private static void put(Map<String, Color> colors, MatchResult found, boolean isLastMeant) {
        Color.of(found.group(2))
                .filter(color -> isLastMeant || !colors.containsKey(found.group(1)))
                .ifPresent(color -> colors.put(found.group(1), color));
    }
}
