package io.github.liveblogarchive.input.web;

import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.markup.SocialHtml;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.model.Image;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Finished markup of any page as blocks: pictures, posts of networks and films apart, all else as text. */
public final class WebBody {
    private static final int DEPTH = 8;
    private static final Pattern MARKUP = Pattern.compile("(?s)</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]*)?/?>");
    private static final Pattern ESCAPED =
            Pattern.compile("(?i)&lt;(/?(p|br|a|em|strong|b|i|ul|li|blockquote))\\b[^<>]*?&gt;");

    private final WebDesk desk;

    public WebBody(WebDesk desk) {
        this.desk = desk;
    }

    /** Text whose kind nobody names: as markup where it has tags, else as plain text with its line breaks. */
    public List<Block> readAny(String text, Place place) {
        if (MARKUP.matcher(text).find()) {
            return read(text, place);
        }
        return desk.words(Parser.unescapeEntities(text, false), place).stream().toList();
    }

    /** Markup of which someone made plain text that shows its tags, as markup again; all else as it is. */
    public static String unescapeOnce(String text) {
        return !MARKUP.matcher(text).find() && ESCAPED.matcher(text).find()
                ? Parser.unescapeEntities(text, false)
                : text;
    }

    public List<Block> read(String html, Place place) {
        Document document = Jsoup.parseBodyFragment(html, desk.links().page());
        document.outputSettings().prettyPrint(false);
        // A script that fetches a post is no part of its words, but its copy without scripts may be the picture.
        document.select("noscript").unwrap();
        document.select("script, style, template").remove();
        List<Block> blocks = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        walk(inner(document.body()), place, blocks, run, DEPTH);
        flush(run, place, blocks);
        return BodyTidy.tidy(
                blocks, quote -> desk.say(Kind.MERGED, place, "quote whose words stand in the card beside it", quote));
    }

    private void walk(Element parent, Place place, List<Block> blocks, StringBuilder run, int depth) {
        for (Node node : parent.childNodes()) {
            Optional<Block> figure = node instanceof Element element ? figure(element, place) : Optional.empty();
            if (figure.isPresent()) {
                flush(run, place, blocks);
                blocks.add(figure.get());
            } else if (depth > 0 && node instanceof Element element && isWrapper(element)) {
                flush(run, place, blocks);
                walk(element, place, blocks, run, depth - 1);
                flush(run, place, blocks);
            } else {
                run.append(node.outerHtml());
            }
        }
    }

    // A box around boxes; one that holds words of its own is text.
    private static boolean isWrapper(Element element) {
        boolean box = element.nameIs("div") || element.nameIs("section") || element.nameIs("article");
        return box
                && element.ownText().isBlank()
                && element.selectFirst("figure, img, blockquote, video, audio, picture") != null;
    }

    private static Element inner(Element body) {
        Element inner = body;
        for (int i = 0; i < DEPTH; i++) {
            Element only = inner.childrenSize() == 1 ? inner.child(0) : inner;
            boolean box = only.nameIs("div") || only.nameIs("section") || only.nameIs("article");
            if (only.equals(inner) || !box || !inner.ownText().isBlank()) {
                return inner;
            }
            inner = only;
        }
        return inner;
    }

    private Optional<Block> figure(Element element, Place place) {
        boolean social = SocialHtml.isSocial(element)
                && (element.nameIs("figure")
                        || element.nameIs("blockquote")
                        || element.hasClass("fb-post")
                        || isNothingBut(element, "blockquote"));
        if (social) {
            SocialHtml post = SocialHtml.read(element);
            return Optional.of(new Block.Social(
                    SocialHtml.network(post.url()),
                    post.author(),
                    post.handle(),
                    post.date(),
                    post.text(),
                    Addresses.absolute(post.url(), ""),
                    Image.NONE));
        }
        if (element.nameIs("video") || element.nameIs("audio")) {
            return film(element, "", place);
        }
        boolean alone = element.nameIs("img") || element.nameIs("picture") || isNothingBut(element, "img");
        if (!element.nameIs("figure") && !alone) {
            return Optional.empty();
        }
        Element film = element.selectFirst("video, audio");
        if (film != null) {
            return film(film, element.select("figcaption").text(), place);
        }
        Image image = WebImages.of(element, desk.links().page(), desk.takesFilesBeside());
        if (image.isPresent()) {
            return Optional.of(new Block.Picture(image));
        }
        if (element.selectFirst("img") != null) {
            desk.say(
                    Kind.SKIPPED,
                    place,
                    "picture without an address",
                    element.select("img").attr("src"));
            element.select("img").remove();
        }
        return Optional.empty();
    }

    private Optional<Block> film(Element film, String caption, Place place) {
        Element source = film.selectFirst("source[src]");
        String src = film.hasAttr("src") ? film.attr("src") : source == null ? "" : source.attr("src");
        String url = Addresses.absolute(src, desk.links().page());
        if (url.isEmpty()) {
            desk.say(Kind.SKIPPED, place, "film without an address", src);
            return Optional.empty();
        }
        String poster = Addresses.absolute(film.attr("poster"), desk.links().page());
        return Optional.of(new Block.Media(
                film.nameIs("video") ? Block.Media.Kind.VIDEO : Block.Media.Kind.AUDIO,
                desk.plain(film.attr("title"), place),
                "",
                url,
                poster.isEmpty() ? Image.NONE : new Image(poster, "", "", "", 0, 0),
                desk.plain(caption, place),
                "",
                ""));
    }

    // Whether an element shows one such element and nothing beside it.
    private static boolean isNothingBut(Element element, String name) {
        boolean wraps = element.nameIs("p") || element.nameIs("div") || element.nameIs("a");
        Element only = wraps ? element.selectFirst(name) : null;
        if (only == null || element.select(name).size() != 1) {
            return false;
        }
        return name.equals("img")
                ? !element.hasText() && element.selectFirst("iframe, video, audio") == null
                : element.text().equals(only.text());
    }

    private void flush(StringBuilder run, Place place, List<Block> blocks) {
        if (!run.toString().isBlank()) {
            desk.html(run.toString(), place).ifPresent(blocks::add);
        }
        run.setLength(0);
    }
}
