package io.github.liveblogarchive.input.markup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns HTML into Markdown where that loses nothing, and refuses where it would.
 *
 * <p>Every result is proved: it is rendered and the outcome compared with what went in. Paragraphs, headings, lists,
 * quotes, rules, code, links, pictures, emphasis and line breaks have a form; classes, data attributes and bare
 * {@code div} and {@code span} are taken for nothing; all else (tables, figures, sub- and superscript, text in another
 * direction, more than 10,000 elements) is refused. Safe for use by several threads.
 */
public final class HtmlToMarkdown {
    private static final List<Extension> EXTENSIONS = List.of(
            AutolinkExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.create(),
            TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    // The longest entries known have some hundred; a page made to take a program down has more.
    private static final int MAX_ELEMENTS = 10_000;

    private static final Pattern PLAIN =
            Pattern.compile("(?:\\p{L}[\\p{L}\\p{N} .,;()'\"“”‘’–—?$£€%-]*+(?:\\n\\n|$))++");

    private HtmlToMarkdown() {}

    /** As {@link #convert(Element)}. */
    public static Optional<String> convert(String html) {
        return convert(HtmlFragment.of(html, "").body());
    }

    /**
     * The children of an element as Markdown, or nothing where it cannot say the same. The element is not changed.
     *
     * @return without a line break at its end; an empty text where there is nothing to see
     */
    public static Optional<String> convert(Element body) {
        if (body.getAllElements().size() > MAX_ELEMENTS) {
            return Optional.empty();
        }
        Element canonical = CanonicalHtml.of(body);
        return new MarkdownWriter().write(canonical).filter(markdown -> says(markdown, canonical));
    }

    /** A text as Markdown that shows exactly this text; line breaks become white space. */
    public static String escape(String text) {
        return MarkdownEscapes.paragraph(
                MarkdownEscapes.text(text.strip().replaceAll("[ \\t\\n\\f\\r]+", " "), ' ', ' '));
    }

    private static boolean says(String markdown, Element canonical) {
        if (PLAIN.matcher(markdown).matches()) {
            // Paragraphs of letters and simple punctuation cannot be read as anything else.
            return canonical.children().stream().allMatch(child -> child.nameIs("p") && child.childrenSize() == 0);
        }
        Document rendered = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)));
        return CanonicalHtml.print(CanonicalHtml.of(rendered.body())).equals(CanonicalHtml.print(canonical));
    }
}
