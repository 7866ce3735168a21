package io.github.liveblogarchive.pictures.code;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes WebP pictures with a library that the owner put there; its bytes are that library's affair. */
public final class WebpWriter {
    private WebpWriter() {}

    /** Whether there is such a library. */
    public static boolean isThere() {
        return spi().isPresent();
    }

    // Asked for by our own loader: within Maven, ImageIO looks in another place.
    private static Optional<ImageWriterSpi> spi() {
        return ServiceLoader.load(ImageWriterSpi.class, WebpWriter.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(spi -> Arrays.asList(spi.getMIMETypes()).contains("image/webp"))
                .findFirst();
    }

    /**
     * A picture.
     *
     * @param quality from 1 to 100, where it is no drawing
     * @param isDrawing whether each pixel shall stay as it is
     */
    public static byte[] of(Pixels picture, int quality, boolean isDrawing) throws IOException {
        boolean isOpaque = Arrays.stream(picture.argb()).allMatch(pixel -> pixel >>> 24 == 0xFF);
        BufferedImage image = new BufferedImage(
                picture.width(), picture.height(), isOpaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        ImageWriter writer = spi().orElseThrow(() -> new IOException("There is no library that writes WebP"))
                .createWriterInstance();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionType(isDrawing ? "Lossless" : "Lossy");
            wanted.setCompressionQuality(quality / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
