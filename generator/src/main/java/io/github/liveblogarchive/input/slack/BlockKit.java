package io.github.liveblogarchive.input.slack;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.slack.text.Emoji;
import io.github.liveblogarchive.input.slack.text.Mrkdwn;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The blocks that programs build messages of, and rich text where no other text stands. */
final class BlockKit {
    private static final Set<String> SILENT = Set.of("divider", "actions", "input", "call", "file");

    private final Desk desk;
    private final Mrkdwn mrkdwn;
    private final Emoji emoji;

    BlockKit(Desk desk, Mrkdwn mrkdwn, Emoji emoji) {
        this.desk = desk;
        this.mrkdwn = mrkdwn;
        this.emoji = emoji;
    }

    /** Whether blocks were made by a program: what people write comes as rich text, beside the text itself. */
    static boolean isMade(Tree blocks) {
        return blocks.items().stream()
                .map(block -> block.text("type"))
                .anyMatch(type -> Set.of("section", "header", "context", "image", "markdown")
                        .contains(type));
    }

    List<Block> read(Tree blocks) {
        List<Block> read = new ArrayList<>();
        for (Tree block : blocks.items()) {
            String type = block.text("type");
            switch (type) {
                case "section" -> {
                    text(block.get("text"), read);
                    block.get("fields").items().forEach(field -> text(field, read));
                    if (block.get("accessory").text("type").equals("image")) {
                        picture(block.get("accessory"), read);
                    }
                }
                case "header" -> write("*" + words(block.get("text")).strip() + "*", block, read);
                case "markdown" -> text(block.get("text"), read);
                case "context" ->
                    block.get("elements").items().forEach(element -> {
                        text(element, read);
                        picture(element, read);
                    });
                case "image" -> picture(block, read);
                case "rich_text" -> write(RichText.written(block), block, read);
                default -> {
                    if (!SILENT.contains(type)) {
                        desk.say(Kind.UNKNOWN, block.place(), "block " + type, "");
                    }
                }
            }
        }
        return read;
    }

    private void text(Tree text, List<Block> read) {
        write(words(text), text, read);
    }

    private static String words(Tree text) {
        return text.isObject() ? text.text("text") : text.text();
    }

    private void write(String words, Tree at, List<Block> read) {
        mrkdwn.read(words, at.place(), emoji).ifPresent(read::add);
    }

    private void picture(Tree image, List<Block> read) {
        String url = WebAddress.of(image.text("image_url"));
        if (!url.isEmpty()) {
            String caption = desk.text(words(image.get("title")).strip(), image.place());
            read.add(new Block.Picture(new Image(url, desk.plain(image, "alt_text"), caption, "", 0, 0)));
        }
    }
}
