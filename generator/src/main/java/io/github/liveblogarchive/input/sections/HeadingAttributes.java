package io.github.liveblogarchive.input.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands in the braces of a heading: {@code #id}, flags, {@code name="value"}. */
record HeadingAttributes(List<Attribute> list, boolean isComplete) {
    /** A name and value, a flag's value being true; offset counts from behind the brace. */
    record Attribute(String name, String value, int offset) {}

    static final List<String> FLAGS = List.of("key", "pinned", "summary");

    static HeadingAttributes of(String text) {
        List<Attribute> list = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            String word = text.substring(at, end);
            if (word.length() > 1 && word.charAt(0) == '#') {
                list.add(new Attribute("id", word.substring(1), at));
            } else if (FLAGS.contains(word.toLowerCase(Locale.ROOT))) {
                list.add(new Attribute(word.toLowerCase(Locale.ROOT), "true", at));
            } else if (!word.isEmpty() && text.startsWith("=\"", end)) {
                int close = text.indexOf('"', end + 2);
                if (close < 0) {
                    return new HeadingAttributes(list, false);
                }
                list.add(new Attribute(word, text.substring(end + 2, close), at));
                end = close + 1;
            } else {
                return new HeadingAttributes(list, false);
            }
            at = end;
        }
        return new HeadingAttributes(list, !list.isEmpty());
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "=\"{}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
