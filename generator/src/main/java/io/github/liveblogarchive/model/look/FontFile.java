package io.github.liveblogarchive.model.look;

/**
 * A font file below {@code static/}.
 *
 * @param family the name that lists of families call it by
 * @param weight {@code 400}, or {@code 300 700} for a font that has all between; empty for 400
 * @param style {@code italic}, else upright
 */
public record FontFile(String family, String src, String weight, String style) {}
