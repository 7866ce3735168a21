package io.github.liveblogarchive.theme.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Hands the tree of a Markdown text to the sanitizer's policy as the elements that it stands for. What is written as
 * text to be read again, markup of the author's own and footnotes, is not for it: see {@link Plainness}.
 *
 * <p>Most of an archive's texts hold no markup of their own. To print those as HTML only for the sanitizer to take it
 * apart again cost more than all else that is done with a text.
 */
final class TreeMarkup extends AbstractVisitor {
    /** Elements that hold no text, between whose parts the sanitizer leaves out white space. */
    private static final Set<String> TEXTLESS = Set.of("ol", "ul", "table", "thead", "tbody", "tr");

    private final HtmlStreamEventReceiver out;
    private boolean atLineStart = true;
    private String inside = "";

    TreeMarkup(HtmlStreamEventReceiver out) {
        this.out = out;
    }

    @Override
    public void visit(Heading heading) {
        block("h" + heading.getLevel(), heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        Block parent = paragraph.getParent();
        boolean bare = parent != null && parent.getParent() instanceof ListBlock list && list.isTight();
        if (bare) {
            visitChildren(paragraph);
        } else {
            block("p", paragraph);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        lines("blockquote", quote);
    }

    @Override
    public void visit(BulletList list) {
        lines("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        if (start == null || start == 1) {
            lines("ol", list);
        } else {
            lines("ol", list, "start", start.toString());
        }
    }

    @Override
    public void visit(ListItem item) {
        element("li", item);
        line();
    }

    @Override
    public void visit(ThematicBreak rule) {
        line();
        open("hr");
        line();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        line();
        open("pre");
        open("code");
        text(literal);
        close("code");
        close("pre");
        line();
    }

    @Override
    public void visit(Link link) {
        if (link.getTitle() == null) {
            element("a", link, "href", link.getDestination());
        } else {
            element("a", link, "href", link.getDestination(), "title", link.getTitle());
        }
    }

    @Override
    public void visit(Image image) {
        String alt = AltText.of(image);
        if (image.getTitle() == null) {
            open("img", "src", image.getDestination(), "alt", alt);
        } else {
            open("img", "src", image.getDestination(), "alt", alt, "title", image.getTitle());
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        element("strong", strong);
    }

    @Override
    public void visit(Code code) {
        open("code");
        text(code.getLiteral());
        close("code");
    }

    @Override
    public void visit(Text text) {
        text(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        open("br");
        line();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            element("del", node);
        } else if (node instanceof TableHead) {
            block("thead", node);
        } else if (node instanceof TableBody) {
            block("tbody", node);
        } else if (node instanceof TableRow) {
            block("tr", node);
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            throw new IllegalArgumentException("Not known here: " + node);
        }
    }

    private void cell(TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        TableCell.@Nullable Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            block(name, cell);
            return;
        }
        String align = switch (alignment) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
        };
        block(name, cell, "align", align);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            block("table", block);
        } else if (block instanceof Markdown.Figure figure) {
            figure(figure);
        } else {
            throw new IllegalArgumentException("Not known here: " + block);
        }
    }

    private void figure(Markdown.Figure figure) {
        line();
        open("figure");
        visitChildren(figure);
        if (!figure.caption().isEmpty()) {
            open("figcaption");
            text(figure.caption());
            close("figcaption");
        }
        close("figure");
        line();
    }

    /** An element with lines of its own, its content on the same one. */
    private void block(String name, Node node, String... attributes) {
        line();
        element(name, node, attributes);
        line();
    }

    /** An element whose tags have lines of their own. */
    private void lines(String name, Node node, String... attributes) {
        line();
        String outside = inside;
        open(name, attributes);
        inside = name;
        line();
        visitChildren(node);
        line();
        inside = outside;
        close(name);
        line();
    }

    private void element(String name, Node node, String... attributes) {
        String outside = inside;
        open(name, attributes);
        inside = name;
        visitChildren(node);
        inside = outside;
        close(name);
    }

    private void open(String name, String... attributes) {
        for (int i = 1; i < attributes.length; i += 2) {
            attributes[i] = Markup.characters(attributes[i]);
        }
        // The policy takes away from the list what it does not allow.
        out.openTag(name, new ArrayList<>(Arrays.asList(attributes)));
        atLineStart = false;
    }

    private void close(String name) {
        out.closeTag(name);
        atLineStart = false;
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            out.text(text);
            atLineStart = text.charAt(text.length() - 1) == '\n';
        }
    }

    private void line() {
        if (!atLineStart && !TEXTLESS.contains(inside)) {
            out.text("\n");
        }
        atLineStart = true;
    }
}
