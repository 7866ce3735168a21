package io.github.liveblogarchive.site;

import java.util.regex.Pattern;

/**
 * Turns paths below the site's root into what a browser or a feed reader needs. A path has no slash in front; that of a
 * folder ends with one; the root's is empty.
 */
public final class Urls {
    private static final String SIZES = " srcset=\"";
    // A quotation mark stands in tags alone, so this is no word of a text.
    private static final Pattern SRCSET =
            Pattern.compile("<source type=\"image/webp\"[^>]*>| srcset=\"[^\"]*\"( sizes=\"[^\"]*\")?");
    private static final String MARK = "=\"site:/";
    private static final String NEXT = ", site:/";

    private final String base;

    /** The base URL ends with a slash. */
    public Urls(String baseUrl) {
        this.base = baseUrl;
    }

    public String absolute(String path) {
        return base + path;
    }

    /** The path part of the base URL, with slashes at both ends: what a rooted link begins with. */
    public String root() {
        int host = base.indexOf("://") + 3;
        int slash = base.indexOf('/', host);
        return slash < 0 ? "/" : base.substring(slash);
    }

    /** A link from one page's path to another that works wherever the site lies. */
    public static String relative(String from, String to) {
        int shared = 0;
        int limit = Math.min(from.lastIndexOf('/') + 1, to.lastIndexOf('/') + 1);
        for (int i = 0; i < limit && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        StringBuilder link = new StringBuilder();
        for (int i = shared; i < from.length(); i++) {
            if (from.charAt(i) == '/') {
                link.append("../");
            }
        }
        link.append(to, shared, to.length());
        return link.isEmpty() ? "./" : link.toString();
    }

    /** The markup with its references to the site's own files made relative to a page. */
    public static String relative(String from, Html html) {
        return resolve(html.text(), path -> relative(from, path));
    }

    /**
     * The markup with its references to the site's own files made absolute, as feeds need them. Which size of a picture
     * fits is a question of the site's pages; a feed reader has other ones, so it gets the picture alone.
     */
    public String absolute(Html html) {
        String text = html.text();
        return resolve(text.contains(SIZES) ? SRCSET.matcher(text).replaceAll("") : text, this::absolute);
    }

    /** The markup with its references to the site's own files rooted, for a page that is shown at any address. */
    public String rooted(Html html) {
        return resolve(html.text(), path -> root() + path);
    }

    private static String resolve(String html, java.util.function.UnaryOperator<String> link) {
        int mark = html.indexOf(MARK);
        if (mark < 0) {
            return html;
        }
        StringBuilder text = new StringBuilder(html.length() + 64);
        int done = 0;
        while (mark >= 0) {
            int start = mark + MARK.length();
            int end = html.indexOf('"', start);
            text.append(html, done, mark + 2);
            resolve(html.substring(start, end), link, text);
            done = end;
            mark = html.indexOf(MARK, end);
        }
        return text.append(html, done, html.length()).toString();
    }

    private static void resolve(String value, java.util.function.UnaryOperator<String> link, StringBuilder out) {
        if (value.indexOf(' ') < 0) {
            out.append(link.apply(value));
            return;
        }
        String between = "";
        for (String path : value.split(NEXT, -1)) {
            int space = path.indexOf(' ');
            int end = space < 0 ? path.length() : space;
            out.append(between).append(link.apply(path.substring(0, end))).append(path, end, path.length());
            between = ", ";
        }
    }
}
