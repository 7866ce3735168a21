package io.github.liveblogarchive.input.archieml;

import io.github.liveblogarchive.input.desk.Bodies;
import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.markup.BodyTidy;
import io.github.liveblogarchive.input.markup.HtmlToMarkdown;
import io.github.liveblogarchive.model.Block;
import io.github.liveblogarchive.report.ImportLog.Kind;
import io.github.liveblogarchive.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of a post: Markdown or HTML, with the tags and shortcodes of its system. */
final class Contents {
    private static final int DEEPEST = 100;
    private static final List<Extension> EXTENSIONS =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final Pattern TAG = Pattern.compile(
            "<(twitter-embed|image-embed|youtube-video|side-chain|npr-video)\\b[^<>]*>(?:\\s*</\\1\\s*>)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORTCODE =
            Pattern.compile("^[ \\t]*\\\\?\\[%(?!\\s*internal_link)([^\\n]*?)%\\\\?\\][ \\t]*$", Pattern.MULTILINE);
    private static final Pattern INNER_LINK = Pattern.compile("\\\\?\\[%\\s*internal_link\\s+([^\\n]*?)%\\\\?\\]");

    private final Desk desk;
    private final Bodies bodies;
    private final Pieces pieces;

    Contents(Desk desk, Options options) {
        this.desk = desk;
        this.bodies = new Bodies(desk);
        this.pieces = new Pieces(desk, options);
    }

    List<Block> markdown(String text, Place place) {
        String linked = INNER_LINK.matcher(text).replaceAll(link -> {
            Shortcode code = Shortcode.of("internal_link " + unescaped(link.group(1)));
            String words = HtmlToMarkdown.escape(code.value("link_text"));
            return Matcher.quoteReplacement("[" + words + "](#" + code.target().replaceAll("[^\\w.~-]", "") + ")");
        });
        List<Block> blocks = new ArrayList<>();
        Matcher tag = TAG.matcher(linked);
        int end = 0;
        while (tag.find()) {
            blocks.addAll(withShortcodes(linked.substring(end, tag.start()), place));
            // What has a quotation mark too few is no element.
            Element piece = Jsoup.parseBodyFragment(tag.group()).body().firstElementChild();
            blocks.addAll(pieces.tag(piece == null ? new Element(tag.group(1)) : piece, place));
            end = tag.end();
        }
        blocks.addAll(withShortcodes(linked.substring(end), place));
        return tidy(blocks, place);
    }

    /** Paragraphs of a saved web page. */
    List<Block> html(List<Line> lines, Place place) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Line line : lines) {
            Matcher code = SHORTCODE.matcher(line.text());
            if (code.matches()) {
                blocks.addAll(page(run.toString(), place));
                run.setLength(0);
                blocks.addAll(pieces.shortcode(Shortcode.of(code.group(1)), place));
            } else {
                run.append(INNER_LINK.matcher(line.raw()).replaceAll(link -> {
                    String said = Jsoup.parseBodyFragment(link.group(1)).text();
                    Shortcode inner = Shortcode.of("internal_link " + said);
                    String words =
                            inner.value("link_text").replace("&", "&amp;").replace("<", "&lt;");
                    String slug = inner.target().replaceAll("[^\\w.~-]", "");
                    return Matcher.quoteReplacement("<a href=\"#" + slug + "\">" + words + "</a>");
                }));
            }
        }
        blocks.addAll(page(run.toString(), place));
        return tidy(blocks, place);
    }

    /** The words of a piece of Markdown. */
    String plain(String markdown) {
        return Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown.strip())))
                .text();
    }

    private List<Block> withShortcodes(String text, Place place) {
        List<Block> blocks = new ArrayList<>();
        Matcher code = SHORTCODE.matcher(text);
        int end = 0;
        while (code.find()) {
            blocks.addAll(words(text.substring(end, code.start()), place));
            blocks.addAll(pieces.shortcode(Shortcode.of(unescaped(code.group(1))), place));
            end = code.end();
        }
        blocks.addAll(words(text.substring(end), place));
        return blocks;
    }

    private List<Block> words(String markdown, Place place) {
        return markdown.isBlank() ? List.of() : page(RENDERER.render(PARSER.parse(markdown.strip())), place);
    }

    private List<Block> page(String html, Place place) {
        String sound = desk.text(html, place);
        return bodies.read(Jsoup.parseBodyFragment(sound, desk.links().page()).body(), place);
    }

    private List<Block> tidy(List<Block> blocks, Place place) {
        return BodyTidy.tidy(
                blocks, quote -> desk.say(Kind.MERGED, place, "quote whose words stand in the card beside it", quote));
    }

    // Google Docs writes backslashes before signs that Markdown might take for its own.
    private static String unescaped(String text) {
        return text.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
    }
}
