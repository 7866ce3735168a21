package io.github.liveblogarchive.model.look;

import java.util.List;

/**
 * The setting {@code look}; what is empty stays as the theme has it.
 *
 * @param logo stands in place of the title at the head of each page
 * @param colors of the light scheme
 * @param darkColors of the dark scheme
 */
public record Look(Logo logo, Colors colors, Colors darkColors, Fonts fonts) {
    public static final Look NONE = new Look(
            new Logo("", "", "", 0, 0),
            Colors.NONE,
            Colors.NONE,
            new Fonts(List.of(), List.of(), List.of(), List.of(), List.of()));
}
