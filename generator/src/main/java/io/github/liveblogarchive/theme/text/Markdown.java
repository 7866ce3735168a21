package io.github.liveblogarchive.theme.text;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as CommonMark has it, with tables, strikethrough, bare links and footnotes. Its markup is not safe yet. */
final class Markdown {
    private final Parser parser;
    private final HtmlRenderer renderer;

    Markdown() {
        List<Extension> extensions = List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                FootnotesExtension.create());
        parser = Parser.builder()
                .extensions(extensions)
                .postProcessor(Markdown::figures)
                .build();
        renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .nodeRendererFactory(FigureRenderer::new)
                .build();
    }

    Node parse(String markdown) {
        return parser.parse(markdown);
    }

    /** Markup with whatever the author wrote in it: only the {@link Sanitizer} may read it. */
    String unsafe(Node document) {
        // The footnotes' own element is not in the sanitizer's list, a div with its class is.
        return renderer.render(document)
                .replace("<section class=\"footnotes\" data-footnotes=\"\">", "<div class=\"footnotes\">")
                .replace("<section class=\"footnotes\" data-footnotes>", "<div class=\"footnotes\">")
                .replace("</section>", "</div>");
    }

    private static Node figures(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
                    Figure figure = new Figure(image.getTitle() == null ? "" : image.getTitle());
                    image.setTitle(null);
                    figure.appendChild(image);
                    paragraph.insertAfter(figure);
                    paragraph.unlink();
                }
            }
        });
        return document;
    }

    /** A picture alone in its paragraph; its title is its caption. */
    static final class Figure extends CustomBlock {
        private final String caption;

        Figure(String caption) {
            this.caption = caption;
        }

        String caption() {
            return caption;
        }
    }

    private record FigureRenderer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Figure.class);
        }

        @Override
        public void render(Node node) {
            Figure figure = (Figure) node;
            context.getWriter().line();
            context.getWriter().tag("figure");
            context.render(figure.getFirstChild());
            if (!figure.caption.isEmpty()) {
                context.getWriter().tag("figcaption");
                context.getWriter().text(figure.caption);
                context.getWriter().tag("/figcaption");
            }
            context.getWriter().tag("/figure");
            context.getWriter().line();
        }
    }
}
