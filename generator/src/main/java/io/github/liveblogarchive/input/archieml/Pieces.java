package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Embeds;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.PlainText;
import io.github.liveblogarchive.input.markup.SocialHtml;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tags and shortcodes, each of which stood for a picture, a film, a post of a network or a graphic. */
final class Pieces {
    private final Desk desk;
    private final Options options;

    Pieces(Desk desk, Options options) {
        this.desk = desk;
        this.options = options;
    }

    List<Block> tag(Element tag, Place place) {
        Optional<Block> block = switch (tag.normalName()) {
            case "twitter-embed" -> page(tag.attr("href"));
            case "youtube-video" -> film(tag.attr("video"));
            case "side-chain" -> page(tag.attr("src"));
            case "npr-video" -> video(player(tag.attr("media")));
            default -> picture(tag.attr("src"), tag.attr("caption"), tag.attr("credit"), tag.attr("alt"), place);
        };
        return kept(block, tag.normalName(), place);
    }

    List<Block> shortcode(Shortcode code, Place place) {
        Optional<Block> block = switch (code.name()) {
            case "tweet", "facebook", "ap_live_video" -> page(code.target());
            case "youtube" -> film(code.target());
            case "image", "graphic" ->
                picture(code.target(), code.value("caption"), code.value("credit"), code.value("alt"), place);
            case "npr_video" -> video(npr(code));
            default -> {
                desk.say(Kind.UNKNOWN, place, "shortcode " + code.name(), code.target());
                yield page(code.target());
            }
        };
        return kept(block, code.name(), place);
    }

    private List<Block> kept(Optional<Block> block, String name, Place place) {
        if (block.isEmpty()) {
            desk.say(Kind.SKIPPED, place, name + " without an address that is known", "");
        }
        return block.stream().toList();
    }

    private Optional<Block> picture(String name, String caption, String credit, String alt, Place place) {
        String address = options.picture(name);
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Picture(
                        new Image(address, words(alt, place), words(caption, place), words(credit, place), 0, 0)));
    }

    private String words(String text, Place place) {
        return PlainText.of(desk.text(text, place));
    }

    private static Optional<Block> film(String video) {
        boolean id = video.strip().matches("[\\w-]{6,20}");
        String address = WebAddress.of(id ? "https://www.youtube.com/watch?v=" + video.strip() : video);
        return address.isEmpty() ? Optional.empty() : page(address);
    }

    private static Optional<Block> video(String address) {
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Media(Block.Media.Kind.VIDEO, "", "", address, Image.NONE, "", "", ""));
    }

    // Film and sound as such, a post of a network by its address, any other page as a card.
    private static Optional<Block> page(String address) {
        String url = WebAddress.of(address);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        Optional<Block> player = Embeds.player(url, "");
        if (player.isPresent()) {
            return player;
        }
        String network = SocialHtml.network(url);
        return Optional.of(
                network.isEmpty()
                        ? new Block.Related(new Card(url, url, "", List.of(), "", Image.NONE))
                        : new Block.Social(network, "", "", Moment.UNKNOWN, "", url, Image.NONE));
    }

    // As the systems themselves made the addresses.
    private static String player(String media) {
        return media.matches("\\w{4,20}") ? "https://cdn.jwplayer.com/players/" + media + "-HWSueGzu.html" : "";
    }

    private static String npr(Shortcode code) {
        String story = code.value("story_id");
        String media = code.value("media_id");
        return story.matches("\\d+") && media.matches("\\d+")
                ? "https://www.npr.org/templates/event/embeddedVideo.php?storyId=" + story + "&mediaId=" + media
                : "";
    }
}
