package io.github.liveblogarchive.theme.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What stands in for a picture: its description without emphasis. */
final class AltText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    private AltText() {}

    static String of(Image image) {
        AltText alt = new AltText();
        image.accept(alt);
        return alt.text.toString();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }
}
