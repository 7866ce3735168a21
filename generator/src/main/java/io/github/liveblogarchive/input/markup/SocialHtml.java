package io.github.liveblogarchive.input.markup;

import io.github.liveblogarchive.model.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What the embed code of a social post says in plain words, so that the post can outlive its network.
 *
 * @param author the name shown, empty when unknown
 * @param handle without the at sign, empty when unknown
 * @param date the day that the code shows, or unknown
 * @param text the post's words, with its line breaks
 * @param url the post's address, empty when unknown
 */
public record SocialHtml(String author, String handle, Moment date, String text, String url) {
    private static final String POSTS =
            "blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media,"
                    + " blockquote.tiktok-embed, blockquote.bluesky-embed, blockquote.mastodon-embed, blockquote.reddit-embed-bq,"
                    + " blockquote.text-post-media, .fb-post, .fb-video";
    private static final Pattern SIGNATURE = Pattern.compile("^[—–―-]*\\s*(.*?)\\s*\\(@([\\w.]+)\\)");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    /** Whether markup holds the embed code of a network known here. */
    public static boolean isSocial(Element markup) {
        return markup.selectFirst(POSTS) != null;
    }

    /** Reads embed code; code without a known frame gives its words alone. */
    public static SocialHtml read(String html) {
        return read(Jsoup.parseBodyFragment(html).body());
    }

    public static SocialHtml read(Element markup) {
        Element post = Optional.ofNullable(markup.selectFirst(POSTS))
                .or(() -> Optional.ofNullable(markup.selectFirst("blockquote")))
                .orElse(markup)
                .clone();
        post.select("script, style, svg").remove();
        List<Element> links = post.select("a[href]");
        Element last = links.isEmpty() ? null : links.get(links.size() - 1);
        Moment date = Moment.UNKNOWN;
        String url = post.attr("cite").isEmpty() ? post.attr("data-href") : post.attr("cite");
        if (last != null && !last.nextElementSiblings().hasText()) {
            Moment shown = day(last.text());
            if (shown.isKnown()) {
                date = shown;
                url = url.isEmpty() ? last.attr("href").replaceFirst("\\?ref_src=.*", "") : url;
                last.remove();
            }
        }
        Matcher signature = SIGNATURE.matcher(post.ownText().strip());
        String author = "";
        String handle = "";
        if (signature.find()) {
            author = signature.group(1);
            handle = signature.group(2);
            post.textNodes().forEach(node -> node.remove());
        }
        return new SocialHtml(author, handle, date, PlainText.lines(post), url);
    }

    /** The network of an address by its host, as its users call it; empty when it is none known here. */
    public static String network(String url) {
        String host =
                url.replaceFirst("^(https?:)?//(www\\.|m\\.|mobile\\.)?", "").replaceFirst("[/?#].*", "");
        return switch (host.toLowerCase(Locale.ROOT)) {
            case "twitter.com", "x.com", "t.co" -> "Twitter";
            case "instagram.com", "instagr.am" -> "Instagram";
            case "facebook.com", "fb.com", "fb.watch" -> "Facebook";
            case "tiktok.com" -> "TikTok";
            case "vine.co" -> "Vine";
            case "bsky.app" -> "Bluesky";
            case "threads.net", "threads.com" -> "Threads";
            case "reddit.com" -> "Reddit";
            case "t.me" -> "Telegram";
            default -> "";
        };
    }

    private static Moment day(String text) {
        try {
            return Moment.ofDay(LocalDate.parse(text.strip(), DAY), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Moment.UNKNOWN;
        }
    }
}
