package io.github.liveblogarchive.input.body;

import io.github.liveblogarchive.input.strict.Addresses;
import io.github.liveblogarchive.input.text.Piece;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Nearest;
import io.github.liveblogarchive.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the links and pictures of a body, and its first words on the way. */
final class LinkFinder extends AbstractVisitor {
    private static final int LEAD_LENGTH = 200;

    private final Values values;
    private final Piece piece;
    private final Set<String> blockNames;
    private final StringBuilder lead = new StringBuilder();

    LinkFinder(Values values, Piece piece, Set<String> blockNames) {
        this.values = values;
        this.piece = piece;
        this.blockNames = blockNames;
    }

    /** The first words of a text, without a word on what it holds. */
    static String lead(Piece piece) {
        LinkFinder finder = new LinkFinder(Values.muted(), piece, Set.of());
        MarkdownParts.of(piece.text(), fence -> false).visit(finder);
        return finder.lead();
    }

    String lead() {
        return Body.words(lead.toString());
    }

    @Override
    public void visit(Link link) {
        values.link(Addresses.decoded(link.getDestination()), place(link));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        String src = Addresses.decoded(image.getDestination());
        if (image.getFirstChild() == null) {
            values.missingAlt(src, place(image));
        }
        values.media(src, place(image));
    }

    @Override
    public void visit(Text text) {
        addLead(text.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        htmlInside(block.getLiteral(), place(block));
    }

    @Override
    public void visit(HtmlInline inline) {
        htmlInside(inline.getLiteral(), place(inline));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        String name = BodyReader.firstWord(block.getInfo());
        Optional<String> meant = name.length() < 4 ? Optional.empty() : Nearest.to(name, blockNames);
        if (meant.isEmpty()) {
            return;
        }
        if (!meant.get().equals(name)) {
            values.problems()
                    .warning(
                            Code.UNKNOWN_BLOCK,
                            place(block),
                            "There is no block \"" + name + "\"; it is shown as code.",
                            "Did you mean \"" + meant.get() + "\"?");
        } else if (!(block.getParent() instanceof org.commonmark.node.Document)) {
            values.problems()
                    .warning(
                            Code.BAD_BLOCK,
                            place(block),
                            "The block \"" + name + "\" stands inside of a list or quote and is shown as code.",
                            "Let it begin at the margin.");
        }
    }

    /** Links and pictures of a piece that is markup, whose text adds to the first words. */
    void html() {
        Document markup = parse(piece.text());
        Element body = markup.body();
        LeftOut.tell(markup, piece.at(1, 1), values.problems());
        find(body, element -> {
            var start = element.sourceRange().start();
            return piece.at(Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
        });
        addLead(body.text());
    }

    private void htmlInside(String markup, Place place) {
        // Most inline markup is a closing tag.
        if (!markup.startsWith("</")) {
            Document parsed = parse(markup);
            LeftOut.tell(parsed, place, values.problems());
            find(parsed.body(), element -> place);
        }
    }

    private static Document parse(String markup) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(markup, "");
    }

    private void find(Element body, Function<Element, Place> places) {
        for (Element element : body.select("a[href], area[href]")) {
            values.link(Addresses.decoded(element.attr("href")), places.apply(element));
        }
        for (Element element : body.select("img, video, audio, source, track")) {
            Place place = places.apply(element);
            for (String attribute : List.of("src", "poster")) {
                if (!element.attr(attribute).isEmpty()) {
                    values.media(Addresses.decoded(element.attr(attribute)), place);
                }
            }
            if (element.nameIs("img") && !element.hasAttr("alt")) {
                values.missingAlt(element.attr("src"), place);
            }
        }
    }

    private void addLead(String text) {
        if (lead.length() < LEAD_LENGTH) {
            lead.append(text).append(' ');
        }
    }

    private Place place(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? piece.start()
                : piece.at(spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
    }
}
