package io.github.liveblogarchive.pictures.scale;

import io.github.liveblogarchive.pictures.Damaged;
import io.github.liveblogarchive.pictures.Drawing;
import io.github.liveblogarchive.pictures.Easel;
import io.github.liveblogarchive.pictures.code.JpegWriter;
import io.github.liveblogarchive.pictures.code.Pixels;
import io.github.liveblogarchive.pictures.code.PngWriter;
import io.github.liveblogarchive.pictures.code.WebpWriter;
import io.github.liveblogarchive.pictures.head.JpegHead;
import io.github.liveblogarchive.pictures.head.PictureHead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The smaller sizes of one picture. They are made together, each of the next larger one, when the first of them is asked
 * for, and are then at hand. Not for several threads.
 */
public final class Smaller {
    /** To be raised whenever the same picture would come out in other bytes. */
    private static final String VERSION = "1";

    private static final int QUALITY = 80;
    /** A picture of more pixels is made while no other one is. */
    private static final long LARGE = 4_000_000;

    /** What can be made of a size. */
    public enum As {
        /** A JPEG or PNG. */
        USUAL,
        WEBP
    }

    /** A width and a height, as the picture is shown, and what is made of it. */
    public record Size(int width, int height, List<As> kinds) {
        public Size {
            kinds = List.copyOf(kinds);
        }
    }

    private final Path file;
    private final String source;
    private final String name;
    private final long pixels;
    private final PictureHead.Smaller form;
    private final List<Size> sizes;
    private Map<String, byte[]> made = Map.of();

    /**
     * @param source as problems name it
     * @param digest of the file's bytes
     * @param pixels how many it has
     * @param sizes the smallest first
     */
    public Smaller(Path file, String source, String digest, long pixels, PictureHead.Smaller form, List<Size> sizes) {
        this.file = file;
        this.source = source;
        this.name = Easel.name(VERSION + " " + form + " " + digest + " " + sizes);
        this.pixels = pixels;
        this.form = form;
        this.sizes = List.copyOf(sizes);
    }

    /** The drawing of a size that is among them. */
    public Drawing drawing(int width, As kind) {
        return new One(width, kind);
    }

    private final class One implements Drawing {
        private final int width;
        private final As kind;

        One(int width, As kind) {
            this.width = width;
            this.kind = kind;
        }

        @Override
        public String key() {
            return name + "-" + width + (kind == As.WEBP ? "-webp" : "");
        }

        @Override
        public boolean isLarge() {
            return pixels > LARGE;
        }

        @Override
        public byte[] draw() {
            if (made.isEmpty()) {
                made = all();
            }
            byte[] drawn = made.get(key());
            if (drawn == null) {
                throw new IllegalArgumentException("No size of " + width + " pixels is among " + sizes);
            }
            return drawn;
        }
    }

    private Map<String, byte[]> all() {
        try {
            PictureHead head = PictureHead.of(file);
            boolean isSideways = head.turn() > 4;
            byte[] profile = isJpeg() ? JpegHead.of(file).profile() : new byte[0];
            Rows rows = Decoded.of(file);
            Light light = new Light();
            Map<String, byte[]> written = new HashMap<>();
            for (int i = sizes.size() - 1; i >= 0; i--) {
                Size size = sizes.get(i);
                Pixels small = isSideways
                        ? Shrink.to(size.height(), size.width(), rows, light)
                        : Shrink.to(size.width(), size.height(), rows, light);
                rows = new InMemory(small);
                Pixels shown = Turned.of(small, head.turn());
                for (As kind : size.kinds()) {
                    written.put(new One(size.width(), kind).key(), written(shown, kind, profile));
                }
            }
            return written;
        } catch (IOException e) {
            throw new Damaged(source, e);
        }
    }

    private byte[] written(Pixels shown, As kind, byte[] profile) throws IOException {
        boolean isDrawing = form == PictureHead.Smaller.PNG;
        if (kind == As.WEBP) {
            return WebpWriter.of(shown, QUALITY, isDrawing);
        }
        return isDrawing ? PngWriter.of(shown, profile) : JpegWriter.of(shown, QUALITY, profile);
    }

    private boolean isJpeg() throws IOException {
        try (var in = java.nio.file.Files.newInputStream(file)) {
            return in.read() == 0xFF && in.read() == 0xD8;
        }
    }

    private record InMemory(Pixels pixels) implements Rows {
        @Override
        public int width() {
            return pixels.width();
        }

        @Override
        public int height() {
            return pixels.height();
        }

        @Override
        public void row(int y, int[] argb) {
            System.arraycopy(pixels.argb(), y * pixels.width(), argb, 0, argb.length);
        }
    }
}
