package io.github.liveblogarchive.theme.text;

import io.github.liveblogarchive.site.Bodies.Media;
import io.github.liveblogarchive.site.Bodies.Where;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Judges addresses that stand in somebody's text. Only http, https and mailto lead out of the site. */
public final class Links {
    // No browser opens an address whose host has one of these
    // (https://url.spec.whatwg.org/#forbidden-domain-code-point).
    private static final String HOST = "(\\[[0-9a-f:.]+]|[^\\x00-\\x20\\x7F\"#/:<>?@\\[\\\\\\]^`{|}]+)";
    private static final Pattern WEB = Pattern.compile("(?i)https?://" + HOST + "(:[0-9]{0,5})?([/?#][^\\s\\\\]*)?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s@<>\"]+@[^\\s@<>\"]+");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Links() {}

    /** Where an address leads. */
    public enum Kind {
        /** A page or file of this site; the address is its path below the root. */
        SITE,
        /** Somewhere else. */
        OUTER,
        /** A place in the same text; the address is an id. */
        LOCAL,
        /** Nowhere that may be linked. */
        NONE
    }

    /** An address that was judged. */
    public record Target(Kind kind, String address) {
        private static final Target NOWHERE = new Target(Kind.NONE, "");
    }

    /** The target of a link outside of any text. */
    public static Target of(String href, Where where) {
        return of(href, where, id -> false);
    }

    /** The target of a link in a text, which may have footnotes; {@code isOwn} knows the ids that the text itself has. */
    static Target of(String href, Where where, Predicate<String> isOwn) {
        String address = href.strip();
        if (address.startsWith("#") && isOwn.test(decode(address.substring(1)))) {
            return new Target(Kind.LOCAL, decode(address.substring(1)));
        }
        if (address.startsWith("#") || address.startsWith("blog:")) {
            return where.refs()
                    .link(where.blogId(), address)
                    .map(path -> new Target(Kind.SITE, encode(path)))
                    .orElse(Target.NOWHERE);
        }
        String outer = outer(address);
        if (!outer.isEmpty()) {
            return new Target(Kind.OUTER, outer);
        }
        if (address.isEmpty()
                || address.startsWith("//")
                || SCHEME.matcher(address).matches()) {
            return Target.NOWHERE;
        }
        return media(address, where)
                .map(media -> new Target(Kind.SITE, encode(media.path())))
                .or(() -> rooted(address))
                .orElse(Target.NOWHERE);
    }

    /** The address as it can stand in markup if it leads out of the site by an allowed scheme, else empty. */
    public static String outer(String url) {
        String address = url.strip();
        if (address.startsWith("//")) {
            address = "https:" + address;
        }
        // No name may stand in front of the host: it is how one host is made to look like another.
        if (WEB.matcher(address).matches()) {
            return encodeOuter(address);
        }
        return MAIL.matcher(address).matches() ? encode(address) : "";
    }

    /** A file of this site, by the address in the text or, as it may be percent-encoded there, by what it means. */
    public static Optional<Media> media(String src, Where where) {
        String address = src.strip();
        if (address.isEmpty()
                || address.startsWith("//")
                || SCHEME.matcher(address).matches()) {
            return Optional.empty();
        }
        return where.refs()
                .media(address, where.base())
                .or(() -> address.indexOf('%') < 0
                        ? Optional.empty()
                        : where.refs().media(decode(address), where.base()));
    }

    /** The host of an address that leads out, as readers know it. */
    public static String host(String url) {
        String rest = url.replaceFirst("(?i)^(https?:)?//", "");
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** Percent-encodes what cannot stand in an address, and leaves what is encoded already. */
    public static String encode(String address) {
        // The site's own paths are nearly all of this kind, and there are some twenty of them on a page.
        return isPlain(address) ? address : encode(address, 0, "");
    }

    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '-' && c <= '9') || c == '_' || (c >= 'A' && c <= 'Z');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Target> rooted(String address) {
        boolean clean = address.startsWith("/") && !address.contains("..") && address.indexOf('\\') < 0;
        return clean ? Optional.of(new Target(Kind.SITE, encode(address.substring(1)))) : Optional.empty();
    }

    private static String encodeOuter(String address) {
        int host = address.indexOf("://") + 3;
        int path = host;
        while (path < address.length() && "/?#".indexOf(address.charAt(path)) < 0) {
            path++;
        }
        return encode(address, path, "[]");
    }

    private static String encode(String address, int from, String also) {
        StringBuilder text = new StringBuilder(address.length() + 16).append(address, 0, from);
        boolean fragment = false;
        for (int i = from; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean second = c == '#' && fragment;
            fragment |= c == '#';
            boolean loose = c == '%' && !isHex(address, i + 1);
            if (c <= ' ' || c == 0x7F || loose || second || "\"<>\\^`{|}".indexOf(c) >= 0 || also.indexOf(c) >= 0) {
                text.append('%').append(HEX.toHexDigits((byte) c));
            } else if (c > 0x7F) {
                int end = Character.isHighSurrogate(c) && i + 1 < address.length() ? i + 2 : i + 1;
                for (byte b : address.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    text.append('%').append(HEX.toHexDigits(b));
                }
                i = end - 1;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isHex(String text, int at) {
        return at + 1 < text.length()
                && HexFormat.isHexDigit(text.charAt(at))
                && HexFormat.isHexDigit(text.charAt(at + 1));
    }

    private static String decode(String address) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream(address.length());
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%' && isHex(address, i + 1)) {
                bytes.write(HexFormat.fromHexDigits(address, i + 1, i + 3));
                i += 2;
            } else {
                bytes.writeBytes(address.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
