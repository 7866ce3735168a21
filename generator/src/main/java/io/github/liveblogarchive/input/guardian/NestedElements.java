package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Elements without a form of their own: whatever of them a reader can still use, in order: heading, picture, words,
 * elements inside, a link. What was nested becomes flat, with headings.
 */
final class NestedElements {
    private static final String[] HEADINGS = {"title", "heading", "headline", "label", "productName", "name"};
    private static final List<String> PARTS = List.of(
            "elements",
            "items",
            "sections",
            "events",
            "listElements",
            "keyTakeaways",
            "qAndAExplainers",
            "miniProfiles",
            "multiBylines",
            "fallbackContent",
            "content",
            "main",
            "body");

    private final Desk desk;
    private final Elements elements;

    NestedElements(Desk desk, Elements elements) {
        this.desk = desk;
        this.elements = elements;
    }

    List<Block> durable(Tree element, Tree data) {
        return durable(element, data, 3);
    }

    private List<Block> durable(Tree element, Tree data, int level) {
        List<Block> blocks = new ArrayList<>();
        Image image = Pictures.of(element, data, desk);
        if (image.isPresent()) {
            blocks.add(new Block.Picture(image));
        }
        boolean words = false;
        Element frame = frame(data);
        for (String name : List.of("html", "body", "text", "prompt", "description", "bio")) {
            boolean frameAlone = name.equals("html") && frame.hasAttr("src");
            if (!data.get(name).text().isBlank() && !frameAlone) {
                var text = desk.html(data.get(name));
                text.ifPresent(blocks::add);
                words |= text.isPresent();
            }
        }
        int below = desk.plain(data, HEADINGS).isEmpty() ? level : Math.min(6, level + 1);
        for (String name : PARTS) {
            Tree parts = data.get(name);
            if (parts.isList() || parts.isObject()) {
                parts.items().forEach(part -> blocks.addAll(part(part, below)));
            }
        }
        if (!data.get("endNote").text().isBlank()) {
            desk.html(data.get("endNote")).ifPresent(blocks::add);
        }
        link(data, frame, words || !blocks.isEmpty(), blocks);
        heading(data, level, blocks);
        return blocks;
    }

    private List<Block> part(Tree part, int level) {
        boolean element = !part.text("type", "_type").isEmpty()
                || part.names().stream().anyMatch(name -> name.endsWith("TypeData"));
        if (element) {
            return elements.read(part);
        }
        desk.check(part, KnownFields.PART);
        if (!part.isObject()) {
            return desk.html(part).stream().toList();
        }
        return durable(part, part, level);
    }

    // Where there are words already, and they lead to the address, a second link would only repeat it.
    private void link(Tree data, Element frame, boolean hasWords, List<Block> blocks) {
        String named = data.text("url", "originalUrl", "iframeUrl", "embedUrl", "permalink");
        String url = Pictures.address(named.isEmpty() ? frame.attr("src") : named);
        String caption = desk.plain(data, "caption");
        String said = desk.plain(data, "title", "alt", "caption", "linkText", "source");
        String label = said.isEmpty() ? frame.attr("title") : said;
        if (!url.isEmpty() && (frame.hasAttr("src") || !data.text("html").contains(url))) {
            blocks.add(link(label.isEmpty() ? url : label, url));
        }
        String alt = desk.plain(data, "alt");
        if (!alt.isEmpty() && url.isEmpty() && !blocks.isEmpty() && !(blocks.get(0) instanceof Block.Picture)) {
            desk.say(Kind.SKIPPED, data.get("alt").place(), "text alternative of what is kept as words", alt);
        }
        boolean shown = !blocks.isEmpty() && blocks.get(0) instanceof Block.Picture;
        if (!caption.isEmpty() && !shown && !caption.equals(label) && (hasWords || !url.isEmpty())) {
            blocks.add(new Block.Text(HtmlToMarkdown.escape(caption)));
        } else if (blocks.isEmpty() && !caption.isEmpty()) {
            blocks.add(new Block.Text(HtmlToMarkdown.escape(caption)));
        }
    }

    private void heading(Tree data, int level, List<Block> blocks) {
        String title = desk.plain(data, HEADINGS);
        String date = desk.plain(data, "date");
        String words = String.join(
                ": ", List.of(date, title).stream().filter(s -> !s.isEmpty()).toList());
        boolean linked = blocks.stream()
                .anyMatch(b -> b instanceof Block.Text text
                        && text.markdown().startsWith("[" + HtmlToMarkdown.escape(title) + "]("));
        if (!words.isEmpty() && !linked) {
            blocks.add(0, new Block.Text("#".repeat(level) + " " + HtmlToMarkdown.escape(words)));
        }
    }

    // The frame that is all there is of an element's markup; without a source where there is more, or no frame.
    private static Element frame(Tree data) {
        Element body = Jsoup.parseBodyFragment(data.text("html")).body();
        Element frame = body.text().isBlank() ? body.selectFirst("iframe[src]") : null;
        return frame == null ? new Element("iframe") : frame;
    }

    private static Block link(String label, String url) {
        var body = Jsoup.parseBodyFragment("<p><a></a></p>").body();
        body.select("a").attr("href", url).forEach(a -> a.text(label));
        return new Block.Text(HtmlToMarkdown.convert(body).orElse("<" + url + ">"));
    }
}
