package io.github.liveblogarchive.input.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Visitor;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown divided at its fenced blocks, with the lines that they stand in. */
final class MarkdownParts {
    /** What lies between two cuts. */
    sealed interface Part {}

    /** Text between blocks, with the definitions of links that stand in another part. */
    record Words(String markdown) implements Part {}

    /** A fenced block; line and column are those of its opening fence, from 1. */
    record Fence(String name, String content, int line, int column, boolean closed) implements Part {}

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final Node document;
    private final List<String> lines;
    private final List<Part> parts = new ArrayList<>();

    private MarkdownParts(String markdown) {
        this.document = PARSER.parse(markdown);
        this.lines = markdown.lines().toList();
    }

    static MarkdownParts of(String markdown, Predicate<FencedCodeBlock> isBlock) {
        MarkdownParts parts = new MarkdownParts(markdown);
        int from = 0;
        for (Node node = parts.document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock fence && isBlock.test(fence)) {
                List<SourceSpan> spans = fence.getSourceSpans();
                int first = spans.get(0).getLineIndex();
                parts.words(from, first);
                parts.parts.add(new Fence(
                        BodyReader.firstWord(fence.getInfo()),
                        fence.getLiteral(),
                        first + 1,
                        spans.get(0).getColumnIndex() + 1,
                        fence.getClosingFenceLength() != null));
                from = spans.get(spans.size() - 1).getLineIndex() + 1;
            }
        }
        parts.words(from, parts.lines.size());
        return parts;
    }

    List<Part> list() {
        return parts;
    }

    void visit(Visitor visitor) {
        document.accept(visitor);
    }

    /** A text without its blank first and last lines; the indentation of the first line with words stays. */
    static String withoutBlankEnds(String text) {
        String end = text.stripTrailing();
        int start = 0;
        for (int i = 0; i < end.length() && Character.isWhitespace(end.charAt(i)); i++) {
            if (end.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return end.substring(start);
    }

    private void words(int from, int to) {
        String text = withoutBlankEnds(String.join("\n", lines.subList(from, to)));
        if (!text.isEmpty()) {
            boolean whole = from == 0 && to == lines.size();
            parts.add(new Words(whole ? text : text + definitionsOutside(from, to, text)));
        }
    }

    // Parts are rendered one by one: a link whose target is defined behind the next block would stay raw text.
    private String definitionsOutside(int from, int to, String text) {
        StringBuilder definitions = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            boolean link = node instanceof LinkReferenceDefinition;
            boolean footnote = node instanceof FootnoteDefinition note && text.contains("[^" + note.getLabel() + "]");
            if (!link && !footnote) {
                continue;
            }
            List<SourceSpan> spans = node.getSourceSpans();
            int first = spans.isEmpty() ? from : spans.get(0).getLineIndex();
            if (first < from || first >= to) {
                int last = spans.get(spans.size() - 1).getLineIndex();
                definitions.append("\n\n").append(String.join("\n", lines.subList(first, last + 1)));
            }
        }
        return definitions.toString();
    }
}
