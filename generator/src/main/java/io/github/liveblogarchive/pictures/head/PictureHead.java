package io.github.liveblogarchive.pictures.head;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What the file of a picture says of itself; {@link #NONE} for a file of no form that is known here, or a damaged one.
 *
 * @param width in pixels as it is shown, turned as it wants to be; 0 when unknown
 * @param height likewise
 * @param turn as Exif counts the ways to turn and mirror a picture: 1 as it is, to 8
 * @param smaller the form that smaller sizes of it take
 * @param isLocated whether it says where on earth it was taken
 */
public record PictureHead(int width, int height, int turn, Smaller smaller, boolean isLocated) {
    /** The form of the smaller sizes of a picture. */
    public enum Smaller {
        /** There are none: it is drawn in lines, moves, or is of a form that the JDK cannot read. */
        NONE,
        /** JPEG, for photographs. */
        JPEG,
        /** PNG, for drawings, and where something shines through. */
        PNG
    }

    public static final PictureHead NONE = new PictureHead(0, 0, 1, Smaller.NONE, false);

    /** A file of less bytes is small enough for every screen. */
    private static final long LIGHT = 48_000;

    /** Reads it; never more than what stands in front of the picture. */
    public static PictureHead of(Path file) throws IOException {
        try (Bytes in = Bytes.of(file)) {
            PictureHead head = read(in);
            return in.size() < LIGHT ? head.whole() : head;
        } catch (EOFException e) {
            return NONE;
        }
    }

    private static PictureHead read(Bytes in) throws IOException {
        int start = in.u16();
        if (start == 0xFFD8) {
            return JpegHead.read(in).head();
        }
        int next = in.u16();
        if (start == 0x8950 && next == 0x4E47) {
            return PngHead.read(in);
        }
        if (start == 0x5249 && next == 0x4646) {
            return WebpHead.read(in);
        }
        if (start >> 8 == '<' || start == 0xEFBB) {
            String first = "" + (char) (start >> 8) + (char) (start & 0xFF) + (char) (next >> 8) + (char) (next & 0xFF);
            return SvgHead.read(first, in);
        }
        return NONE;
    }

    /** The same, of which no smaller sizes are made. */
    public PictureHead whole() {
        return new PictureHead(width, height, turn, Smaller.NONE, isLocated);
    }

    /** A size with another way up. */
    static PictureHead turned(int width, int height, int turn, Smaller smaller, boolean isLocated) {
        boolean isSideways = turn > 4;
        return new PictureHead(isSideways ? height : width, isSideways ? width : height, turn, smaller, isLocated);
    }
}
