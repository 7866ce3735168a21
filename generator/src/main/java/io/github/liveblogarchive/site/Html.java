package io.github.liveblogarchive.site;

/**
 * Markup that is safe to stand on a page as it is. References to the site's own files stand in it as attribute values
 * {@code ="site:/PATH"}, so that one rendering serves pages at any depth and feeds; {@link Urls} resolves them.
 */
public record Html(String text) {
    public static final Html EMPTY = new Html("");

    public boolean isPresent() {
        return !text.isEmpty();
    }
}
