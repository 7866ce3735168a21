package io.github.liveblogarchive.input.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as exports give them. */
public final class WebAddress {
    // No server takes longer ones.
    private static final int LONGEST = 4_000;
    private static final Pattern YOUTUBE =
            Pattern.compile("(?:youtube(?:-nocookie)?\\.com/(?:embed/|v/|shorts/|live/)|youtu\\.be/)([\\w-]{6,})");
    private static final Pattern VIMEO = Pattern.compile("player\\.vimeo\\.com/video/(\\d+)");
    private static final Pattern SOUND = Pattern.compile("(soundcloud|spotify|audioboom|acast|mixcloud)\\.com/");
    private static final Pattern SIGHT =
            Pattern.compile("(youtube|youtube-nocookie|vimeo|dailymotion|wistia|twitch)\\.(com|tv|net)/|youtu\\.be/");

    private WebAddress() {}

    /** With its scheme, or empty where it is none that a page may show. */
    public static String of(String url) {
        String address = url.strip().replace(" ", "%20");
        String full = address.startsWith("//") ? "https:" + address : address;
        if (full.length() > LONGEST) {
            return "";
        }
        return full.startsWith("https://") || full.startsWith("http://") ? full : "";
    }

    /** The page of a film instead of its player, which shows nothing to a reader who opens it. */
    public static String watched(String url) {
        Matcher youtube = YOUTUBE.matcher(url);
        if (youtube.find()) {
            return "https://www.youtube.com/watch?v=" + youtube.group(1);
        }
        Matcher vimeo = VIMEO.matcher(url);
        return vimeo.find() ? "https://vimeo.com/" + vimeo.group(1) : url;
    }

    public static boolean isFilm(String url) {
        return SIGHT.matcher(url).find();
    }

    public static boolean isSound(String url) {
        return SOUND.matcher(url).find();
    }

    /** Host and path without what may differ between two addresses of one page: scheme, {@code www}, last slash. */
    public static String bare(String url) {
        if (url.length() > LONGEST) {
            return url;
        }
        String bare = url.replaceFirst("#.*", "").replaceFirst("^(https?:)?//(www\\.|m\\.|amp\\.)?", "");
        int slash = bare.indexOf('/');
        String host = (slash < 0 ? bare : bare.substring(0, slash)).toLowerCase(Locale.ROOT);
        return (host + (slash < 0 ? "" : bare.substring(slash))).replaceFirst("/+(?=\\?|$)", "");
    }

    public static String host(String url) {
        return bare(url).replaceFirst("[/?:].*", "");
    }

    /** With {@code %3A} and the like written out; as it is where they make no sense. */
    public static String decoded(String url) {
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
