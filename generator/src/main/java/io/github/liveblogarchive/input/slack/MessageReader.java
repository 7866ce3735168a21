package io.github.liveblogarchive.input.slack;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Names;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.slack.text.Emoji;
import io.github.liveblogarchive.input.slack.text.Mrkdwn;
import io.github.liveblogarchive.input.slack.text.Stamp;
import io.github.liveblogarchive.input.slack.text.Workspace;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Byline;
import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an entry of what somebody said. */
final class MessageReader {
    private static final int ID = 16;

    private final Desk desk;
    private final Workspace workspace;
    private final Workspace.Channel channel;
    private final Mrkdwn mrkdwn;

    MessageReader(Desk desk, Workspace workspace, Workspace.Channel channel, Mrkdwn mrkdwn) {
        this.desk = desk;
        this.workspace = workspace;
        this.channel = channel;
        this.mrkdwn = mrkdwn;
    }

    static boolean isReply(Tree message) {
        String thread = message.text("thread_ts");
        return !thread.isEmpty() && !thread.equals(message.text("ts"));
    }

    /** Empty for a message that shows nothing; the log says why. */
    Optional<Entry> read(Tree message) {
        desk.check(message, KnownFields.MESSAGE);
        List<Block> body = new ArrayList<>(words(message));
        body.addAll(new SharedFiles(desk).read(message.get("files")));
        body.addAll(new SharedFiles(desk).read(message.get("file")));
        body.addAll(new Attachments(desk, mrkdwn).read(message.get("attachments")));
        int reactions = message.get("reactions").items().size();
        if (reactions > 0) {
            desk.say(Kind.SKIPPED, message.get("reactions").place(), "reactions to a message", reactions + " kinds");
        }
        if (body.isEmpty()) {
            desk.say(Kind.SKIPPED, message.place(), "message without words", message.text("ts"));
            return Optional.empty();
        }
        Optional<Stamp> stamp = Stamp.of(message.text("ts"));
        if (stamp.isEmpty()) {
            untimed(message);
        }
        answered(message).ifPresent(pointer -> body.add(0, pointer));
        List<Block> tidy = BodyTidy.tidy(
                body,
                quote ->
                        desk.say(Kind.MERGED, message.place(), "quote whose words stand in the card beside it", quote));
        return Optional.of(Entry.builder(stamp.map(Stamp::id)
                        .orElseGet(
                                () -> Slug.digest(message.text("user") + tidy).substring(0, ID)))
                .date(stamp.map(Stamp::moment).orElse(Moment.UNKNOWN))
                .updated(Stamp.of(message.get("edited").text("ts"))
                        .map(Stamp::moment)
                        .orElse(Moment.UNKNOWN))
                .body(tidy)
                .authors(author(message))
                .pinned(isPinned(message))
                .legacyIds(stamp.map(Stamp::legacy).map(List::of).orElse(List.of()))
                .build());
    }

    private void untimed(Tree message) {
        desk.warn(
                Code.BAD_DATE,
                message.get("ts").place(),
                "\"" + message.text("ts") + "\" is not a time of Slack.",
                "The time of the message is taken for unknown; it keeps its place.");
    }

    // Slack shows blocks where a program made them, and the text where a person wrote it.
    private List<Block> words(Tree message) {
        Emoji emoji = Emoji.of(message.get("blocks"));
        String text = message.text("text");
        if (text.isBlank() || BlockKit.isMade(message.get("blocks"))) {
            List<Block> blocks = new BlockKit(desk, mrkdwn, emoji).read(message.get("blocks"));
            if (!blocks.isEmpty()) {
                return blocks;
            }
        }
        return mrkdwn.read(text, message.get("text").place(), emoji).stream().toList();
    }

    // The message that was answered, as the name of who wrote it.
    private Optional<Block> answered(Tree message) {
        if (!isReply(message)) {
            return Optional.empty();
        }
        Optional<Stamp> asked =
                Stamp.of(message.text("thread_ts")).filter(stamp -> workspace.holds(channel.name(), stamp.micros()));
        if (asked.isEmpty()) {
            desk.say(
                    Kind.GUESSED,
                    message.place(),
                    "reply to a message that is not here stands alone",
                    message.text("thread_ts"));
            return Optional.empty();
        }
        String asker = message.text("parent_user_id");
        String name = workspace.person(asker.isEmpty() ? message.get("root").text("user") : asker);
        String shown = name.isEmpty() ? "↑" : HtmlToMarkdown.escape("@" + name);
        String target = "#" + asked.get().id();
        mrkdwn.refer(target, message.place());
        return Optional.of(new Block.Text("[" + shown + "](" + target + ")"));
    }

    private List<Byline> author(Tree message) {
        String listed = workspace.person(message.text("user"));
        Tree profile = message.get("user_profile");
        desk.check(profile, KnownFields.PROFILE);
        String own = listed.isEmpty() ? Lists.name(profile, desk) : listed;
        String given = Names.shown(message.get("username"), desk);
        String bot = given.isEmpty() ? Names.shown(message.get("bot_profile").get("name"), desk) : given;
        boolean made = message.text("subtype").equals("bot_message")
                || !message.text("bot_id").isEmpty();
        String name = made && !bot.isEmpty() ? bot : own.isEmpty() ? bot : own;
        if (name.isEmpty()) {
            desk.say(Kind.GUESSED, message.place(), "message of somebody whom the export does not name", "");
        }
        return name.isEmpty() ? List.of() : List.of(Byline.of(name));
    }

    private boolean isPinned(Tree message) {
        boolean said = message.get("pinned_to").items().stream()
                .anyMatch(where ->
                        where.text().equals(channel.id()) || channel.id().isEmpty());
        return said || channel.pins().contains(message.text("ts"));
    }
}
