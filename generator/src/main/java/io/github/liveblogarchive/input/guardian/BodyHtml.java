package io.github.liveblogarchive.input.guardian;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.SocialHtml;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Card;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finished HTML, in which figures and asides are what elements are elsewhere. */
final class BodyHtml {
    private final Desk desk;

    BodyHtml(Desk desk) {
        this.desk = desk;
    }

    List<Block> read(Tree html) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Document document =
                Jsoup.parseBodyFragment(desk.text(html), desk.links().page());
        document.outputSettings().prettyPrint(false);
        for (Node node : document.body().childNodes()) {
            Optional<Block> figure = node instanceof Element element ? figure(element) : Optional.empty();
            if (figure.isPresent()) {
                flush(run, html.place(), blocks);
                blocks.add(figure.get());
            } else {
                run.append(node.outerHtml());
            }
        }
        flush(run, html.place(), blocks);
        return blocks;
    }

    /** The first picture in finished HTML. */
    static Image picture(Element markup) {
        Element img = markup.selectFirst("img[src]");
        String src = img == null ? "" : Pictures.address(img.attr("src"));
        if (img == null || src.isEmpty()) {
            return Image.NONE;
        }
        Element credit = markup.selectFirst("[class*=__credit]");
        Element caption = Optional.ofNullable(markup.selectFirst("[class*=__caption]"))
                .orElse(credit == null ? markup.selectFirst("figcaption") : null);
        return new Image(
                src,
                img.attr("alt").strip(),
                caption == null ? "" : caption.text().strip(),
                credit == null ? "" : credit.text().strip(),
                size(img.attr("width")),
                size(img.attr("height")));
    }

    /** A table of plain cells; one with links, spans or anything else stays as it is. */
    List<Block> table(Tree html) {
        Element body = Jsoup.parseBodyFragment(desk.text(html)).body();
        Element table = body.childrenSize() == 1 ? body.selectFirst("> table") : null;
        if (table == null
                || !table.select("td, th")
                        .select("[colspan], [rowspan], td *, th *")
                        .isEmpty()
                || table.select("tr").isEmpty()) {
            return desk.html(html).stream().toList();
        }
        List<List<String>> rows = new ArrayList<>();
        table.select("tr").forEach(row -> rows.add(row.select("td, th").eachText()));
        boolean even = rows.stream().mapToInt(List::size).distinct().count() == 1;
        if (!even || table.select("td, th").size() != rows.size() * rows.get(0).size()) {
            return desk.html(html).stream().toList();
        }
        boolean headed = table.select("tr").stream()
                .limit(1)
                .allMatch(row -> row.select("td").isEmpty());
        String caption = table.select("caption").text();
        return List.of(new Block.Table(
                caption, headed ? rows.get(0) : List.of(), headed ? rows.subList(1, rows.size()) : rows));
    }

    private Optional<Block> figure(Element element) {
        if (SocialHtml.isSocial(element) && (element.nameIs("figure") || element.nameIs("blockquote"))) {
            SocialHtml post = SocialHtml.read(element);
            String url = post.url().isEmpty() ? element.attr("data-canonical-url") : post.url();
            return Optional.of(new Block.Social(
                    SocialHtml.network(url), post.author(), post.handle(), post.date(), post.text(), url, Image.NONE));
        }
        if (element.hasClass("element-rich-link")) {
            Element link = element.selectFirst("a[href]");
            return link == null
                    ? Optional.empty()
                    : Optional.of(new Block.Related(
                            new Card(link.text(), link.absUrl("href"), "", List.of(), "", Image.NONE)));
        }
        String player = Pictures.address(element.attr("data-canonical-url"));
        if (element.hasClass("element-video") && !player.isEmpty()) {
            return Optional.of(new Block.Media(
                    Block.Media.Kind.VIDEO,
                    "",
                    "",
                    player,
                    Pictures.remote(element.select("video[poster]").attr("poster")),
                    element.select("figcaption").text(),
                    "",
                    ""));
        }
        Image image = element.nameIs("figure") ? picture(element) : Image.NONE;
        return image.isPresent() ? Optional.of(new Block.Picture(image)) : Optional.empty();
    }

    private void flush(StringBuilder run, Place place, List<Block> blocks) {
        if (!run.toString().isBlank()) {
            desk.html(run.toString(), place).ifPresent(blocks::add);
        }
        run.setLength(0);
    }

    private static int size(String number) {
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }
}
