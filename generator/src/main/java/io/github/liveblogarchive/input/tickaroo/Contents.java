package io.github.liveblogarchive.input.tickaroo;

import io.github.liveblogarchive.input.desk.Bodies;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.JsonExport;
import io.github.liveblogarchive.input.desk.OEmbed;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes blocks of the contents of an event, whatever their type. None vanishes without a line in the log. */
final class Contents {
    private final Desk desk;
    private final Bodies bodies;
    private final Media media;

    Contents(Desk desk) {
        this.desk = desk;
        this.bodies = new Bodies(desk);
        this.media = new Media(desk);
    }

    /** A content block of v6. */
    void read(Tree content, Map<String, Tree> files, List<Block> blocks) {
        desk.check(content, KnownFields.CONTENT);
        String type = content.text("_type").replaceFirst(".*::", "").replaceFirst("ContentBlock$", "");
        int before = blocks.size();
        switch (type) {
            case "RichText", "Emoji", "" -> text(content, blocks);
            case "MultiMedia" -> blocks.addAll(media.read(content.get("items").items(), files));
            case "WebEmbed" -> embed(content, blocks);
            case "Quote" -> quote(content).ifPresent(blocks::add);
            case "PlayerCard" -> player(content, blocks);
            case "SportEvent" -> {
                desk.say(
                        Kind.SKIPPED,
                        content.place(),
                        "what happened in a game, as data",
                        desk.plain(content, "title"));
                return;
            }
            default -> {
                desk.say(Kind.UNKNOWN, content.place(), "content " + type, "");
                text(content, blocks);
            }
        }
        if (blocks.size() == before) {
            desk.say(
                    Kind.SKIPPED,
                    content.place(),
                    "content " + (type.isEmpty() ? "of no type" : type) + " holds nothing that can be kept",
                    "");
        }
    }

    /** What v5 knows of an event: text with its forms apart, addresses, and files that stand in no place. */
    void old(Tree info, Tree files, List<Block> blocks) {
        desk.check(info, KnownFields.OLD);
        Tree formed = JsonExport.inside(info.get("attributes_json"));
        String html = formed.get("text").isPresent()
                ? new FormedText(desk).html(formed)
                : FormedText.plain(desk.text(info.first("title", "text", "comment")));
        desk.html(html, info.place()).ifPresent(blocks::add);
        blocks.addAll(media.read(files.items(), Map.of()));
        for (Tree url : info.get("web_embed_urls").items()) {
            page(url.text(), url.get("nothing known"), url.place(), blocks);
        }
    }

    private void text(Tree content, List<Block> blocks) {
        String emoji = desk.plain(content, "emoji");
        Tree words = content.get("text").isPresent() ? content.get("text") : content.get("title");
        if (emoji.isEmpty()) {
            blocks.addAll(bodies.read(parsed(desk.text(words)), words.place()));
            return;
        }
        Element body = parsed(desk.text(words));
        Element first = body.selectFirst("> p, > div");
        (first == null ? body : first).prependText(emoji + " ");
        desk.html(body.html(), words.place()).ifPresent(blocks::add);
    }

    private void embed(Tree content, List<Block> blocks) {
        String typed = content.text("url");
        Tree told = JsonExport.inside(content.get("oembed_json"));
        if (content.get("oembed_json").isObject()) {
            told = content.get("oembed_json");
        }
        page(typed, told, content.place(), blocks);
    }

    /** @param typed the address of a page, or code that was pasted in its place */
    private void page(String typed, Tree told, Place place, List<Block> blocks) {
        String address = WebAddress.of(typed);
        OEmbed answer = OEmbed.of(told, desk);
        OEmbed embed = address.isEmpty() || answer.type().equals("photo") ? answer : answer.at(address);
        boolean pasted = typed.strip().startsWith("<");
        Element code = parsed(desk.text(pasted ? typed : told.text("html"), place));
        Optional<Block> block = embed.block(code);
        if (block.isPresent()) {
            blocks.add(block.get());
        } else if (pasted) {
            blocks.addAll(bodies.read(code, place));
        }
    }

    private Optional<Block> quote(Tree content) {
        String words = HtmlToMarkdown.escape(desk.text(content.get("text")));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Quote(words, desk.plain(content, "author"), WebAddress.of(content.text("source"))));
    }

    private void player(Tree content, List<Block> blocks) {
        Tree player = content.get("player");
        desk.check(player, KnownFields.PLAYER);
        String title = desk.plain(content, "title");
        String said = String.join(
                ", ",
                Stream.of("name", "number", "position")
                        .map(field -> desk.plain(player, field))
                        .filter(text -> !text.isEmpty())
                        .toList());
        Tree image = player.get("image");
        String portrait = WebAddress.of(image.isObject() ? image.text("image_url", "url") : image.text());
        String words = title.isEmpty() || said.isEmpty() ? title + said : title + ": " + said;
        if (!portrait.isEmpty()) {
            blocks.add(new Block.Picture(new Image(portrait, "", words, "", 0, 0)));
        } else if (!words.isEmpty()) {
            blocks.add(new Block.Text(HtmlToMarkdown.escape(words)));
        }
    }

    private Element parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html, desk.links().page());
        document.outputSettings().prettyPrint(false);
        return document.body();
    }
}
