package io.github.liveblogarchive.input.slack;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files that were sent with a message. Their addresses come without the key that an export puts behind them. */
final class SharedFiles {
    private static final Set<String> GONE = Set.of("tombstone", "hidden_by_limit", "file_access");

    private final Desk desk;

    SharedFiles(Desk desk) {
        this.desk = desk;
    }

    List<Block> read(Tree files) {
        List<Block> blocks = new ArrayList<>();
        for (Tree file : files.items()) {
            if (!file.isObject()) {
                continue;
            }
            desk.check(file, KnownFields.FILE);
            if (GONE.contains(file.text("mode"))) {
                desk.say(Kind.SKIPPED, file.place(), "file that is no longer there", file.text("id"));
            } else {
                block(file)
                        .ifPresentOrElse(
                                blocks::add,
                                () -> desk.say(Kind.SKIPPED, file.place(), "file without address", file.text("id")));
            }
        }
        return blocks;
    }

    private Optional<Block> block(Tree file) {
        String address = address(file.text("url_private", "permalink"));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (!file.text("mode").equals("external")) {
            desk.say(Kind.REPAIRED, file.place(), "file that only members can open, to be fetched", address);
        }
        String name = desk.plain(file, "name");
        String title = desk.plain(file, "title");
        String said = title.equals(name) ? "" : title;
        String type = file.text("mimetype");
        if (type.startsWith("image/")) {
            return Optional.of(new Block.Picture(new Image(
                    address,
                    desk.plain(file, "alt_txt"),
                    said,
                    "",
                    size(file, "original_w"),
                    size(file, "original_h"))));
        }
        if (type.startsWith("video/") || type.startsWith("audio/")) {
            Block.Media.Kind kind = type.startsWith("video/") ? Block.Media.Kind.VIDEO : Block.Media.Kind.AUDIO;
            return Optional.of(new Block.Media(kind, title, "", address, Image.NONE, "", "", ""));
        }
        String shown = title.isEmpty() ? name : title;
        return Optional.of(
                new Block.Related(new Card(shown.isEmpty() ? address : shown, address, "", List.of(), "", Image.NONE)));
    }

    // Behind the question mark stands a key that opens all files of the workspace.
    private static String address(String url) {
        String address = WebAddress.of(url);
        String host = WebAddress.host(address);
        boolean own = host.equals("slack.com") || host.endsWith(".slack.com") || host.endsWith("slack-files.com");
        return own || address.contains("xox") ? address.replaceFirst("[?#].*", "") : address;
    }

    private static int size(Tree file, String name) {
        return (int) Math.max(0, Math.min(100_000, file.number(name, 0)));
    }
}
