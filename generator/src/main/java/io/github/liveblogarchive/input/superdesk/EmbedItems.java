package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.desk.Bodies;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Embeds;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.SocialHtml;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Embeds: what was known of the page when its address was typed in, else what its card shows, else pasted code. */
final class EmbedItems {
    private static final Pattern BACKGROUND = Pattern.compile("background-image:\\s*url\\(['\"]?([^'\")]+)");

    private final Desk desk;
    private final Bodies bodies;

    EmbedItems(Desk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    /** What an embed says of itself, from its fields or from its card. */
    private record Said(
            String url,
            String type,
            String title,
            String description,
            String credit,
            String author,
            String provider,
            Image image) {
        boolean isEmpty() {
            return url.isEmpty();
        }
    }

    List<Block> read(Tree item, Tree meta) {
        Element card = Jsoup.parseBodyFragment(
                        desk.text(item.get("text")), desk.links().page())
                .body();
        String pasted = desk.text(meta.get("html"));
        Element preview = card.selectFirst(".embed-preview");
        Element code = !pasted.isBlank()
                ? Jsoup.parseBodyFragment(pasted, desk.links().page()).body()
                : preview == null ? new Element("div") : preview;
        Said said = said(meta, card);
        String network = SocialHtml.network(said.url());
        if (SocialHtml.isSocial(code) || !network.isEmpty()) {
            return List.of(post(code, said, network));
        }
        Place place = item.place();
        if (said.type().equals("photo")) {
            return List.of(new Block.Picture(new Image(
                    said.url(), "", said.title(), said.credit().isEmpty() ? said.author() : said.credit(), 0, 0)));
        }
        code.select("script, style").remove();
        Optional<Block> player = Embeds.of(code);
        if (player.isEmpty()) {
            player = Embeds.player(said.url(), said.title());
        }
        if (player.isPresent()) {
            return List.of(player.get() instanceof Block.Media media ? filled(media, said) : player.get());
        }
        if (said.isEmpty()) {
            return pasted.isBlank() && preview == null ? bodies.read(card, place) : bodies.read(code, place);
        }
        String title = said.title().isEmpty() ? said.url() : said.title();
        List<String> authors = said.author().isEmpty() ? List.of() : List.of(said.author());
        String source = said.provider().isEmpty() ? said.credit() : said.provider();
        return List.of(
                new Block.Related(new Card(title, said.url(), said.description(), authors, source, said.image())));
    }

    private Block post(Element code, Said said, String network) {
        Block.Social post = Embeds.post(code);
        String url = post.url().isEmpty() ? said.url() : post.url();
        String words = post.text().isEmpty() ? said.description() : post.text();
        String author = post.author().isEmpty() ? said.author() : post.author();
        return new Block.Social(
                network.isEmpty() ? post.network() : network,
                author,
                post.handle(),
                post.date(),
                words.isEmpty() ? said.title() : words,
                url,
                said.image());
    }

    private static Block.Media filled(Block.Media media, Said said) {
        return new Block.Media(
                media.kind(),
                said.title().isEmpty() ? media.title() : said.title(),
                "",
                said.isEmpty() ? media.url() : WebAddress.watched(said.url()),
                said.image().isPresent() ? said.image() : media.poster(),
                said.description(),
                said.credit().isEmpty() ? said.author() : said.credit(),
                "");
    }

    private Said said(Tree meta, Element card) {
        String url = WebAddress.of(meta.text("original_url", "url"));
        if (!url.isEmpty()) {
            String thumbnail = WebAddress.of(meta.text("thumbnail_url"));
            // For posts without a picture networks name the portrait of who wrote them.
            String still = thumbnail.contains("/profile_images/") ? "" : thumbnail;
            Image image = new Image(
                    still,
                    "",
                    "",
                    "",
                    still.isEmpty() ? 0 : (int) Math.max(0, meta.number("thumbnail_width", 0)),
                    still.isEmpty() ? 0 : (int) Math.max(0, meta.number("thumbnail_height", 0)));
            String file = WebAddress.of(meta.text("url"));
            boolean photo = meta.text("type").equals("photo") && !file.isEmpty();
            return new Said(
                    photo ? file : url,
                    photo ? "photo" : meta.text("type"),
                    desk.plain(meta, "title"),
                    desk.plain(meta, "description"),
                    desk.plain(meta, "credit"),
                    desk.plain(meta, "author_name"),
                    desk.plain(meta, "provider_name"),
                    image);
        }
        Element link = card.selectFirst("a.link-preview[href]");
        Matcher cover = BACKGROUND.matcher(card.select(".cover-preview").attr("style"));
        String still = cover.find() ? WebAddress.of(cover.group(1)) : "";
        return new Said(
                link == null ? "" : WebAddress.of(link.attr("href")),
                "",
                card.select(".title-preview").text().strip(),
                card.select(".description-preview").text().strip(),
                card.select(".credit-preview").text().strip(),
                "",
                "",
                still.isEmpty() ? Image.NONE : new Image(still, "", "", "", 0, 0));
    }
}
