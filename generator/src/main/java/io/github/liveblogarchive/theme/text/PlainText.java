package io.github.liveblogarchive.theme.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.owasp.html.Encoding;

/** The words of a text without its markup: never glued, one space for any white space. */
final class PlainText extends AbstractVisitor {
    private static final Set<String> INSIDE_WORDS = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "time");

    // The number of a footnote and the arrow back from it are no words.
    private static final Pattern FOOTNOTE_MARKS = Pattern.compile(
            "<sup class=\"footnote-ref\">.*?</sup>|<a [^>]*class=\"footnote-backref\"[^>]*>.*?</a>", Pattern.DOTALL);

    private final StringBuilder out = new StringBuilder();
    private boolean markup;

    /** The words of a document. */
    static PlainText of(Node document) {
        PlainText text = new PlainText();
        document.accept(text);
        return text;
    }

    /** Whether the document holds markup of its author, whose words only the sanitizer can tell. */
    boolean hasMarkup() {
        return markup;
    }

    String result() {
        return squeeze(out.toString());
    }

    /** The words of clean markup. */
    static String of(String markup) {
        String html = FOOTNOTE_MARKS.matcher(markup).replaceAll("");
        StringBuilder text = new StringBuilder(html.length());
        int done = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', done)) {
            text.append(html, done, tag);
            int end = html.indexOf('>', tag);
            if (end < 0) {
                return squeeze(Encoding.decodeHtml(text.toString(), false));
            }
            int start = html.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
            int name = start;
            while (name < end && Character.isLetterOrDigit(html.charAt(name))) {
                name++;
            }
            if (!INSIDE_WORDS.contains(html.substring(start, name))) {
                text.append(' ');
            }
            done = end + 1;
        }
        return squeeze(
                Encoding.decodeHtml(text.append(html, done, html.length()).toString(), false));
    }

    static String squeeze(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            if (isGap(text.charAt(i))) {
                i++;
                continue;
            }
            // A single space between words is what there should be, so it ends no run.
            int start = i;
            while (i < text.length() && (!isGap(text.charAt(i)) || isSingleSpace(text, i))) {
                i++;
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(text, start, i);
        }
        return line.toString();
    }

    private static boolean isSingleSpace(String text, int at) {
        return text.charAt(at) == ' ' && at + 1 < text.length() && !isGap(text.charAt(at + 1));
    }

    private static boolean isGap(char c) {
        // Above Latin 1 and a few spaces nothing is asked of the JDK's tables.
        return c <= ' ' || (c >= 0x7F && (Character.isWhitespace(c) || Character.isISOControl(c)));
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        out.append(' ').append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        out.append(' ').append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HtmlBlock block) {
        markup = true;
    }

    @Override
    public void visit(HtmlInline inline) {
        markup = true;
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof FootnoteReference)) {
            super.visit(node);
        }
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block || parent instanceof TableCell) {
            out.append(' ');
        }
    }
}
