package io.github.liveblogarchive.theme.look;

import io.github.liveblogarchive.model.look.FontFile;
import io.github.liveblogarchive.model.look.Fonts;
import io.github.liveblogarchive.model.look.Look;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import io.github.liveblogarchive.theme.text.Links;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes the piece of the style sheet that the setting {@code look} asks for; start with {@link #of}. */
public final class LookStyle {
    private static final Set<String> GENERIC = Set.of(
            "serif",
            "sans-serif",
            "monospace",
            "cursive",
            "system-ui",
            "ui-serif",
            "ui-sans-serif",
            "ui-monospace",
            "ui-rounded");
    private static final Map<String, String> FORMATS =
            Map.of("woff2", "woff2", "woff", "woff", "ttf", "truetype", "otf", "opentype");

    private final StringBuilder css = new StringBuilder();

    private LookStyle() {}

    /**
     * The style, empty where nothing is set. No value can end the declaration that it stands in.
     *
     * @param tokens the piece of the theme's style sheet that has its colours, the light ones first, the dark ones last
     * @param places knows where a setting stands, for warnings of words that are hard to read
     */
    public static String of(Look look, String tokens, Function<String, Place> places, Problems problems) {
        Scheme light = Scheme.light(look, tokens);
        Scheme dark = Scheme.dark(look, tokens);
        Contrast.check(light, "look.colors", places, problems);
        Contrast.check(dark, "look.darkColors", places, problems);
        LookStyle style = new LookStyle();
        look.fonts().files().forEach(style::face);
        style.fonts(look.fonts());
        style.colors(light, dark);
        if (!look.logo().dark().isEmpty()) {
            style.logo();
        }
        return style.css.isEmpty() ? "" : "/*! From the settings */\n" + style.css;
    }

    private void face(FontFile font) {
        String ending = font.src().substring(font.src().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String format = FORMATS.getOrDefault(ending, "");
        if (!font.src().startsWith("/") || format.isEmpty() || font.family().isEmpty()) {
            return;
        }
        css.append("@font-face {\n  font-family: ")
                .append(quoted(font.family()))
                .append(";\n");
        // The style sheet lies in a folder of its own.
        css.append("  src: url(\"..").append(Links.encode(font.src())).append("\") format(\"");
        css.append(format).append("\");\n");
        css.append("  font-weight: ").append(font.weight().matches("[0-9 ]+") ? font.weight() : "400");
        css.append(";\n  font-style: ").append(font.style().equals("italic") ? "italic" : "normal");
        css.append(";\n  font-display: swap;\n}\n");
    }

    private void fonts(Fonts fonts) {
        Map<String, String> tokens = new TreeMap<>();
        put(tokens, "serif", fonts.text(), "serif");
        put(tokens, "display", fonts.headings(), "serif");
        put(tokens, "sans", fonts.labels(), "sans-serif");
        put(tokens, "mono", fonts.code(), "monospace");
        rule("", ":root", tokens);
    }

    private static void put(Map<String, String> tokens, String token, List<String> families, String otherwise) {
        if (!families.isEmpty()) {
            List<String> written = families.stream()
                    .map(family -> GENERIC.contains(family) ? family : quoted(family))
                    .toList();
            boolean isOpen = families.stream().noneMatch(GENERIC::contains);
            tokens.put(token, String.join(", ", written) + (isOpen ? ", " + otherwise : ""));
        }
    }

    private void colors(Scheme light, Scheme dark) {
        Set<String> names = Scheme.changed(light, dark);
        Map<String, String> darkTokens = tokens(dark, names);
        rule("", ":root", tokens(light, names));
        // A light colour that is set must not reach into the dark scheme, so that one says all of its own again.
        rule("@media (prefers-color-scheme: dark)", ":root:where(:not([data-scheme=\"light\"]))", darkTokens);
        rule("", ":root:where([data-scheme=\"dark\"])", darkTokens);
        if (names.contains("soft") || names.contains("rule")) {
            rule(
                    "@media (prefers-contrast: more)",
                    ":root",
                    new TreeMap<>(Map.of("soft", "var(--ink)", "rule", "var(--ink)")));
        }
    }

    private static Map<String, String> tokens(Scheme scheme, Set<String> names) {
        Map<String, String> tokens = new TreeMap<>();
        for (String name : names) {
            Color color = scheme.all().get(name);
            if (color != null) {
                tokens.put(name, color.toString());
            }
        }
        return tokens;
    }

    private void logo() {
        String show = "{ display: inline-block; }\n";
        String hide = "{ display: none; }\n";
        css.append(".logo-dark ").append(hide);
        css.append("@media (prefers-color-scheme: dark) {\n");
        css.append("  :root:where(:not([data-scheme=\"light\"])) .logo-light ").append(hide);
        css.append("  :root:where(:not([data-scheme=\"light\"])) .logo-dark ").append(show);
        css.append("}\n");
        css.append(":root:where([data-scheme=\"dark\"]) .logo-light ").append(hide);
        css.append(":root:where([data-scheme=\"dark\"]) .logo-dark ").append(show);
    }

    private void rule(String around, String selector, Map<String, String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        String indent = around.isEmpty() ? "" : "  ";
        css.append(around.isEmpty() ? "" : around + " {\n")
                .append(indent)
                .append(selector)
                .append(" {\n");
        tokens.forEach((name, value) -> css.append(indent)
                .append("  --")
                .append(name)
                .append(": ")
                .append(value)
                .append(";\n"));
        css.append(indent).append(around.isEmpty() ? "}\n" : "}\n}\n");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_') {
                quoted.appendCodePoint(c);
            } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }
}
