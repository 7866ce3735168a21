package io.github.liveblogarchive.theme.text;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Whether a Markdown text has neither markup of its author, which only the sanitizer may read, nor footnotes, whose
 * numbers the renderer counts, nor more levels than the sanitizer lets through.
 */
final class Plainness extends AbstractVisitor {
    private static final int DEEPEST = 50;

    private boolean plain = true;
    private int depth;
    private int highestHeading = 6;

    static Plainness of(Node document) {
        Plainness plainness = new Plainness();
        document.accept(plainness);
        return plainness;
    }

    boolean isPlain() {
        return plain;
    }

    /** The level of its highest heading, 6 where there is none. */
    int highestHeading() {
        return highestHeading;
    }

    @Override
    public void visit(Heading heading) {
        highestHeading = Math.min(highestHeading, heading.getLevel());
        super.visit(heading);
    }

    @Override
    public void visit(HtmlBlock block) {
        plain = false;
    }

    @Override
    public void visit(HtmlInline inline) {
        plain = false;
    }

    @Override
    public void visit(CustomNode node) {
        plain &= !(node instanceof FootnoteReference);
        super.visit(node);
    }

    @Override
    public void visit(CustomBlock block) {
        plain &= !(block instanceof FootnoteDefinition);
        super.visit(block);
    }

    @Override
    protected void visitChildren(Node parent) {
        depth++;
        if (depth > DEEPEST) {
            plain = false;
        } else {
            super.visitChildren(parent);
        }
        depth--;
    }
}
