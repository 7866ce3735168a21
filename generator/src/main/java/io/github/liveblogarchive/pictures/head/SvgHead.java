package io.github.liveblogarchive.pictures.head;

import io.github.liveblogarchive.pictures.head.PictureHead.Smaller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of an SVG drawing, as its first element gives it: in width and height, else by its view box. */
final class SvgHead {
    private static final int FAR = 64 * 1024;
    private static final int WIDE = 1200;
    private static final Pattern START = Pattern.compile("<svg\\b[^>]*>");
    private static final String NUMBER = "([0-9]{1,5}(?:\\.[0-9]{1,9})?)";
    private static final Pattern WIDTH = Pattern.compile("\\swidth\\s*=\\s*[\"']\\s*" + NUMBER + "(?:px)?\\s*[\"']");
    private static final Pattern HEIGHT = Pattern.compile("\\sheight\\s*=\\s*[\"']\\s*" + NUMBER + "(?:px)?\\s*[\"']");
    private static final Pattern BOX =
            Pattern.compile("\\sviewBox\\s*=\\s*[\"']\\s*[-+.0-9]{1,20}[\\s,]+[-+.0-9]{1,20}[\\s,]+" + NUMBER
                    + "[\\s,]+" + NUMBER + "\\s*[\"']");

    private SvgHead() {}

    /** Reads on behind the first four bytes, which are given as characters. */
    static PictureHead read(String first, Bytes in) throws IOException {
        Matcher start = START.matcher(first + new String(in.upTo(FAR), StandardCharsets.UTF_8));
        if (!start.find()) {
            return PictureHead.NONE;
        }
        Matcher width = WIDTH.matcher(start.group());
        Matcher height = HEIGHT.matcher(start.group());
        if (width.find() && height.find()) {
            return sized(width.group(1), height.group(1));
        }
        Matcher box = BOX.matcher(start.group());
        if (!box.find()) {
            return PictureHead.NONE;
        }
        // A box alone says how wide to how high; such a drawing takes the room that there is.
        double ratio = Double.parseDouble(box.group(2)) / Double.parseDouble(box.group(1));
        return ratio > 0 && ratio < 100 ? sized(String.valueOf(WIDE), String.valueOf(WIDE * ratio)) : PictureHead.NONE;
    }

    private static PictureHead sized(String width, String height) {
        int w = (int) Math.round(Double.parseDouble(width));
        int h = (int) Math.round(Double.parseDouble(height));
        return w < 1 || h < 1 ? PictureHead.NONE : new PictureHead(w, h, 1, Smaller.NONE, false);
    }
}
