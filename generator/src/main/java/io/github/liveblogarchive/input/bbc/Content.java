package io.github.liveblogarchive.input.bbc;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Makes a body of nested blocks. None vanishes without a line in the log. */
final class Content {
    private final Desk desk;
    private final Texts texts;
    private final Players players;

    Content(Desk desk) {
        this.desk = desk;
        this.texts = new Texts(desk);
        this.players = new Players(desk);
    }

    /** The blocks of an object that holds a model. */
    List<Block> read(Tree content) {
        List<Block> blocks = new ArrayList<>();
        add(content, blocks);
        return BodyTidy.tidy(
                blocks,
                quote ->
                        desk.say(Kind.MERGED, content.place(), "quote whose words stand in the card beside it", quote));
    }

    private void add(Tree holder, List<Block> blocks) {
        Element run = Texts.box();
        for (Tree block : Blocks.in(holder)) {
            if (Texts.isText(block) && Blocks.in(block).stream().allMatch(Texts::isText)) {
                texts.write(block, run);
            } else {
                flush(run, block.place(), blocks);
                part(block, blocks);
            }
        }
        flush(run, holder.place(), blocks);
    }

    private void flush(Element run, Place place, List<Block> blocks) {
        if (run.hasText()) {
            desk.html(run.html(), place).ifPresent(blocks::add);
        }
        run.empty();
    }

    private void part(Tree block, List<Block> blocks) {
        desk.check(block, KnownFields.BLOCK);
        desk.check(block.get("model"), KnownFields.MODEL);
        int before = blocks.size();
        switch (Blocks.type(block)) {
            case "image" -> picture(block, blocks);
            case "video" -> players.read(block, Block.Media.Kind.VIDEO).ifPresent(blocks::add);
            case "audio" -> players.read(block, Block.Media.Kind.AUDIO).ifPresent(blocks::add);
            case "social" -> players.social(block).ifPresent(blocks::add);
            default -> {
                if (!Texts.isText(block)) {
                    desk.say(Kind.UNKNOWN, block.place(), "block " + Blocks.type(block), "");
                }
                add(block, blocks);
                if (Blocks.in(block).isEmpty()) {
                    words(block.get("model"), blocks);
                }
            }
        }
        if (blocks.size() == before) {
            desk.say(
                    Kind.SKIPPED,
                    block.place(),
                    "block " + Blocks.type(block) + " holds nothing that can be kept",
                    block.get("model").text("locator", "source"));
        }
    }

    private void words(Tree model, List<Block> blocks) {
        String words = HtmlToMarkdown.escape(Texts.words(model, desk));
        if (!words.isEmpty()) {
            blocks.add(new Block.Text(words));
        }
    }

    private void picture(Tree block, List<Block> blocks) {
        Image image = Pictures.of(block, desk);
        if (image.isPresent()) {
            blocks.add(new Block.Picture(image));
            return;
        }
        String caption = Texts.words(Blocks.first(block, "caption"), desk);
        if (!caption.isEmpty()) {
            desk.say(Kind.REPAIRED, block.place(), "picture without a file kept as its caption", "");
            blocks.add(new Block.Text(HtmlToMarkdown.escape(caption)));
        }
    }
}
