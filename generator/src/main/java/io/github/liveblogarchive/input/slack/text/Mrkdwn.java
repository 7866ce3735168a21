package io.github.liveblogarchive.input.slack.text;

import io.github.liveblogarchive.input.EntrySink;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Slack's own markup, which looks like Markdown and is not. It is turned into HTML first, so that what becomes of it is
 * proved as for any other markup.
 */
public final class Mrkdwn {
    private static final Pattern PIECE = Pattern.compile(
            "```(.+?)```|`([^`\\n]+)`|<([^<>\\n]+)>|:([a-z0-9_+'-]{1,80}):(?::skin-tone-([2-6]):)?", Pattern.DOTALL);
    private static final Pattern HELD = Pattern.compile("[\\x01\\x03](\\d+)\\x02");
    private static final Pattern BOLD = marked("\\*", "*");
    private static final Pattern ITALIC = marked("_", "_");
    private static final Pattern STRUCK = marked("~", "~");

    private final Desk desk;
    private final Workspace.Channel channel;
    private final EntrySink sink;
    private final Angles angles;

    public Mrkdwn(Desk desk, Workspace workspace, Workspace.Channel channel, EntrySink sink) {
        this.desk = desk;
        this.channel = channel;
        this.sink = sink;
        this.angles = new Angles(desk, workspace, channel, this);
    }

    /** Says that something leads to an entry. */
    public void refer(String target, Place place) {
        sink.reference(channel.name(), target, "", place);
    }

    public Optional<Block> read(String text, Place place, Emoji emoji) {
        Element body = desk.clean(html(text, place, emoji), place);
        Optional<String> markdown = HtmlToMarkdown.convert(body);
        if (markdown.isPresent()) {
            return markdown.filter(words -> !words.isEmpty()).map(Block.Text::new);
        }
        return desk.html(body, place);
    }

    /** As Markdown; where that would lose something, its words alone. */
    public String line(String text, Place place) {
        return text.isBlank() ? "" : desk.markdown(html(text, place, Emoji.NONE), place);
    }

    private String html(String text, Place place, Emoji emoji) {
        List<String> held = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        String sound =
                text.replaceAll("[\\x01-\\x03]", "").replace("\r\n", "\n").replace('\r', '\n');
        Matcher piece = PIECE.matcher(sound);
        int end = 0;
        while (piece.find()) {
            out.append(escaped(sound.substring(end, piece.start())));
            end = piece.end();
            if (piece.group(1) != null) {
                String code = piece.group(1).replaceFirst("^\\n", "").replaceFirst("\\n$", "");
                String pre = hold("<pre><code>" + escaped(code) + "</code></pre>", held);
                out.append('\n').append(pre.replace('\u0001', '\u0003')).append('\n');
            } else if (piece.group(2) != null) {
                out.append(hold("<code>" + escaped(piece.group(2)) + "</code>", held));
            } else if (piece.group(3) != null) {
                out.append(hold(angles.html(piece.group(3), place), held));
            } else {
                String tone = piece.group(5) == null ? "" : piece.group(5);
                Optional<String> sign = emoji.sign(piece.group(4), tone);
                if (sign.isEmpty() && piece.group(4).matches(".*[a-z].*")) {
                    desk.say(Kind.GUESSED, place, "emoji without a sign of its own kept by its name", piece.group());
                }
                out.append(sign.map(drawn -> hold(drawn, held)).orElse(piece.group()));
            }
        }
        out.append(escaped(sound.substring(end)));
        String html = Lines.html(out.toString(), Mrkdwn::inline);
        return HELD.matcher(html).replaceAll(hit -> Matcher.quoteReplacement(held.get(index(hit.group(1), held))));
    }

    // Pieces that are done stand aside, so that signs in them are not read again.
    private static String hold(String html, List<String> held) {
        held.add(html);
        return "\u0001" + (held.size() - 1) + "\u0002";
    }

    private static int index(String number, List<String> held) {
        return Math.min(Integer.parseInt(number), held.size() - 1);
    }

    private static String inline(String line) {
        String bold = BOLD.matcher(line).replaceAll("<strong>$1</strong>");
        String italic = ITALIC.matcher(bold).replaceAll("<em>$1</em>");
        return STRUCK.matcher(italic).replaceAll("<del>$1</del>");
    }

    private static Pattern marked(String sign, String inClass) {
        String word = "[\\p{L}\\p{N}" + inClass + "]";
        String body = "((?![\\s" + inClass + "])[^" + inClass + "\\n]*(?<!\\s))";
        return Pattern.compile("(?<!" + word + ")" + sign + body + sign + "(?!" + word + ")");
    }

    /** Slack writes three signs as entities; all else stands for itself. */
    static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    public static String escaped(String text) {
        return plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
