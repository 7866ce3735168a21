package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Length;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Video and audio: a poster and a link to where it can be played. */
final class MediaElements {
    private static final Pattern YOUTUBE =
            Pattern.compile("(?:youtube(?:-nocookie)?\\.com/(?:embed/|v/)|youtu\\.be/)([\\w-]{6,})");
    private static final Pattern PLAYER =
            Pattern.compile("(youtube|youtube-nocookie|vimeo|dailymotion|soundcloud|spotify|audioboom|acast)\\.com/");
    private static final Pattern SOUND = Pattern.compile("(soundcloud|spotify|audioboom|acast)\\.com/");

    private final Desk desk;

    MediaElements(Desk desk) {
        this.desk = desk;
    }

    List<Block> video(Tree element, Tree data) {
        return media(Block.Media.Kind.VIDEO, element, data);
    }

    List<Block> audio(Tree element, Tree data) {
        return media(Block.Media.Kind.AUDIO, element, data);
    }

    /** Whether embed code is nothing but a known player. */
    boolean isPlayer(Element code) {
        Element frame = code.selectFirst("iframe[src]");
        return frame != null
                && code.text().isBlank()
                && PLAYER.matcher(frame.attr("src")).find();
    }

    List<Block> player(Tree data, Element code) {
        String url = watch(Pictures.address(code.select("iframe[src]").attr("src")));
        Block.Media.Kind kind = SOUND.matcher(url).find() ? Block.Media.Kind.AUDIO : Block.Media.Kind.VIDEO;
        return List.of(new Block.Media(
                kind, desk.plain(data, "alt", "title"), "", url, Image.NONE, desk.plain(data, "caption"), "", ""));
    }

    private List<Block> media(Block.Media.Kind kind, Tree element, Tree data) {
        String title = desk.plain(data, "title", "mediaTitle", "heading");
        String caption = desk.plain(data, "caption");
        String description = desk.plain(data, "description");
        if (caption.isEmpty()) {
            caption = description;
        } else if (!description.isEmpty() && !description.equals(caption)) {
            desk.say(Kind.SKIPPED, data.get("description").place(), "description beside a caption", description);
        }
        String credit = desk.plain(data, "credit");
        String url = address(element, data);
        if (url.isEmpty()) {
            String words = String.join(
                    ". ",
                    List.of(title, caption, credit).stream()
                            .filter(s -> !s.isEmpty())
                            .toList());
            if (words.isEmpty()) {
                return List.of();
            }
            String reason = kind.name().toLowerCase(Locale.ROOT) + " without an address kept as its words";
            desk.say(Kind.REPAIRED, element.place(), reason, "");
            return List.of(new Block.Text(HtmlToMarkdown.escape(words)));
        }
        return List.of(new Block.Media(kind, title, "", url, poster(element, data), caption, credit, duration(data)));
    }

    private static String address(Tree element, Tree data) {
        String named = Pictures.address(data.text("url", "originalUrl"));
        if (!named.isEmpty()) {
            return watch(named);
        }
        if (data.text("_type").contains("Youtube") && !data.text("assetId").isEmpty()) {
            return "https://www.youtube.com/watch?v=" + data.text("assetId");
        }
        Element player = Jsoup.parseBodyFragment(data.text("html"))
                .selectFirst("iframe[src], video[src], audio[src], source[src]");
        String framed = Pictures.address(player == null ? "" : player.attr("src"));
        if (!framed.isEmpty()) {
            return watch(framed);
        }
        String played = element.get("assets").items().stream()
                .filter(asset -> asset.text("mimeType").matches("(video/mp4|audio/mpeg|audio/mp3).*"))
                .map(asset -> Pictures.address(asset.text("file", "url")))
                .filter(file -> !file.isEmpty())
                .findFirst()
                .orElse("");
        return played.isEmpty() ? watch(Pictures.address(data.text("trackUrl", "embedUrl"))) : played;
    }

    // A player's address shows nothing to a reader who opens it; the page of the video does.
    private static String watch(String url) {
        Matcher video = YOUTUBE.matcher(url);
        return video.find() ? "https://www.youtube.com/watch?v=" + video.group(1) : url;
    }

    private Image poster(Tree element, Tree data) {
        Image own = Pictures.of(element, data, desk);
        Image still = own.isPresent() ? own : Pictures.remote(data.text("overrideImage", "stillImageUrl", "coverUrl"));
        return still.isPresent()
                ? new Image(still.src(), still.alt(), "", "", still.width(), still.height())
                : Image.NONE;
    }

    private static String duration(Tree data) {
        long seconds = data.number("duration", 0);
        if (seconds <= 0) {
            seconds = data.number("durationMinutes", 0) * 60 + data.number("durationSeconds", 0);
        }
        return Length.shown(seconds);
    }
}
