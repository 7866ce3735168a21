package io.github.liveblogarchive.input.tickaroo;

import io.github.liveblogarchive.input.desk.Desk;
import io.github.liveblogarchive.input.desk.WebAddress;
import io.github.liveblogarchive.input.tree.Tree;
import io.github.liveblogarchive.report.ImportLog.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Plain text, beside which stands from where to where it is bold, italic, struck out or a link, as the markup of that. */
final class FormedText {
    /** @param tag of the element, {@code a} for a link */
    private record Span(int start, int end, String tag, String url) {}

    private static final int MOST_SPANS = 500;
    private static final int LONGEST = 200_000;

    private final Desk desk;

    FormedText(Desk desk) {
        this.desk = desk;
    }

    String html(Tree formed) {
        String text = formed.get("text").text();
        return html(desk.text(text, formed.place()), spans(formed, text));
    }

    static String plain(String text) {
        return html(text, List.of());
    }

    private List<Span> spans(Tree formed, String text) {
        List<Tree> attributes = formed.get("attrs").items();
        boolean counted = text.codePointCount(0, text.length()) == text.length();
        boolean usual = attributes.size() <= MOST_SPANS && text.length() <= LONGEST;
        if (!attributes.isEmpty() && (!counted || !usual)) {
            // Signs beyond 16 bits were counted as one by some senders and as two by others.
            desk.say(Kind.REPAIRED, formed.place(), "forms of a text left out, since their places are not sure", "");
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (Tree attribute : attributes) {
            String type = attribute.text("_type").replaceFirst(".*::", "");
            String url = WebAddress.of(attribute.get("ref").text("url"));
            String tag = switch (type) {
                case "BoldSpan" -> "strong";
                case "ItalicSpan" -> "em";
                case "StrikethroughSpan" -> "del";
                case "UnderlineSpan" -> "u";
                case "RefSpan" -> url.isEmpty() ? "" : "a";
                default -> "";
            };
            int start = (int) Math.max(0, Math.min(text.length(), attribute.number("start", 0)));
            int end = (int) Math.max(start, Math.min(text.length(), attribute.number("end", 0)));
            if (tag.isEmpty()) {
                desk.say(Kind.UNKNOWN, attribute.place(), "form of text", type);
            } else if (end > start) {
                spans.add(new Span(start, end, tag, url));
            }
        }
        // Links hold the other forms, never the other way round.
        spans.sort(Comparator.comparing((Span span) -> !span.tag().equals("a")).thenComparing(Span::tag));
        return spans;
    }

    // A blank line ends a paragraph; any other end of a line is one.
    private static String html(String text, List<Span> spans) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element paragraph = document.body().appendElement("p");
        for (int at = 0, end; at <= text.length(); at = end + 1) {
            int found = text.indexOf('\n', at);
            end = found < 0 ? text.length() : found;
            if (text.substring(at, end).isBlank()) {
                paragraph = paragraph.childNodeSize() == 0
                        ? paragraph
                        : document.body().appendElement("p");
            } else {
                if (paragraph.childNodeSize() > 0) {
                    paragraph.appendElement("br");
                }
                line(text, at, end, spans, paragraph);
            }
        }
        return document.body().html();
    }

    private static void line(String text, int from, int to, List<Span> spans, Element paragraph) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        List<Span> here = spans.stream()
                .filter(span -> span.end() > from && span.start() < to)
                .toList();
        for (Span span : here) {
            cuts.add(Math.max(from, span.start()));
            cuts.add(Math.min(to, span.end()));
        }
        int last = from;
        for (int cut : cuts.tailSet(from, false)) {
            Element at = paragraph;
            String open = "";
            for (Span span : here) {
                if (span.start() <= last && span.end() >= cut && !open.equals(span.tag())) {
                    open = span.tag();
                    at = at.appendElement(open);
                    if (!span.url().isEmpty()) {
                        at.attr("href", span.url());
                    }
                }
            }
            at.appendChild(new TextNode(text.substring(last, cut)));
            last = cut;
        }
    }
}
