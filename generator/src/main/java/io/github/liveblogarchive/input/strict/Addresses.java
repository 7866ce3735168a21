package io.github.liveblogarchive.input.strict;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Judges addresses that sources give: where a link may lead and where a picture may lie. */
public final class Addresses {
    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    private Addresses() {}

    /**
     * A link as it may stand on a page: of a known scheme, or relative, {@code #ENTRY}, {@code blog:BLOG}. Any other
     * is dropped with a warning and becomes empty.
     */
    public static String link(String url, Place place, Problems problems) {
        String address = url.strip();
        String scheme = scheme(address);
        if (scheme.isEmpty() || SCHEMES.contains(scheme) || scheme.equals("blog")) {
            return address;
        }
        problems.warning(
                Code.UNSAFE_LINK,
                place,
                "The link \"" + shorten(address) + "\" was dropped: \"" + scheme + ":\" may not stand on a page.",
                "Links lead to http:, https: or mailto:.");
        return "";
    }

    /**
     * A picture or media file as in {@link io.github.liveblogarchive.model.Image#src()}: http(s), or a path inside of
     * the content folder. Any other is refused with a problem and becomes empty.
     *
     * @param base the folder below the content folder that a relative path starts in
     */
    public static String media(String src, String base, Place place, Problems problems) {
        String address = src.strip();
        String scheme = scheme(address);
        if (scheme.equals("http") || scheme.equals("https")) {
            return address;
        }
        if (scheme.length() > 1) {
            problems.warning(
                    Code.UNSAFE_LINK,
                    place,
                    "The file \"" + shorten(address) + "\" was dropped: \"" + scheme + ":\" is no place for one.",
                    "Name a file beside the source, one below static/ (begin with \"/\"), or an https: address.");
            return "";
        }
        if (scheme.length() == 1 || address.indexOf('\\') >= 0 || address.startsWith("//")) {
            bad(place, problems, "The path \"" + shorten(address) + "\" belongs to one machine.");
            return "";
        }
        if (climbsOut(decoded(address), base) || climbsOut(address, base)) {
            bad(place, problems, "The path \"" + shorten(address) + "\" leaves the content folder.");
            return "";
        }
        return address;
    }

    /** Whether an address is a file of ours: neither empty nor of another host. */
    public static boolean isLocal(String address) {
        return !address.isEmpty() && scheme(address).isEmpty();
    }

    /** The lower-case scheme of an address, empty when it has none; spaces and controls inside of it hide nothing. */
    public static String scheme(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean inner = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (letter || (inner && !scheme.isEmpty())) {
                scheme.append(c);
            } else if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            } else if (c > ' ') {
                return "";
            }
        }
        return "";
    }

    /** A path with its {@code %20} and the like written out; as it is where they make no sense. */
    public static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        byte[] bytes = new byte[path.length() * 3];
        int length = 0;
        for (int i = 0; i < path.length(); ) {
            int c = path.codePointAt(i);
            if (c == '%') {
                int high = i + 2 < path.length() ? Character.digit(path.charAt(i + 1), 16) : -1;
                int low = i + 2 < path.length() ? Character.digit(path.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return path;
                }
                bytes[length++] = (byte) ((high << 4) | low);
                i += 3;
            } else {
                byte[] utf8 = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(utf8, 0, bytes, length, utf8.length);
                length += utf8.length;
                i += Character.charCount(c);
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean climbsOut(String path, String base) {
        boolean fromStatic = path.startsWith("/");
        int depth = fromStatic || base.isEmpty() ? 0 : base.split("/", -1).length;
        for (String part : path.replace('\\', '/').split("/", -1)) {
            if (part.equals("..")) {
                depth--;
            } else if (!part.isEmpty() && !part.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return path.indexOf('\u0000') >= 0;
    }

    private static void bad(Place place, Problems problems, String message) {
        problems.error(
                Code.BAD_ADDRESS,
                place,
                message,
                "Name a file beside the source, or one below static/ (begin with \"/\").");
    }

    private static String shorten(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
