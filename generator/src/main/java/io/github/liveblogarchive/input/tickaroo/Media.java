package io.github.liveblogarchive.input.tickaroo;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Length;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pictures and films: where they stand in an entry, and what is known of their files, are two objects. */
final class Media {
    private final Desk desk;

    Media(Desk desk) {
        this.desk = desk;
    }

    /** What an event knows of its files, by their ids. */
    static Map<String, Tree> of(Tree event) {
        Map<String, Tree> media = new HashMap<>();
        event.get("media").items().forEach(each -> media.put(each.text("local_id"), each));
        return media;
    }

    /** Items that stand together; several pictures in a row become a gallery. */
    List<Block> read(List<Tree> items, Map<String, Tree> media) {
        List<Block> blocks = new ArrayList<>();
        List<Image> run = new ArrayList<>();
        for (Tree item : items) {
            boolean apart = item.get("media_local_id").isPresent();
            desk.check(item, apart ? KnownFields.ITEM : KnownFields.MEDIA);
            Tree file = media.getOrDefault(item.text("media_local_id"), item);
            Optional<Block> block = block(item, file);
            if (block.isPresent() && block.get() instanceof Block.Picture picture) {
                run.add(picture.image());
            } else if (block.isPresent()) {
                flush(run, blocks);
                blocks.add(block.get());
            }
        }
        flush(run, blocks);
        return blocks;
    }

    private static void flush(List<Image> run, List<Block> blocks) {
        if (run.size() == 1) {
            blocks.add(new Block.Picture(run.get(0)));
        } else if (!run.isEmpty()) {
            blocks.add(new Block.Gallery("", run));
        }
        run.clear();
    }

    private Optional<Block> block(Tree item, Tree file) {
        if (!file.place().equals(item.place())) {
            desk.check(file, KnownFields.MEDIA);
        }
        if (file.number("local_status", 0) != 0) {
            desk.say(Kind.SKIPPED, file.place(), "picture or film deleted", "");
            return Optional.empty();
        }
        String url = WebAddress.of(file.text("url"));
        if (url.isEmpty()) {
            // Their service alone knows what stands behind imageservice://.
            desk.say(
                    Kind.SKIPPED,
                    item.place(),
                    "picture or film of which the file names no public address",
                    file.text("url"));
            return Optional.empty();
        }
        String own = desk.plain(item, "caption", "title");
        String caption = own.isEmpty() ? desk.plain(file, "caption", "title") : own;
        String named = desk.plain(item, "credit");
        String credit = named.isEmpty() ? desk.plain(file, "credit") : named;
        boolean film =
                item.text("_type").contains("Video") || file.text("subtype").equals("v");
        if (film) {
            return Optional.of(new Block.Media(
                    Block.Media.Kind.VIDEO,
                    "",
                    "",
                    url,
                    Image.NONE,
                    caption,
                    credit,
                    Length.shown(file.number("duration_ms", 0) / 1_000)));
        }
        return Optional.of(new Block.Picture(
                new Image(url, desk.plain(item, "alt"), caption, credit, size(file, "width"), size(file, "height"))));
    }

    private static int size(Tree file, String name) {
        return (int) Math.max(0, Math.min(100_000, file.number(name, 0)));
    }
}
