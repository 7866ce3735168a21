package io.github.liveblogarchive.input.capture.text;

import java.util.List;
import java.util.regex.Pattern;

/** Plain lines as Markdown that shows them letter by letter. */
public final class Markdown {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*\\[\\]<>~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
    private static final Pattern LINE_START = Pattern.compile("^([#+=|-]|:(?=\\s))");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private Markdown() {}

    public static String text(String line) {
        String text = SIGNS.matcher(line).replaceAll("\\\\$0");
        text = ENTITY.matcher(text).replaceAll("\\\\&");
        text = LINE_START.matcher(text).replaceAll("\\\\$1");
        return NUMBERED.matcher(text).replaceAll("$1\\\\$2");
    }

    /** Paragraphs, and lists where lines begin like list items. */
    public static String paragraphs(List<String> lines) {
        StringBuilder out = new StringBuilder();
        boolean inList = false;
        for (String line : lines) {
            boolean item = Form.isBullet(line);
            if (out.length() > 0) {
                out.append(item && inList ? "\n" : "\n\n");
            }
            out.append(item ? "- " + text(Form.withoutBullet(line)) : text(line));
            inList = item;
        }
        return out.toString();
    }
}
