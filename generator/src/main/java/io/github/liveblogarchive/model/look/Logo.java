package io.github.liveblogarchive.model.look;

/**
 * A picture below {@code static/}.
 *
 * @param dark another one for the dark scheme
 * @param alt what it says, else the title of the site
 * @param width in pixels, so that nothing moves when it is loaded
 */
public record Logo(String src, String dark, String alt, int width, int height) {}
