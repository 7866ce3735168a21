package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.input.markup.SocialHtml;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Embed code of other sites, frozen into what it showed. */
public final class Embeds {
    private static final Pattern ON_NETWORK =
            Pattern.compile(" on (Twitter|X|Instagram|Facebook|Threads)(?= *\\(@)|(?<=^[—–―-]) *(?=\\()");

    private Embeds() {}

    /** What embed code showed, where it is a post of a network or a player; empty where it is anything else. */
    public static Optional<Block> of(Element code) {
        if (SocialHtml.isSocial(code)) {
            return Optional.of(post(code));
        }
        Element frame = code.nameIs("iframe") ? code : code.selectFirst("iframe[src], video, audio");
        if (frame == null || !code.text().isBlank()) {
            return Optional.empty();
        }
        Element source = frame.selectFirst("source[src]");
        String own = frame.attr("src").isEmpty() ? frame.attr("data-src") : frame.attr("src");
        String address = WebAddress.of(own.isEmpty() && source != null ? source.attr("src") : own);
        if (frame.nameIs("video") || frame.nameIs("audio")) {
            Block.Media.Kind kind = frame.nameIs("video") ? Block.Media.Kind.VIDEO : Block.Media.Kind.AUDIO;
            return address.isEmpty()
                    ? Optional.empty()
                    : Optional.of(media(kind, "", address, poster(frame.attr("poster"))));
        }
        return player(address, frame.attr("title").strip());
    }

    /** Film or sound by the address of its page or player; empty for any other address. */
    public static Optional<Block> player(String address, String title) {
        String url = WebAddress.of(address);
        if (WebAddress.isFilm(url)) {
            return Optional.of(media(Block.Media.Kind.VIDEO, title, WebAddress.watched(url), Image.NONE));
        }
        return WebAddress.isSound(url)
                ? Optional.of(media(Block.Media.Kind.AUDIO, title, url, Image.NONE))
                : Optional.empty();
    }

    /** A frozen post, its address and signature taken out of its words. */
    public static Block.Social post(Element code) {
        Element copy = code.clone();
        String url = "";
        Element quote = copy.nameIs("blockquote") ? copy : copy.selectFirst("blockquote");
        if (quote != null) {
            // Some networks' code ends in the bare address of the post, where others have its day.
            for (Element link : quote.select("> a[href]")) {
                if (WebAddress.bare(link.text()).equals(WebAddress.bare(link.attr("href")))) {
                    url = WebAddress.of(link.attr("href"));
                    link.remove();
                }
            }
            for (TextNode text : List.copyOf(quote.textNodes())) {
                text.text(ON_NETWORK.matcher(text.text()).replaceAll(""));
            }
        }
        SocialHtml post = SocialHtml.read(copy);
        String address = WebAddress.of(post.url().isEmpty() ? url : post.url());
        return new Block.Social(
                SocialHtml.network(address),
                post.author(),
                post.handle(),
                post.date(),
                post.text(),
                address,
                Image.NONE);
    }

    private static Block.Media media(Block.Media.Kind kind, String title, String url, Image poster) {
        return new Block.Media(kind, title, "", url, poster, "", "", "");
    }

    private static Image poster(String url) {
        String address = WebAddress.of(url);
        return address.isEmpty() ? Image.NONE : new Image(address, "", "", "", 0, 0);
    }
}
