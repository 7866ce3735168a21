package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.desk.Bodies;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Embeds;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.SocialHtml;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pasted code and addresses, which the system keeps in Base64 and never shows to a machine in another way. */
final class EmbedCode {
    private static final Pattern POST_IN_PLAYER = Pattern.compile("[?&]href=([^&]+)");

    private final Desk desk;
    private final Bodies bodies;

    EmbedCode(Desk desk) {
        this.desk = desk;
        this.bodies = new Bodies(desk);
    }

    List<Block> read(Tree element) {
        String pasted = desk.text(
                decoded(element.text("embed-js")), element.get("embed-js").place());
        Tree said = element.get("metadata");
        String named = WebAddress.of(said.text("tweet-url", "instagram-url", "facebook-url", "url", "source-url"));
        String title = desk.plain(element, "title", "description");
        String typed = pasted.contains("<") ? "" : WebAddress.of(pasted);
        if (!typed.isEmpty()) {
            return List.of(page(typed, title));
        }
        Element code = Jsoup.parseBodyFragment(pasted, desk.links().page()).body();
        if (SocialHtml.isSocial(code)) {
            return List.of(post(code, named));
        }
        Optional<Block> player = Embeds.of(code);
        if (player.isPresent()) {
            return List.of(player.get());
        }
        if (!SocialHtml.network(named).isEmpty()) {
            return List.of(page(named, title));
        }
        Element frame = code.selectFirst("iframe[src]");
        if (frame != null) {
            String src = WebAddress.of(frame.attr("src"));
            Matcher inside = POST_IN_PLAYER.matcher(src);
            String post = inside.find() ? WebAddress.of(WebAddress.decoded(inside.group(1))) : "";
            String target = SocialHtml.network(post).isEmpty() ? src : post;
            String frameTitle = title.isEmpty() ? desk.text(frame.attr("title").strip(), element.place()) : title;
            return target.isEmpty() ? List.of() : List.of(page(target, frameTitle));
        }
        code.select("script, style, noscript").remove();
        return bodies.read(code, element.get("embed-js").place());
    }

    private static Block.Social post(Element code, String named) {
        Block.Social post = Embeds.post(code);
        String url = post.url().isEmpty() ? named : post.url();
        return new Block.Social(
                post.network().isEmpty() ? SocialHtml.network(url) : post.network(),
                post.author(),
                post.handle(),
                post.date(),
                post.text(),
                url,
                post.image());
    }

    // Film and sound as such, a post of a network without its words, any other page as a card.
    private static Block page(String url, String title) {
        Optional<Block> player = Embeds.player(url, title);
        if (player.isPresent()) {
            return player.get();
        }
        String network = SocialHtml.network(url);
        return network.isEmpty()
                ? new Block.Related(new Card(title.isEmpty() ? url : title, url, "", List.of(), "", Image.NONE))
                : new Block.Social(network, "", "", Moment.UNKNOWN, title, url, Image.NONE);
    }

    // Old stories hold the code as it is.
    private static String decoded(String code) {
        String packed = code.replaceAll("\\s+", "");
        if (packed.isEmpty() || !packed.matches("[A-Za-z0-9+/_-]+={0,2}")) {
            return code.strip();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(packed.replace('-', '+').replace('_', '/'));
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException e) {
            return code.strip();
        }
    }
}
