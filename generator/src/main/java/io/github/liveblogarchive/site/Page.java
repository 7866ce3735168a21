package io.github.liveblogarchive.site;

/**
 * One file of the site.
 *
 * @param path below the site's root, without a slash in front: {@code 2024/11/08/x/index.html}
 * @param content what stands in it
 */
public record Page(String path, Content content) {}
