package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What WordPress does to a text before it shows it: shortcodes are carried out, and lines become paragraphs. */
final class Shortcodes {
    /** Several times what the table of comments holds; a longer text is no entry that somebody wrote. */
    private static final int LONGEST = 300_000;

    private static final Pattern CAPTION = Pattern.compile(
            "\\[(?:wp_)?caption([^\\]]{0,500})\\]\\s*((?:<a\\b[^>]*>)?\\s*<img\\b[^>]*>\\s*(?:</a>)?)(.{0,2000}?)\\[/(?:wp_)?caption\\]",
            Pattern.DOTALL);
    private static final Pattern CAPTION_ATTRIBUTE = Pattern.compile("\\bcaption=(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern PLAYED = Pattern.compile(
            "\\[(embed|youtube|vimeo|soundcloud|tweet)\\b([^\\]]{0,300})\\](?:([^\\[]{0,500})\\[/\\1\\])?");
    private static final Pattern FILE = Pattern.compile("\\[(video|audio)\\b([^\\]]{0,500})\\](?:\\s*\\[/\\1\\])?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'\\]]+");
    private static final Pattern OTHER = Pattern.compile(
            "\\[/?(liveblog_key_events|gallery|playlist|poll|contact-form(?:-\\d)?|wpvideo|instagram|facebook|googlemaps|gist"
                    + "|polldaddy|crowdsignal|dropcap|button|quote|column|row|su_\\w+|vc_\\w+|et_pb_\\w+|ad|ads)"
                    + "\\b[^\\]]{0,500}\\]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK = Pattern.compile(
            "(?is)^\\s*(<!--|</?(p|div|ul|ol|li|blockquote|figure|table|pre|h[1-6]|hr|section|article|iframe|video|audio"
                    + "|script|style|form|dl|center)\\b).*");

    private final Desk desk;

    Shortcodes(Desk desk) {
        this.desk = desk;
    }

    /** The text with its shortcodes carried out; such as show nothing without the site are taken out, and said. */
    String carriedOut(String text, Place place) {
        if (text.indexOf('[') < 0 || text.length() > LONGEST) {
            return text;
        }
        String shown = CAPTION.matcher(text).replaceAll(match -> {
            Matcher old = CAPTION_ATTRIBUTE.matcher(match.group(1));
            String words = match.group(3).strip();
            if (words.isEmpty() && old.find()) {
                words = old.group(1) == null ? old.group(2) : old.group(1);
            }
            return Matcher.quoteReplacement(
                    "\n\n<figure>" + match.group(2) + "<figcaption>" + words + "</figcaption></figure>\n\n");
        });
        shown = PLAYED.matcher(shown).replaceAll(match -> {
            String inner = match.group(3) == null ? match.group(2) : match.group(3);
            Matcher address = ADDRESS.matcher(inner);
            return address.find() ? Matcher.quoteReplacement("\n\n" + address.group() + "\n\n") : "";
        });
        shown = FILE.matcher(shown).replaceAll(match -> {
            Matcher address = ADDRESS.matcher(match.group(2));
            String tag = match.group(1).toLowerCase(Locale.ROOT);
            return address.find()
                    ? Matcher.quoteReplacement("\n\n<" + tag + " src=\"" + address.group() + "\"></" + tag + ">\n\n")
                    : "";
        });
        return OTHER.matcher(shown).replaceAll(match -> {
            if (!match.group(1).equalsIgnoreCase("liveblog_key_events")
                    && !match.group().startsWith("[/")) {
                desk.say(Kind.SKIPPED, place, "shortcode " + match.group(1).toLowerCase(Locale.ROOT), match.group());
            }
            return "";
        });
    }

    /** Lines as paragraphs, where the text is not markup of blocks already. */
    static String paragraphs(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        StringBuilder out = new StringBuilder();
        for (String part : lines.split("\\n[ \\t]*\\n+", -1)) {
            String chunk = part.strip();
            if (chunk.isEmpty()) {
                continue;
            }
            if (BLOCK.matcher(chunk).matches()) {
                out.append(chunk).append('\n');
            } else {
                out.append("<p>").append(lines(chunk)).append("</p>\n");
            }
        }
        return out.toString();
    }

    // An address that has a line of its own was shown as what it leads to.
    private static String lines(String chunk) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (String line : chunk.split("\\n", -1)) {
            boolean alone = line.strip().matches("https?://\\S+");
            if (alone) {
                out.append("</p>\n<p>").append(line.strip()).append("</p>\n<p>");
            } else {
                out.append(first ? "" : "<br>\n").append(line);
            }
            first = alone;
        }
        return out.toString();
    }
}
