package io.github.liveblogarchive.input.slack;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.InputContext;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.Links;
import io.github.liveblogarchive.input.slack.text.Mrkdwn;
import io.github.liveblogarchive.input.slack.text.Stamp;
import io.github.liveblogarchive.input.slack.text.Workspace;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Direction;
import io.github.liveblogarchive.model.LiveBlog;
import io.github.liveblogarchive.model.Moment;
import io.github.liveblogarchive.model.Slug;
import io.github.liveblogarchive.model.Source;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The messages of one day in one channel. */
final class DayReader {
    private static final Set<String> SPOKEN =
            Set.of("", "bot_message", "me_message", "file_share", "thread_broadcast", "file_mention");

    private final Workspace workspace;
    private final Workspace.Channel channel;
    private final InputContext context;
    private final Options options;

    DayReader(Workspace workspace, Workspace.Channel channel, InputContext context, Options options) {
        this.workspace = workspace;
        this.channel = channel;
        this.context = context;
        this.options = options;
    }

    void read(Tree root, EntrySink sink) {
        if (isClosed(root)) {
            return;
        }
        Desk desk = new Desk(channel.name(), context, new Links("", Map.of(), href -> ""));
        Mrkdwn mrkdwn = new Mrkdwn(desk, workspace, channel, sink);
        sink.blog(workspace.blog(channel.name(), () -> blog(desk, mrkdwn, root)), root.place());
        MessageReader messages = new MessageReader(desk, workspace, channel, mrkdwn);
        for (Tree message : root.items()) {
            desk.counted();
            message(message, messages, desk, sink);
        }
        desk.reportDamage();
    }

    private void message(Tree message, MessageReader messages, Desk desk, EntrySink sink) {
        String subtype = message.text("subtype");
        if (!message.isObject() || !message.text("type").equals("message")) {
            desk.say(Kind.SKIPPED, message.place(), "no message", message.text("type"));
        } else if (subtype.equals("tombstone")) {
            desk.say(Kind.SKIPPED, message.place(), "message deleted", message.text("ts"));
        } else if (subtype.equals("message_deleted")) {
            desk.say(Kind.SKIPPED, message.place(), "note that a message was deleted", message.text("deleted_ts"));
            Stamp.of(message.text("deleted_ts"))
                    .ifPresent(stamp -> sink.removed(channel.name(), stamp.id(), message.place()));
        } else if (subtype.equals("message_changed") && message.get("message").isObject()) {
            spoken(message.get("message"), messages, desk, sink);
        } else if (SPOKEN.contains(subtype)) {
            spoken(message, messages, desk, sink);
        } else {
            desk.say(Kind.SKIPPED, message.place(), "message of the system: " + subtype, message.text("ts"));
        }
    }

    private void spoken(Tree message, MessageReader messages, Desk desk, EntrySink sink) {
        boolean reply =
                MessageReader.isReply(message) && !message.text("subtype").equals("thread_broadcast");
        if (reply && !options.replies()) {
            desk.say(Kind.SKIPPED, message.place(), "reply", message.text("ts"));
            return;
        }
        messages.read(message).ifPresent(entry -> {
            Optional<Stamp> stamp = Stamp.of(message.text("ts"));
            stamp.ifPresent(known -> workspace.kept(channel.name(), known.micros()));
            sink.entry(channel.name(), entry, message.place());
        });
    }

    private boolean isClosed(Tree root) {
        if (channel.access() == Workspace.Access.TWO_OR_FEW) {
            context.log().add(Kind.SKIPPED, "", root.place(), "day of a direct conversation", "");
            return true;
        }
        boolean closed = channel.access() == Workspace.Access.CHOSEN && !options.closed();
        if (closed) {
            context.log().add(Kind.SKIPPED, "", root.place(), "day of a private channel", channel.name());
        }
        if (closed && workspace.first("private " + channel.name())) {
            context.problems()
                    .warning(
                            Code.IMPORT_SKIPPED,
                            root.place(),
                            "The channel \"" + channel.name() + "\" is private: it was left out.",
                            "If all of it may be published, say -Dliveblog.slack.private=keep.");
        }
        return closed;
    }

    private LiveBlog blog(Desk desk, Mrkdwn mrkdwn, Tree root) {
        String language = desk.language("", root.place());
        return LiveBlog.builder(channel.name(), channel.name())
                .slug(Slug.of(channel.name()))
                .standfirst(mrkdwn.line(channel.about(), root.place()))
                .zone(desk.zone(root.place()))
                .language(language)
                .dir(Direction.of(language))
                .source(new Source("", "", Moment.UNKNOWN, "Slack", Source.Complete.UNKNOWN))
                .build();
    }
}
