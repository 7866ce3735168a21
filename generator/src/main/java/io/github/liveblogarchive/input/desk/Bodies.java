package io.github.liveblogarchive.input.desk;

import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finished HTML as blocks: posts of networks, players, pictures and plain tables of their own, all else as text. */
public final class Bodies {
    private static final int MOST_CELLS = 10_000;

    private final Desk desk;

    public Bodies(Desk desk) {
        this.desk = desk;
    }

    /** The children of an element; the element is taken apart. */
    public List<Block> read(Element body, Place place) {
        Document document = body.ownerDocument();
        if (document != null) {
            document.outputSettings().prettyPrint(false);
        }
        List<Block> blocks = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Node node : List.copyOf(body.childNodes())) {
            if (node instanceof Element box && isBoxOfBlocks(box)) {
                flush(run, place, blocks);
                blocks.addAll(read(box, place));
                continue;
            }
            Optional<Block> part = node instanceof Element element ? part(element, place) : Optional.empty();
            if (part.isPresent()) {
                flush(run, place, blocks);
                blocks.add(part.get());
            } else {
                run.append(node.outerHtml());
            }
        }
        flush(run, place, blocks);
        return blocks;
    }

    // A box without words of its own in which something stands that is a block for us.
    private static boolean isBoxOfBlocks(Element box) {
        boolean container = box.nameIs("div") || box.nameIs("section") || box.nameIs("article") || box.nameIs("p");
        return container
                && !box.hasClass("gallery")
                && box.textNodes().stream().allMatch(TextNode::isBlank)
                && box.selectFirst("blockquote[class], iframe, video, audio, figure, img, table") != null
                && box.childrenSize() > 0
                && box.selectFirst("> a:has(img)") == null;
    }

    private Optional<Block> part(Element element, Place place) {
        if (element.nameIs("script") || element.nameIs("style")) {
            return Optional.empty();
        }
        Optional<Block> embedded = isEmbed(element) ? Embeds.of(element) : Optional.empty();
        if (embedded.isPresent()) {
            return embedded;
        }
        if (element.nameIs("table")) {
            return table(element, place);
        }
        List<Element> pictures = element.select("img");
        boolean gallery = element.hasClass("gallery") || element.hasClass("wp-block-gallery");
        if (gallery && pictures.size() > 1) {
            return Optional.of(gallery(element));
        }
        boolean pictured = element.nameIs("figure") || element.nameIs("img") || element.hasClass("wp-caption");
        Image image = pictured && pictures.size() == 1 ? Images.in(element) : Image.NONE;
        return image.isPresent() ? Optional.of(new Block.Picture(words(image, place))) : Optional.empty();
    }

    private static boolean isEmbed(Element element) {
        return switch (element.normalName()) {
            case "blockquote", "figure", "iframe", "video", "audio", "div" -> true;
            default -> false;
        };
    }

    private Block gallery(Element element) {
        List<Image> images = new ArrayList<>();
        for (Element img : element.select("img")) {
            Element item = img.closest("figure, .gallery-item, li");
            Image image = Images.in(item == null || item.equals(element) ? img : item);
            if (image.isPresent()) {
                images.add(image);
            }
        }
        Element caption = element.selectFirst("> figcaption");
        return new Block.Gallery(caption == null ? "" : caption.text().strip(), images);
    }

    private Image words(Image image, Place place) {
        return new Image(
                image.src(),
                desk.text(image.alt(), place),
                desk.text(image.caption(), place),
                desk.text(image.credit(), place),
                image.width(),
                image.height());
    }

    /** A table of plain cells; one with links, spans or anything else is for HTML. */
    private Optional<Block> table(Element table, Place place) {
        if (table.select("table").size() > 1 || table.select("td, th").size() > MOST_CELLS) {
            return Optional.empty();
        }
        Element plain = table.clone();
        plain.select("td div, td span, td p, th div, th span, th p").unwrap();
        boolean simple = plain.select("td *, th *, [colspan], [rowspan]").isEmpty();
        List<List<String>> rows = new ArrayList<>();
        plain.select("tr")
                .forEach(row -> rows.add(row.select("td, th").stream()
                        .map(cell -> desk.text(cell.text().strip(), place))
                        .toList()));
        boolean even = rows.stream().mapToInt(List::size).distinct().count() == 1;
        if (!simple || !even || rows.get(0).isEmpty()) {
            return Optional.empty();
        }
        boolean headed =
                rows.size() > 1 && plain.select("tr").get(0).select("td").isEmpty();
        return Optional.of(new Block.Table(
                desk.text(plain.select("caption").text().strip(), place),
                headed ? rows.get(0) : List.of(),
                headed ? rows.subList(1, rows.size()) : rows));
    }

    private void flush(StringBuilder run, Place place, List<Block> blocks) {
        if (!run.toString().isBlank()) {
            desk.html(run.toString(), place).ifPresent(blocks::add);
        }
        run.setLength(0);
    }
}
