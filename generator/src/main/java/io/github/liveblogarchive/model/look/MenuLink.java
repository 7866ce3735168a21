package io.github.liveblogarchive.model.look;

import java.util.List;

/**
 * A link of the menu or of the footer.
 *
 * @param page one of {@link #PAGES}, which brings its own address and words; else empty
 * @param label its words
 * @param to an address that starts with a slash, or one of another site
 */
public record MenuLink(String page, String label, String to) {
    /** What the theme's own menu leads to. */
    public static final List<String> PAGES = List.of("home", "dates", "topics", "search");
}
