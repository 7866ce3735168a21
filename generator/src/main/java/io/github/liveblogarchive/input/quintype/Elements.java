package io.github.liveblogarchive.input.quintype;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Embeds;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Story elements, the parts of a card. */
final class Elements {
    private final Desk desk;
    private final Pictures pictures;
    private final Texts texts;
    private final EmbedCode embeds;

    /** @param linked other stories by id, which cards of this one point to */
    Elements(Desk desk, Pictures pictures, Tree linked) {
        this.desk = desk;
        this.pictures = pictures;
        this.texts = new Texts(desk, pictures, linked);
        this.embeds = new EmbedCode(desk);
    }

    void check(Tree element) {
        desk.check(element, KnownFields.ELEMENT);
    }

    List<Block> read(Tree element) {
        check(element);
        if (element.get("metadata").flag("promotional-message")) {
            desk.say(Kind.SKIPPED, element.place(), "promotional message", "");
            return List.of();
        }
        List<Block> blocks = blocks(element);
        if (blocks.isEmpty()) {
            String kind = element.text("type") + " " + element.text("subtype");
            desk.say(
                    Kind.SKIPPED,
                    element.place(),
                    "story element " + kind.strip() + " holds nothing that can be kept",
                    element.text("id"));
        }
        return blocks;
    }

    private List<Block> blocks(Tree element) {
        return switch (element.text("type")) {
            case "title" -> texts.heading(element);
            case "text" -> texts.read(element);
            case "image" -> picture(element);
            case "composite" -> composite(element);
            case "youtube-video", "video", "brightcove-video", "jwplayer", "dailymotion-video" ->
                media(element, Block.Media.Kind.VIDEO);
            case "soundcloud-audio", "audio", "external-file" -> media(element, Block.Media.Kind.AUDIO);
            case "jsembed" -> embeds.read(element);
            case "data" -> CsvTable.read(element, desk).stream().toList();
            case "file" -> file(element);
            case "poll", "polltype", "opinion-poll" -> poll(element).stream().toList();
            default -> {
                String kind = element.text("type") + " " + element.text("subtype");
                desk.say(Kind.UNKNOWN, element.place(), "story element " + kind.strip(), "");
                yield element.text("text").isEmpty() ? file(element) : texts.read(element);
            }
        };
    }

    private List<Block> picture(Tree element) {
        Image image = pictures.of(element);
        return image.isPresent() ? List.of(new Block.Picture(image)) : List.of();
    }

    private List<Block> composite(Tree element) {
        List<Tree> parts = element.get("story-elements").items();
        List<Block> blocks = new ArrayList<>();
        parts.forEach(part -> blocks.addAll(read(part)));
        boolean pictured = blocks.size() > 1 && blocks.stream().allMatch(Block.Picture.class::isInstance);
        if (!pictured) {
            return blocks;
        }
        List<Image> images = blocks.stream()
                .map(Block.Picture.class::cast)
                .map(Block.Picture::image)
                .toList();
        return List.of(new Block.Gallery(desk.plain(element, "title", "description"), images));
    }

    private List<Block> media(Tree element, Block.Media.Kind kind) {
        String url = WebAddress.of(element.text("url", "embed-url", "external-url"));
        String title = desk.plain(element, "title");
        if (url.isEmpty()) {
            return List.of();
        }
        Optional<Block> player = Embeds.player(url, title);
        Image poster = pictures.of(element);
        Image still = poster.isPresent() ? new Image(poster.src(), poster.alt(), "", "", 0, 0) : Image.NONE;
        return List.of(player.orElse(
                new Block.Media(kind, title, "", url, still, desk.plain(element, "description"), "", "")));
    }

    private List<Block> file(Tree element) {
        String url = WebAddress.of(element.text("url", "embed-url"));
        String stored = url.isEmpty() ? pictures.address(element.get("s3-key")) : url;
        if (stored.isEmpty()) {
            return List.of();
        }
        String name = desk.plain(element, "title", "file-name");
        return List.of(new Block.Related(new Card(
                name.isEmpty() ? stored : name,
                stored,
                desk.plain(element, "description"),
                List.of(),
                "",
                Image.NONE)));
    }

    private Optional<Block> poll(Tree element) {
        Tree poll = element.get("poll").isObject() ? element.get("poll") : element;
        String question = desk.plain(poll, "question", "topic", "title", "text");
        List<Block.Poll.Option> options = new ArrayList<>();
        for (Tree answer : poll.first("options", "opinions", "choices").items()) {
            String text = answer.isObject() ? desk.plain(answer, "text", "title", "name") : desk.plain(answer);
            if (!text.isEmpty()) {
                long votes = answer.number("votes", answer.number("vote-count", -1));
                options.add(new Block.Poll.Option(text, Math.max(-1, votes)));
            }
        }
        return question.isEmpty() || options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Poll(question, options, ""));
    }
}
