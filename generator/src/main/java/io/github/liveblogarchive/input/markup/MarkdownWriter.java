package io.github.liveblogarchive.input.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes a canonical tree as Markdown, or finds that it has no form for something. For one use. */
final class MarkdownWriter {
    private boolean refused;

    Optional<String> write(Element body) {
        String markdown = blocks(body, false);
        return refused ? Optional.empty() : Optional.of(markdown);
    }

    private String blocks(Element container, boolean tight) {
        List<String> parts = new ArrayList<>();
        String lastList = "";
        for (Node child : container.childNodes()) {
            if (!(child instanceof Element element)) {
                refused = true;
                continue;
            }
            boolean list = element.nameIs("ul") || element.nameIs("ol");
            // Two lists in a row would become one unless their markers differ.
            String marker = list ? (lastList.startsWith("-") ? "*" : "-") : "";
            parts.add(block(element, marker));
            lastList = marker;
        }
        return String.join(tight ? "\n" : "\n\n", parts);
    }

    private String block(Element element, String marker) {
        if (element.hasAttr("lang") || element.hasAttr("dir")) {
            refused = true;
        }
        return switch (element.normalName()) {
            case "p" -> MarkdownEscapes.paragraph(inline(element));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> list(element, marker);
            case "blockquote" -> prefix("> ", "> ", blocks(element, false)).replaceAll("(?m)^> $", ">");
            case "hr" -> "***";
            case "pre" -> fence(element);
            default -> refuse();
        };
    }

    private String heading(Element element) {
        if (element.selectFirst("br") != null || element.childNodeSize() == 0) {
            return refuse();
        }
        return "#".repeat(element.normalName().charAt(1) - '0') + " "
                + inline(element).replaceAll("(#+)$", "\\\\$1");
    }

    private String list(Element list, String marker) {
        List<Element> items = list.children();
        boolean tight = items.stream().allMatch(MarkdownWriter::isTight);
        int number = list.hasAttr("start") ? parse(list.attr("start")) : 1;
        List<String> lines = new ArrayList<>();
        for (Element item : items) {
            if (!item.nameIs("li") || item.attributesSize() > 0) {
                return refuse();
            }
            String first = list.nameIs("ol") ? number++ + (marker.equals("*") ? ") " : ". ") : marker + " ";
            lines.add(prefix(first, " ".repeat(first.length()), blocks(item, tight))
                    .replaceAll("(?m)^ +$", ""));
        }
        return items.isEmpty() ? refuse() : String.join(tight ? "\n" : "\n\n", lines);
    }

    private static boolean isTight(Element item) {
        List<Element> parts = item.children();
        for (int i = 0; i < parts.size(); i++) {
            boolean list = parts.get(i).nameIs("ul") || parts.get(i).nameIs("ol");
            if (!((list && i > 0) || (parts.get(i).nameIs("p") && i == 0))) {
                return false;
            }
        }
        return true;
    }

    private String fence(Element pre) {
        Element code = pre.selectFirst("> code");
        String text = code == null ? pre.wholeText() : code.wholeText();
        if (!(code == null
                ? pre.children().isEmpty()
                : pre.childNodeSize() == 1 && code.children().isEmpty())) {
            return refuse();
        }
        String language = code == null ? "" : code.className().replaceFirst("^language-", "");
        String ticks = ticks(text, 3);
        return ticks + language + "\n" + (text.isEmpty() || text.endsWith("\n") ? text : text + "\n") + ticks;
    }

    private String inline(Element element) {
        StringBuilder out = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                out.append(MarkdownEscapes.text(
                        text.getWholeText(), edge(text.previousSibling()), edge(text.nextSibling())));
            } else if ((child instanceof Element inner && inner.hasAttr("lang")) || child.hasAttr("dir")) {
                return refuse();
            } else if (child instanceof Element inner) {
                out.append(inlineElement(inner));
            }
        }
        return out.toString();
    }

    private String inlineElement(Element element) {
        return switch (element.normalName()) {
            case "br" -> "\\\n";
            case "strong" -> "**" + inline(element) + "**";
            case "em" -> emphasis(element);
            case "del" -> "~~" + inline(element) + "~~";
            case "code" -> element.children().isEmpty() ? code(element.wholeText()) : refuse();
            case "a" -> "[" + inline(element) + "](" + target(element, "href") + ")";
            case "img" ->
                "![" + MarkdownEscapes.text(element.attr("alt"), ' ', ' ') + "](" + target(element, "src") + ")";
            default -> refuse();
        };
    }

    private String emphasis(Element element) {
        Element parent = element.parent();
        boolean besideStars = (parent != null && parent.nameIs("strong")) || element.selectFirst("strong") != null;
        String mark = besideStars ? "_" : "*";
        return mark + inline(element) + mark;
    }

    private static String target(Element element, String attribute) {
        String title = element.attr("title");
        String quoted = title.isEmpty()
                ? ""
                : " \"" + title.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "\\&") + "\"";
        return MarkdownEscapes.address(element.attr(attribute)) + quoted;
    }

    private static String code(String text) {
        String ticks = ticks(text, 1);
        String space = text.startsWith("`") || text.endsWith("`") || text.startsWith(" ") ? " " : "";
        return ticks + space + text + space + ticks;
    }

    private static String ticks(String text, int atLeast) {
        int length = atLeast;
        while (text.contains("`".repeat(length))) {
            length++;
        }
        return "`".repeat(length);
    }

    private static char edge(@org.jspecify.annotations.Nullable Node neighbour) {
        return neighbour == null ? ' ' : neighbour.nameIs("a") ? '[' : '*';
    }

    private static int parse(String number) {
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 1;
    }

    private static String prefix(String first, String rest, String text) {
        return first + text.lines().collect(Collectors.joining("\n" + rest));
    }

    private String refuse() {
        refused = true;
        return "";
    }
}
