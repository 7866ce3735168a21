package io.github.liveblogarchive.model;

/**
 * A picture and what was said of it.
 *
 * @param src an http(s) URL, a path below {@code static/} that starts with a slash, or a path relative to the folder
 *     of the source it stands in; empty for {@link #NONE}
 * @param alt the text alternative as the source gives it, empty when it gives none
 * @param width in pixels, 0 when unknown
 * @param height in pixels, 0 when unknown
 */
public record Image(String src, String alt, String caption, String credit, int width, int height) {
    public static final Image NONE = new Image("", "", "", "", 0, 0);

    public boolean isPresent() {
        return !src.isEmpty();
    }

    public boolean isRemote() {
        return src.startsWith("http://") || src.startsWith("https://");
    }
}
