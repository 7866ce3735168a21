package io.github.liveblogarchive.input.bbc;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.OEmbed;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Length;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Films and sounds of the BBC, and posts of networks. */
final class Players {
    // What stands in the place of a post whose words the page fetched from its network.
    private static final String PLACEHOLDER = "a:matchesOwn(^View original content on .*$)";

    private final Desk desk;

    Players(Desk desk) {
        this.desk = desk;
    }

    Optional<Block> read(Tree block, Block.Media.Kind kind) {
        Tree clip = told(block);
        desk.check(clip, KnownFields.MODEL);
        String titled = desk.plain(clip.get("video"), "title");
        String headline = titled.isEmpty() ? desk.plain(clip.get("headlines"), "primaryHeadline") : titled;
        String title = headline.isEmpty() ? desk.plain(clip, "title") : headline;
        String caption = Texts.words(Blocks.first(block, "caption"), desk);
        String path = clip.get("link").text("path");
        String url = WebAddress.of(path.startsWith("/") ? "https://www.bbc.com" + path : path);
        String shown = caption.equals(title) ? "" : caption;
        if (!url.isEmpty()) {
            return Optional.of(new Block.Media(kind, title, "", url, poster(block, clip), shown, "", duration(clip)));
        }
        // Nothing says where it can be seen: what is left is what it was.
        Image still = poster(block, clip);
        String words = Stream.of(title, shown)
                .filter(text -> !text.isEmpty())
                .reduce((first, second) -> first + ": " + second)
                .orElse("");
        if (!words.isEmpty() || still.isPresent()) {
            desk.say(
                    Kind.REPAIRED,
                    block.place(),
                    "film or sound without an address kept as its still and words",
                    title);
        }
        if (still.isPresent()) {
            return Optional.of(new Block.Picture(
                    new Image(still.src(), still.alt(), words, still.credit(), still.width(), still.height())));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Block.Text(HtmlToMarkdown.escape(words)));
    }

    Optional<Block> social(Tree block) {
        Tree answer = Stream.of("aresOEmbed", "embed")
                .map(type -> Blocks.first(block, type).get("oembed"))
                .filter(Tree::isObject)
                .findFirst()
                .orElse(block.get("model").get("embed").get("oembed"));
        String source = WebAddress.of(block.get("model").text("source"));
        OEmbed told = OEmbed.of(answer, desk);
        String url = told.url().isEmpty() ? source : told.url();
        Element code = Jsoup.parseBodyFragment(desk.text(answer.get("html"))).body();
        code.select(PLACEHOLDER).remove();
        // Addresses of posts say by which page somebody came to them.
        String address = url.contains("ref_src=") ? url.replaceFirst("\\?.*", "") : url;
        Optional<Block> post = told.at(address).block(code);
        if (post.isPresent()
                && post.get() instanceof Block.Social social
                && social.text().isEmpty()) {
            desk.say(Kind.REPAIRED, block.place(), "post of a network whose words the page does not hold", address);
        }
        return post;
    }

    private static Tree told(Tree block) {
        for (String type : List.of("clipMedia", "aresMediaMetadata", "liveMedia")) {
            Tree model = Blocks.first(block, type);
            if (model.isPresent()) {
                return model;
            }
        }
        return block.get("model");
    }

    private Image poster(Tree block, Tree clip) {
        for (Tree image : clip.get("images").items()) {
            Image named = Pictures.named(image, desk);
            if (named.isPresent()) {
                return named;
            }
        }
        Image made = Pictures.recipe(clip.text("imageUrl"));
        return made.isPresent() ? made : Pictures.of(block, desk);
    }

    private static String duration(Tree clip) {
        Tree version = clip.get("video").get("version");
        Tree told = version.isPresent()
                ? version.get("duration")
                : clip.get("versions").items().stream()
                        .findFirst()
                        .map(first -> first.first("durationISO8601", "duration"))
                        .orElse(version);
        return Length.shown(seconds(told.text().strip()));
    }

    private static long seconds(String text) {
        try {
            return text.matches("\\d{1,7}")
                    ? Long.parseLong(text)
                    : text.isEmpty() ? 0 : Duration.parse(text).toSeconds();
        } catch (DateTimeException e) {
            return 0;
        }
    }
}
