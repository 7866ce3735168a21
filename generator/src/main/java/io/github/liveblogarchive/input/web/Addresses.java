package io.github.liveblogarchive.input.web;

import io.github.liveblogarchive.input.markup.HtmlFragment;
import io.github.liveblogarchive.model.Slug;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Compares and completes addresses of pages. */
public final class Addresses {
    // What a page adds to its own address to show another part of itself, or to count its readers.
    private static final Pattern DISPLAY = Pattern.compile(
            "(?i)(page|paged|offset|amp|output(type)?|view|order|sort|filterKeyEvents|fbclid|gclid|cmp|utm_\\w+|ref(_src)?|"
                    + "liveblog\\._id|entry|pinned_post_\\w+)(=.*)?");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\s]+.*", Pattern.DOTALL);

    private Addresses() {}

    public static boolean isWeb(String url) {
        return WEB.matcher(url).matches();
    }

    /** A complete web address, or empty where the text is none and the base does not help. */
    public static String absolute(String url, String base) {
        String given = url.strip();
        if (given.isEmpty() || !HtmlFragment.isHarmless(given) || given.length() > 4_000) {
            return "";
        }
        if (isWeb(given)) {
            return given;
        }
        if (base.isEmpty()) {
            return given.startsWith("//") ? "https:" + given : "";
        }
        Element link = new Element("a").attr("href", given);
        link.setBaseUri(base);
        String full = link.absUrl("href");
        return isWeb(full) ? full : "";
    }

    /** In lower case and without {@code www.}; empty where there is none. */
    public static String host(String url) {
        String host = url.replaceFirst("(?is)^https?://([^/?#@]*@)?", "").replaceFirst("(?s)[:/?#].*", "");
        return isWeb(url) ? host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "") : "";
    }

    /** What stands behind the hash sign, decoded where that is plain; empty where nothing does. */
    public static String fragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? "" : url.substring(hash + 1).replace("%3A", ":").replace("%3a", ":");
    }

    /**
     * What all addresses of one page have in common: host and path without the parts that only choose how much of it is
     * shown, which page of several, or who counts the readers.
     */
    public static String page(String url) {
        String bare = url.replaceFirst("(?s)#.*", "");
        int mark = bare.indexOf('?');
        String path = (mark < 0 ? bare : bare.substring(0, mark))
                .replaceFirst("(?i)^https?://", "")
                .replaceFirst("(?i)^(www|m|mobile|amp)\\.", "")
                .replaceFirst("(?i)(/index\\.(html?|php)|/(amp|page/\\d+))?/*$", "");
        int slash = path.indexOf('/');
        String host = slash < 0 ? path : path.substring(0, slash);
        String query = mark < 0
                ? ""
                : Stream.of(bare.substring(mark + 1).split("&", -1))
                        .filter(part ->
                                !part.isEmpty() && !DISPLAY.matcher(part).matches())
                        .collect(Collectors.joining("&"));
        return host.toLowerCase(Locale.ROOT) + path.substring(host.length()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The last part of the path that says something, as a slug; empty where there is none. */
    public static String slug(String url) {
        String path = page(url).replaceFirst("\\?.*", "");
        int slash = path.indexOf('/');
        String[] parts = slash < 0 ? new String[0] : path.substring(slash + 1).split("/", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            String part = parts[i].replaceFirst("(?i)\\.(html?|php|aspx?|jsp)$", "");
            if (!part.isBlank()) {
                return Slug.of(part);
            }
        }
        return "";
    }
}
