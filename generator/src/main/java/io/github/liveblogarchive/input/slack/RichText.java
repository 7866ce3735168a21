package io.github.liveblogarchive.input.slack;

import io.github.liveblogarchive.input.slack.text.Mrkdwn;
import io.github.liveblogarchive.input.tree.Tree;

/** Rich text, written as Slack writes it in texts. */
final class RichText {
    private RichText() {}

    static String written(Tree node) {
        StringBuilder out = new StringBuilder();
        for (Tree part : node.get("elements").items()) {
            String inner = written(part);
            out.append(
                    switch (part.text("type")) {
                        case "rich_text_section" -> inner + "\n";
                        case "rich_text_list" -> list(part);
                        case "rich_text_quote" -> "&gt; " + inner.replace("\n", "\n&gt; ") + "\n";
                        case "rich_text_preformatted" -> "```" + inner + "```\n";
                        case "text" -> styled(Mrkdwn.escaped(part.get("text").text()), part.get("style"));
                        case "link" -> "<" + part.text("url") + bar(part.text("text")) + ">";
                        case "emoji" -> ":" + part.text("name") + ":";
                        case "user" -> "<@" + part.text("user_id") + ">";
                        case "channel" -> "<#" + part.text("channel_id") + ">";
                        case "usergroup" -> "<!subteam^" + part.text("usergroup_id") + ">";
                        case "broadcast" -> "<!" + part.text("range") + ">";
                        default -> inner;
                    });
        }
        return out.toString();
    }

    private static String list(Tree list) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (Tree item : list.get("elements").items()) {
            String mark = list.text("style").equals("ordered") ? number++ + ". " : "• ";
            out.append(mark).append(written(item).strip()).append('\n');
        }
        return out.toString();
    }

    private static String styled(String text, Tree style) {
        if (text.isBlank()) {
            return text;
        }
        String words = text.strip();
        String before = text.substring(0, text.indexOf(words));
        String after = text.substring(before.length() + words.length());
        words = style.flag("code") ? "`" + words + "`" : words;
        words = style.flag("bold") ? "*" + words + "*" : words;
        words = style.flag("italic") ? "_" + words + "_" : words;
        words = style.flag("strike") ? "~" + words + "~" : words;
        return before + words + after;
    }

    private static String bar(String label) {
        return label.isEmpty() ? "" : "|" + Mrkdwn.escaped(label.replace("|", " "));
    }
}
