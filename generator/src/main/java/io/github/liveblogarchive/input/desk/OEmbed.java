package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.input.markup.SocialHtml;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What was known of a page when its address was put into an entry, as oEmbed tells it; unknown texts are empty.
 *
 * @param url of the page; of the picture itself where the type is {@code photo}
 */
public record OEmbed(
        String url,
        String type,
        String title,
        String description,
        String credit,
        String author,
        String provider,
        Image image) {
    /** Reads an answer of oEmbed; empty of an address where it names none that a page may show. */
    public static OEmbed of(Tree answer, Desk desk) {
        String url = WebAddress.of(answer.text("original_url", "url"));
        String thumbnail = WebAddress.of(answer.text("thumbnail_url"));
        // For posts without a picture networks name the portrait of who wrote them.
        String still = thumbnail.contains("/profile_images/") ? "" : thumbnail;
        Image image = new Image(
                still,
                "",
                "",
                "",
                still.isEmpty() ? 0 : (int) Math.max(0, answer.number("thumbnail_width", 0)),
                still.isEmpty() ? 0 : (int) Math.max(0, answer.number("thumbnail_height", 0)));
        String file = WebAddress.of(answer.text("url"));
        boolean photo = answer.text("type").equals("photo") && !file.isEmpty();
        return new OEmbed(
                photo ? file : url,
                photo ? "photo" : answer.text("type"),
                desk.plain(answer, "title"),
                desk.plain(answer, "description"),
                desk.plain(answer, "credit"),
                desk.plain(answer, "author_name"),
                desk.plain(answer, "provider_name"),
                image);
    }

    /** The same of another page. */
    public OEmbed at(String address) {
        return new OEmbed(address, type, title, description, credit, author, provider, image);
    }

    /**
     * The block that the page becomes: a frozen post, a picture, a player, else a card; empty where there is no address to
     * make a card of.
     *
     * @param code what was pasted or is shown in its place; scripts are taken out of it
     */
    public Optional<Block> block(Element code) {
        String network = SocialHtml.network(url);
        if (SocialHtml.isSocial(code) || !network.isEmpty()) {
            return Optional.of(post(code, network));
        }
        if (type.equals("photo")) {
            return Optional.of(new Block.Picture(new Image(url, "", title, credit.isEmpty() ? author : credit, 0, 0)));
        }
        code.select("script, style").remove();
        Optional<Block> player = Embeds.of(code);
        if (player.isEmpty()) {
            player = Embeds.player(url, title);
        }
        if (player.isPresent()) {
            return Optional.of(player.get() instanceof Block.Media media ? filled(media) : player.get());
        }
        if (url.isEmpty()) {
            return Optional.empty();
        }
        List<String> authors = author.isEmpty() ? List.of() : List.of(author);
        String source = provider.isEmpty() ? credit : provider;
        return Optional.of(
                new Block.Related(new Card(title.isEmpty() ? url : title, url, description, authors, source, image)));
    }

    private Block post(Element code, String network) {
        Block.Social post = Embeds.post(code);
        String words = post.text().isEmpty() ? description : post.text();
        return new Block.Social(
                network.isEmpty() ? post.network() : network,
                post.author().isEmpty() ? author : post.author(),
                post.handle(),
                post.date(),
                words.isEmpty() ? title : words,
                post.url().isEmpty() ? url : post.url(),
                image);
    }

    private Block.Media filled(Block.Media media) {
        return new Block.Media(
                media.kind(),
                title.isEmpty() ? media.title() : title,
                "",
                url.isEmpty() ? media.url() : WebAddress.watched(url),
                image.isPresent() ? image : media.poster(),
                description,
                credit.isEmpty() ? author : credit,
                "");
    }
}
