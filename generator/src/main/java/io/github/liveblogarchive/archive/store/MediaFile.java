package io.github.liveblogarchive.archive.store;

import io.github.liveblogarchive.pictures.head.PictureHead;
import java.nio.file.Path;

/**
 * A picture, video or sound of the content.
 *
 * @param source its path below the content folder
 * @param digest of its bytes, as {@link Digests} makes it
 * @param width in pixels as it is shown, 0 when unknown
 * @param height in pixels, 0 when unknown
 * @param smaller the form that smaller sizes of it take
 */
public record MediaFile(Path file, String source, String digest, int width, int height, PictureHead.Smaller smaller) {
    /** The same with a size that something else knows. */
    public MediaFile sized(int newWidth, int newHeight) {
        return new MediaFile(file, source, digest, newWidth, newHeight, smaller);
    }
}
