package io.github.liveblogarchive.input.superdesk;

import io.github.liveblogarchive.input.desk.Bodies;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.OEmbed;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
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

    List<Block> read(Tree item, Tree meta) {
        Element card = Jsoup.parseBodyFragment(
                        desk.text(item.get("text")), desk.links().page())
                .body();
        String pasted = desk.text(meta.get("html"));
        Element preview = card.selectFirst(".embed-preview");
        Element code = !pasted.isBlank()
                ? Jsoup.parseBodyFragment(pasted, desk.links().page()).body()
                : preview == null ? new Element("div") : preview;
        OEmbed told = OEmbed.of(meta, desk);
        Optional<Block> block = (told.url().isEmpty() ? shown(card) : told).block(code);
        if (block.isPresent()) {
            return List.of(block.get());
        }
        Place place = item.place();
        return pasted.isBlank() && preview == null ? bodies.read(card, place) : bodies.read(code, place);
    }

    private static OEmbed shown(Element card) {
        Element link = card.selectFirst("a.link-preview[href]");
        Matcher cover = BACKGROUND.matcher(card.select(".cover-preview").attr("style"));
        String still = cover.find() ? WebAddress.of(cover.group(1)) : "";
        return new OEmbed(
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
