package io.github.liveblogarchive.archive.gather;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How large a picture is, by its head.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {
    /** Nothing where the file is no picture, or a damaged one. */
    static Optional<PictureSize> of(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
        }
    }

    private static Optional<PictureSize> read(ImageReader reader, ImageInputStream in) {
        try {
            reader.setInput(in);
            return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)))
                    .filter(size -> size.width > 0 && size.height > 0);
        } catch (IOException
                | ArithmeticException
                | ClassCastException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NoSuchElementException
                | NullPointerException
                | UnsupportedOperationException e) {
            // The JDK's readers trust a picture's head, and where it is wrong they fail as bugs do.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
