package io.github.liveblogarchive.theme.text;

import io.github.liveblogarchive.model.Block;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Node;

/**
 * Makes safe markup of untrusted text: the one way from a source's words to a page or a feed. Site-own addresses stand
 * in it as {@code ="site:/PATH"}. Safe for several threads.
 */
public final class BodyText {
    private final Markdown markdown = new Markdown();
    private final Sanitizer sanitizer = new Sanitizer();
    private final Function<String, Words> words;

    /** @param words the only ones that it adds, by the language of the text that they stand in */
    public BodyText(Function<String, Words> words) {
        this.words = words;
    }

    /** A text as markup and as words. */
    public record Told(String html, String words) {}

    /** Markup and words of a Markdown text, which is read once for both. */
    public Told told(String text, Scope scope) {
        Node document = markdown.parse(text);
        return new Told(clean(document, scope, false), words(document));
    }

    /** Markup of a Markdown text. */
    public String markdown(String text, Scope scope) {
        return clean(markdown.parse(text), scope, false);
    }

    /** Markup of a Markdown text that stands inside a paragraph. */
    public String inline(String text, Scope scope) {
        return clean(markdown.parse(text), scope, true);
    }

    /** Markup of another system, cleaned. */
    public String html(String html, Scope scope) {
        return clean(html, scope, false);
    }

    /** The words of a Markdown text. */
    public String words(String text) {
        return words(markdown.parse(text));
    }

    private String words(Node document) {
        PlainText plain = PlainText.of(document);
        return plain.hasMarkup() ? wordsOfHtml(markdown.unsafe(document)) : plain.result();
    }

    /** The words of a block. */
    public String words(Block block) {
        return new BlockWords(this).of(List.of(block));
    }

    /** The words of a body, block by block. */
    public String words(List<Block> body) {
        return new BlockWords(this).of(body);
    }

    /** The words of several blocks as those of one body. */
    public static String joined(List<String> words) {
        return PlainText.squeeze(String.join(" ", words));
    }

    /** The words of another system's markup. */
    String wordsOfHtml(String html) {
        return PlainText.of(clean(html, Scope.NOWHERE, false));
    }

    private String clean(Node document, Scope scope, boolean phrases) {
        Plainness plainness = Plainness.of(document);
        if (!plainness.isPlain()) {
            return clean(markdown.unsafe(document), scope, phrases);
        }
        CleanHtml out = new CleanHtml(plainness.highestHeading(), Footnotes.NONE, scope, words(scope), phrases);
        sanitizer.sanitize(document, out);
        return out.result();
    }

    private String clean(String html, Scope scope, boolean phrases) {
        CleanHtml out = new CleanHtml(html, scope, words(scope), phrases);
        sanitizer.sanitize(html, out);
        return out.result();
    }

    private Words words(Scope scope) {
        return words.apply(scope.where().language());
    }
}
