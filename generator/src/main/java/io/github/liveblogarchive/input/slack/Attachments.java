package io.github.liveblogarchive.input.slack;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Embeds;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.markup.SocialHtml;
import io.github.liveblogarchive.input.slack.text.Emoji;
import io.github.liveblogarchive.input.slack.text.Mrkdwn;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Slack shows below a message: cards of linked pages, messages passed on, and what programs add. */
final class Attachments {
    private final Desk desk;
    private final Mrkdwn mrkdwn;

    Attachments(Desk desk, Mrkdwn mrkdwn) {
        this.desk = desk;
        this.mrkdwn = mrkdwn;
    }

    List<Block> read(Tree attachments) {
        List<Block> blocks = new ArrayList<>();
        for (Tree attachment : attachments.items()) {
            if (attachment.isObject()) {
                desk.check(attachment, KnownFields.ATTACHMENT);
                blocks.addAll(block(attachment));
            }
        }
        return blocks;
    }

    private List<Block> block(Tree attachment) {
        String url = WebAddress.of(attachment.text("from_url", "original_url"));
        if (attachment.flag("is_msg_unfurl") || attachment.flag("is_share")) {
            return passedOn(attachment);
        }
        if (url.isEmpty()) {
            return added(attachment);
        }
        String title = desk.plain(attachment, "title");
        String words = mrkdwn.line(attachment.text("text"), attachment.place());
        Image image = image(attachment);
        String network = SocialHtml.network(url);
        String author = Names.shown(attachment.get("author_name"), desk);
        if (!network.isEmpty()) {
            return List.of(new Block.Social(
                    network,
                    author,
                    desk.plain(attachment, "author_subname").replaceFirst("^@", ""),
                    moment(attachment),
                    desk.plain(attachment, "text"),
                    url,
                    image));
        }
        Optional<Block> player = Embeds.player(url, title);
        if (player.isPresent()) {
            return List.of(player.get());
        }
        if (title.isEmpty() && words.isEmpty() && image.isPresent()) {
            return List.of(new Block.Picture(image));
        }
        return List.of(new Block.Related(new Card(
                title.isEmpty() ? url : title,
                url,
                words,
                author.isEmpty() ? List.of() : List.of(author),
                desk.plain(attachment, "service_name"),
                image)));
    }

    // A link to another message shows its words.
    private List<Block> passedOn(Tree attachment) {
        if (attachment.text("channel_id").matches("[DG].*")) {
            desk.say(Kind.SKIPPED, attachment.place(), "message passed on out of a private conversation", "");
            return List.of();
        }
        String words = mrkdwn.line(attachment.text("text", "fallback"), attachment.place());
        List<Block> blocks = new ArrayList<>();
        if (!words.isEmpty()) {
            blocks.add(new Block.Quote(words, Names.shown(attachment.get("author_name"), desk), ""));
        }
        blocks.addAll(new SharedFiles(desk).read(attachment.get("files")));
        return blocks;
    }

    private List<Block> added(Tree attachment) {
        List<Block> blocks = new ArrayList<>();
        add(attachment, "pretext", blocks);
        String title = Mrkdwn.escaped(desk.plain(attachment, "title"));
        String link = WebAddress.of(attachment.text("title_link"));
        if (!title.isEmpty()) {
            String markup = link.isEmpty() ? "*" + title + "*" : "<" + link + "|" + title.replace("|", " ") + ">";
            mrkdwn.read(markup, attachment.place(), Emoji.NONE).ifPresent(blocks::add);
        }
        add(attachment, "text", blocks);
        for (Tree field : attachment.get("fields").items()) {
            String name = field.text("title").strip();
            String value = field.text("value").strip();
            String line = name.isEmpty() ? value : "*" + name + "*\n" + value;
            mrkdwn.read(line, field.place(), Emoji.NONE).ifPresent(blocks::add);
        }
        if (blocks.isEmpty()) {
            blocks.addAll(new BlockKit(desk, mrkdwn, Emoji.NONE).read(attachment.get("blocks")));
        }
        Image image = image(attachment);
        if (image.isPresent()) {
            blocks.add(new Block.Picture(image));
        }
        if (blocks.isEmpty()) {
            add(attachment, "fallback", blocks);
        }
        return blocks;
    }

    private void add(Tree attachment, String field, List<Block> blocks) {
        Tree text = attachment.get(field);
        mrkdwn.read(text.text(), text.place(), Emoji.NONE).ifPresent(blocks::add);
    }

    private Image image(Tree attachment) {
        String large = WebAddress.of(attachment.text("image_url"));
        String url = large.isEmpty() ? WebAddress.of(attachment.text("thumb_url")) : large;
        String measure = large.isEmpty() ? "thumb" : "image";
        return url.isEmpty()
                ? Image.NONE
                : new Image(
                        url, "", "", "", size(attachment, measure + "_width"), size(attachment, measure + "_height"));
    }

    private static int size(Tree attachment, String name) {
        return (int) Math.max(0, Math.min(100_000, attachment.number(name, 0)));
    }

    // Of posts of networks Slack tells the second.
    private static Moment moment(Tree attachment) {
        long seconds = attachment.number("ts", -1);
        return seconds < 0 || seconds > 9_999_999_999L
                ? Moment.UNKNOWN
                : Moment.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }
}
