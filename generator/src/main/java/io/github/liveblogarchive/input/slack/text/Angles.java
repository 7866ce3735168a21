package io.github.liveblogarchive.input.slack.text;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.Optional;

/** What stands between angle brackets: links, names of members, channels and groups, dates. */
final class Angles {
    private final Desk desk;
    private final Workspace workspace;
    private final Workspace.Channel channel;
    private final Mrkdwn mrkdwn;

    Angles(Desk desk, Workspace workspace, Workspace.Channel channel, Mrkdwn mrkdwn) {
        this.desk = desk;
        this.workspace = workspace;
        this.channel = channel;
        this.mrkdwn = mrkdwn;
    }

    /** @param inside what stands between the brackets, with a label behind a bar or without */
    String html(String inside, Place place) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        String label = bar < 0 ? "" : inside.substring(bar + 1);
        char sign = target.isEmpty() ? ' ' : target.charAt(0);
        return switch (sign) {
            case '@' -> Mrkdwn.escaped(member(target.substring(1), label, place));
            case '#' -> Mrkdwn.escaped(channel(target.substring(1), label, place));
            case '!' -> Mrkdwn.escaped(special(target.substring(1), label));
            default -> link(target, label, place);
        };
    }

    private String member(String id, String label, Place place) {
        String name = workspace.person(id);
        String given = name.isEmpty() ? label.replaceFirst("^@", "") : name;
        if (given.isEmpty()) {
            desk.say(Kind.GUESSED, place, "member whom the export does not name shown as what Slack calls them", id);
        }
        return "@" + (given.isEmpty() ? id : given);
    }

    private String channel(String id, String label, Place place) {
        String name = label.isEmpty() ? workspace.channelName(id) : label;
        if (name.isEmpty()) {
            desk.say(Kind.GUESSED, place, "channel that the export does not name shown as what Slack calls it", id);
        }
        return "#" + (name.isEmpty() ? id : name);
    }

    // Everybody here, groups of members, and dates with words for programs that cannot format them.
    private static String special(String command, String label) {
        if (command.startsWith("date^")) {
            return label.isEmpty() ? command.replaceFirst("^date\\^\\d+\\^", "").replaceFirst("\\^.*", "") : label;
        }
        String given = label.replaceFirst("^@", "");
        return "@" + (given.isEmpty() ? command.replaceFirst("^subteam\\^", "") : given);
    }

    private String link(String target, String label, Place place) {
        String url = Mrkdwn.plain(target);
        if (url.startsWith("tel:") || url.startsWith("mailto:")) {
            String shown = label.isEmpty() ? target.substring(target.indexOf(':') + 1) : label;
            return url.startsWith("tel:") ? Mrkdwn.escaped(shown) : anchor(url, shown);
        }
        String address = WebAddress.of(url);
        if (address.isEmpty()) {
            return Mrkdwn.escaped("<" + target + (label.isEmpty() ? "" : "|" + label) + ">");
        }
        Optional<Stamp> message =
                Stamp.inLink(address, channel.id()).filter(stamp -> workspace.holds(channel.name(), stamp.micros()));
        message.ifPresent(stamp -> mrkdwn.refer("#" + stamp.id(), place));
        return anchor(message.map(stamp -> "#" + stamp.id()).orElse(address), label.isEmpty() ? target : label);
    }

    private static String anchor(String url, String label) {
        return "<a href=\"" + Mrkdwn.escaped(url.replace("&", "&amp;")) + "\">" + Mrkdwn.escaped(label) + "</a>";
    }
}
