package io.github.liveblogarchive.input.slack.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a message as paragraphs, quotations and lists. For one message. */
final class Lines {
    private static final Pattern BULLET = Pattern.compile("\\s*[•◦▪‣]\\s+(.*)");
    private static final Pattern BLOCK = Pattern.compile("\\s*\\x03\\d+\\x02\\s*");
    private static final String QUOTED = "&gt;";
    private static final String QUOTED_TO_THE_END = "&gt;&gt;&gt;";

    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> inline;
    private String open = "";

    private Lines(UnaryOperator<String> inline) {
        this.inline = inline;
    }

    /** @param escaped HTML without tags; pieces that are done are held aside */
    static String html(String escaped, UnaryOperator<String> inline) {
        Lines lines = new Lines(inline);
        boolean quoted = false;
        for (String line : escaped.split("\n", -1)) {
            if (quoted) {
                lines.add("blockquote", line.strip());
            } else if (line.startsWith(QUOTED_TO_THE_END)) {
                quoted = true;
                lines.add(
                        "blockquote", line.substring(QUOTED_TO_THE_END.length()).strip());
            } else {
                lines.line(line);
            }
        }
        lines.close();
        return lines.out.toString();
    }

    private void line(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (line.isBlank()) {
            close();
        } else if (line.startsWith(QUOTED)) {
            add("blockquote", line.substring(QUOTED.length()).strip());
        } else if (bullet.matches()) {
            open("ul");
            out.append("<li>").append(inline.apply(bullet.group(1))).append("</li>");
        } else if (BLOCK.matcher(line).matches()) {
            close();
            out.append(line.strip());
        } else {
            add("p", line);
        }
    }

    private void add(String box, String line) {
        boolean follows = open.equals(box);
        open(box);
        out.append(follows ? "<br>" : "").append(inline.apply(line));
    }

    private void open(String box) {
        if (!open.equals(box)) {
            close();
            out.append('<').append(box).append('>');
            open = box;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            out.append("</").append(open).append('>');
            open = "";
        }
    }
}
