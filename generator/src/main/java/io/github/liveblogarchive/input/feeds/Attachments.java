package io.github.liveblogarchive.input.feeds;

import io.github.liveblogarchive.input.tree.Length;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.input.web.Addresses;
import io.github.liveblogarchive.input.web.WebDesk;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.Place;
import java.util.List;
import java.util.Locale;

/** Pictures, films and files that a feed hangs on an item; what stands in its text already is not shown twice. */
final class Attachments {
    private final WebDesk desk;
    private final Tree item;
    private final Place place;

    Attachments(WebDesk desk, Tree item, Place place) {
        this.desk = desk;
        this.item = item;
        this.place = place;
    }

    void addTo(List<Block> body) {
        for (Tree attachment : item.get("attachments").items()) {
            desk.check(attachment, KnownFields.ATTACHMENT);
            String url = address(attachment.text("url"));
            if (!url.isEmpty() && !stands(url, body)) {
                body.add(block(attachment, url));
            }
        }
        for (String name : List.of("image", "banner_image", "_thumbnail")) {
            String url = address(item.text(name));
            if (!url.isEmpty() && body.stream().noneMatch(Attachments::isPicture)) {
                body.add(new Block.Picture(new Image(url, "", "", "", 0, 0)));
            }
        }
    }

    private Block block(Tree attachment, String url) {
        String type = attachment.text("mime_type").toLowerCase(Locale.ROOT);
        String title = desk.plain(attachment.text("title"), place);
        String caption = desk.plain(attachment.text("_caption"), place);
        String credit = desk.plain(attachment.text("_credit"), place);
        if (type.startsWith("image/")
                || (type.isEmpty() && url.matches("(?i).*\\.(jpe?g|png|gif|webp|avif)(\\?.*)?"))) {
            return new Block.Picture(new Image(
                    url,
                    "",
                    caption.isEmpty() ? title : caption,
                    credit,
                    (int) Math.min(100_000, attachment.number("_width", 0)),
                    (int) Math.min(100_000, attachment.number("_height", 0))));
        }
        if (type.startsWith("video/") || type.startsWith("audio/")) {
            return new Block.Media(
                    type.startsWith("video/") ? Block.Media.Kind.VIDEO : Block.Media.Kind.AUDIO,
                    title,
                    "",
                    url,
                    Image.NONE,
                    caption,
                    credit,
                    Length.shown(attachment.number("duration_in_seconds", 0)));
        }
        String name = url.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        return new Block.Related(new Card(title.isEmpty() ? name : title, url, caption, List.of(), "", Image.NONE));
    }

    private static boolean stands(String url, List<Block> body) {
        return body.stream().anyMatch(block -> block.toString().contains(url));
    }

    // Also a picture inside of text counts.
    private static boolean isPicture(Block block) {
        return block instanceof Block.Picture
                || block instanceof Block.Gallery
                || (block instanceof Block.Text text && text.markdown().contains("!["))
                || (block instanceof Block.Html html && html.html().contains("<img"));
    }

    private String address(String url) {
        return Addresses.absolute(url, desk.links().page());
    }
}
