package io.github.liveblogarchive.theme.text;

import io.github.liveblogarchive.model.Block;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Makes safe markup of untrusted text: the one way from a source's words to a page or a feed. Site-own addresses stand
 * in it as {@code ="site:/PATH"}. Safe for several threads.
 */
public final class BodyText {
    private final Markdown markdown = new Markdown();
    private final Sanitizer sanitizer = new Sanitizer();
    private final Words words;

    /** Adds only these words of its own. */
    public BodyText(Words words) {
        this.words = words;
    }

    /** Markup of a Markdown text. */
    public String markdown(String text, Scope scope) {
        return clean(markdown.unsafe(markdown.parse(text)), scope, false);
    }

    /** Markup of a Markdown text that stands inside a paragraph. */
    public String inline(String text, Scope scope) {
        return clean(markdown.unsafe(markdown.parse(text)), scope, true);
    }

    /** Markup of another system, cleaned. */
    public String html(String html, Scope scope) {
        return clean(html, scope, false);
    }

    /** The words of a Markdown text. */
    public String words(String text) {
        Node document = markdown.parse(text);
        PlainText plain = PlainText.of(document);
        return plain.hasMarkup() ? wordsOfHtml(markdown.unsafe(document)) : plain.result();
    }

    /** The words of a body, block by block. */
    public String words(List<Block> body) {
        return new BlockWords(this).of(body);
    }

    /** The words of another system's markup. */
    String wordsOfHtml(String html) {
        return PlainText.of(clean(html, Scope.NOWHERE, false));
    }

    private String clean(String html, Scope scope, boolean phrases) {
        CleanHtml out = new CleanHtml(html, scope, words, phrases);
        sanitizer.sanitize(html, out);
        return out.result();
    }
}
