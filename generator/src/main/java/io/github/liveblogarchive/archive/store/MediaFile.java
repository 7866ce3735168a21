package io.github.liveblogarchive.archive.store;

import java.nio.file.Path;

/**
 * A picture, video or sound of the content.
 *
 * @param source its path below the content folder
 * @param digest of its bytes, as {@link Digests} makes it
 * @param width in pixels, 0 when unknown
 * @param height in pixels, 0 when unknown
 */
public record MediaFile(Path file, String source, String digest, int width, int height) {}
