package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

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
        for (String name : List.of("html", "body", "text", "prompt", "description", "bio")) {
            if (!data.get(name).text().isBlank()) {
                var text = desk.html(data.get(name));
                text.ifPresent(blocks::add);
                words |= text.isPresent();
            }
        }
        for (String name : PARTS) {
            Tree parts = data.get(name);
            if (parts.isList() || parts.isObject()) {
                parts.items().forEach(part -> blocks.addAll(part(part, level)));
            }
        }
        if (!data.get("endNote").text().isBlank()) {
            desk.html(data.get("endNote")).ifPresent(blocks::add);
        }
        link(data, words || !blocks.isEmpty(), blocks);
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
        return durable(part, part, Math.min(6, level + 1));
    }

    // Where there are words already, and they lead to the address, a second link would only repeat it.
    private void link(Tree data, boolean hasWords, List<Block> blocks) {
        String url = Pictures.address(data.text("url", "originalUrl", "iframeUrl", "embedUrl", "permalink"));
        String caption = desk.plain(data, "caption");
        String label = desk.plain(data, "title", "alt", "caption", "linkText", "source");
        if (!url.isEmpty() && !data.text("html").contains(url)) {
            blocks.add(link(label.isEmpty() ? url : label, url));
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

    private static Block link(String label, String url) {
        var body = Jsoup.parseBodyFragment("<p><a></a></p>").body();
        body.select("a").attr("href", url).first().text(label);
        return new Block.Text(HtmlToMarkdown.convert(body).orElse("<" + url + ">"));
    }
}
