package io.github.liveblogarchive.pictures.head;

import io.github.liveblogarchive.pictures.head.PictureHead.Smaller;
import java.io.IOException;

/** The head of a PNG file. */
final class PngHead {
    /** A photograph takes more bytes a pixel than this, a drawing or a picture of a screen less. */
    private static final double PHOTOGRAPH = 0.8;

    private static final int COLOUR = 2;
    private static final int LONGEST = 1 << 20;

    private PngHead() {}

    /** Reads on behind the first four bytes. */
    static PictureHead read(Bytes in) throws IOException {
        in.skip(4);
        long first = in.u32();
        if (first != 13 || !in.name().equals("IHDR")) {
            return PictureHead.NONE;
        }
        long width = in.u32();
        long height = in.u32();
        in.skip(1);
        int type = in.u8();
        in.skip(3 + 4);
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            return PictureHead.NONE;
        }
        boolean isOpaque = true;
        boolean isMoving = false;
        boolean isLocated = false;
        long size = in.u32();
        for (String name = in.name(); !name.equals("IDAT") && !name.equals("IEND"); name = in.name()) {
            isOpaque &= !name.equals("tRNS");
            isMoving |= name.equals("acTL");
            if (size <= LONGEST && (name.equals("eXIf") || name.equals("iTXt"))) {
                byte[] data = in.take((int) size);
                isLocated |= name.equals("eXIf") ? Exif.read(data, 0).isLocated() : Exif.isLocated(data);
                in.skip(4);
            } else {
                in.skip(size + 4);
            }
            size = in.u32();
        }
        boolean isPhotograph = type == COLOUR && isOpaque && in.size() > PHOTOGRAPH * width * height;
        Smaller smaller = isPhotograph ? Smaller.JPEG : Smaller.PNG;
        return new PictureHead((int) width, (int) height, 1, isMoving ? Smaller.NONE : smaller, isLocated);
    }
}
