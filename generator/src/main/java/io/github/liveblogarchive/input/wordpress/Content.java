package io.github.liveblogarchive.input.wordpress;

import io.github.liveblogarchive.input.desk.Bodies;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.report.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of an entry, without the signs by which its writer steered the plugin. */
final class Content {
    /**
     * What came of a text.
     *
     * @param title the short title of a key event, taken out of the body
     * @param key whether the writer called it a key event
     */
    record Read(List<Block> body, String title, Set<String> topics, Set<String> labels, boolean key) {}

    /** Finds the short title in the cleaned body; empty for none. */
    interface Titles {
        String of(Element body);
    }

    private static final Pattern COMMAND =
            Pattern.compile("^[\\s\\u00A0]*/([a-z][a-z0-9_-]{1,30})(?=[\\s\\u00A0]|$)[\\s\\u00A0]*");
    private static final Pattern HASHTAG = Pattern.compile("(?<![\\w/&#])#([\\p{L}\\p{N}_-]{2,60})");
    private static final Pattern CODE_POINT = Pattern.compile("/([0-9a-f]{4,6})\\.(?:png|svg|gif)");
    private static final String TERM = "term-";
    private static final String TYPE = "type-";

    private final Desk desk;
    private final Bodies bodies;
    private final Shortcodes shortcodes;
    private final Map<String, String> terms;

    /** @param terms names of topics by their short forms, as far as the export tells them */
    Content(Desk desk, Map<String, String> terms) {
        this.desk = desk;
        this.bodies = new Bodies(desk);
        this.shortcodes = new Shortcodes(desk);
        this.terms = Map.copyOf(terms);
    }

    /**
     * Reads a text.
     *
     * @param raw whether it is as its writer typed it, not as the site showed it
     */
    Read read(String text, boolean raw, Place place, Titles titles) {
        String sound = shortcodes.carriedOut(desk.text(text, place), place);
        Document document = Jsoup.parseBodyFragment(
                raw ? Shortcodes.paragraphs(sound) : sound, desk.links().page());
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        Set<String> topics = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        commands(body, labels);
        hashtags(body, topics);
        body.select("a.liveblog-author, span.liveblog-author").unwrap();
        emoji(body);
        addressesAlone(body);
        boolean key = labels.remove("key");
        String title = titles.of(body);
        return new Read(bodies.read(body, place), title, topics, labels, key);
    }

    /** The name of a topic by its short form. */
    String topic(String term) {
        return terms.getOrDefault(term, term);
    }

    private static void commands(Element body, Set<String> labels) {
        for (Element command : body.select(".liveblog-command")) {
            String named = ofClass(command.className(), TYPE);
            labels.add(named.isEmpty() ? command.text().strip() : named);
            command.remove();
        }
        TextNode first = firstText(body);
        Matcher typed = COMMAND.matcher(first.getWholeText());
        if (typed.find()) {
            labels.add(typed.group(1));
            first.text(first.getWholeText().substring(typed.end()));
        } else {
            first.text(first.getWholeText().replaceFirst("^[\\s\\u00A0]+", ""));
        }
        if (first.isBlank()
                && first.nextSibling() != null
                && first.nextSibling().nameIs("br")) {
            first.nextSibling().remove();
        }
        labels.remove("");
    }

    private void hashtags(Element body, Set<String> topics) {
        for (Element tag : body.select(".liveblog-hash")) {
            String term = ofClass(tag.className(), TERM);
            topics.add(topic(term.isEmpty() ? tag.text().replaceFirst("^#", "").strip() : term));
            // The sign stood in the page's style, not in its text.
            boolean signed = tag.text().startsWith("#");
            tag.prependText(signed ? "" : "#");
            tag.unwrap();
        }
        Matcher typed = HASHTAG.matcher(body.text());
        while (typed.find()) {
            String term = typed.group(1).toLowerCase(java.util.Locale.ROOT);
            if (terms.containsKey(term)) {
                topics.add(topic(term));
            }
        }
        topics.remove("");
    }

    private static void emoji(Element body) {
        for (Element img : body.select("img.liveblog-emoji, img.emoji, img.wp-smiley")) {
            Matcher code = CODE_POINT.matcher(img.attr("src"));
            int sign = code.find() ? Integer.parseInt(code.group(1), 16) : 0;
            String alt = img.attr("alt");
            boolean spelled = alt.isEmpty() || alt.matches(":?[\\w+-]+:?");
            img.replaceWith(new TextNode(
                    spelled && Character.isValidCodePoint(sign) && sign > 0x7F ? Character.toString(sign) : alt));
        }
    }

    // WordPress shows what such an address leads to; without it, the address is a link.
    private static void addressesAlone(Element body) {
        for (Element paragraph : body.select("p, div.wp-block-embed__wrapper")) {
            String text = paragraph.text().strip();
            if (!text.matches("https?://\\S+") || paragraph.select("*").size() > 2) {
                continue;
            }
            paragraph.empty();
            boolean played = WebAddress.isFilm(text) || WebAddress.isSound(text);
            paragraph.appendElement(played ? "iframe" : "a").attr(played ? "src" : "href", text);
            if (!played) {
                paragraph.child(0).text(text);
            }
        }
    }

    /** What follows a beginning in one of the classes, or empty. */
    static String ofClass(String classes, String beginning) {
        return allOfClass(classes, beginning).stream().findFirst().orElse("");
    }

    static List<String> allOfClass(String classes, String beginning) {
        return List.of(classes.strip().split("\\s+", -1)).stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The first text that is to be seen; a text of its own where there is none. */
    static TextNode firstText(Element body) {
        TextNode[] found = {new TextNode("")};
        body.traverse((node, depth) -> {
            if (found[0].parent() == null && node instanceof TextNode text && !text.isBlank()) {
                found[0] = text;
            }
        });
        return found[0];
    }
}
