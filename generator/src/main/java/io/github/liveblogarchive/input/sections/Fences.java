package io.github.liveblogarchive.input.sections;

/** Follows fenced code through the lines of a Markdown text. */
final class Fences {
    private char open;
    private int length;

    /** Whether the next line belongs to fenced code, its fences among it. */
    boolean isText(String text, int from, int to) {
        int start = from;
        while (start < to && start - from < 4 && text.charAt(start) == ' ') {
            start++;
        }
        int run = start - from < 4 ? run(text, start, to) : 0;
        if (length == 0) {
            boolean opens = run >= 3
                    && (text.charAt(start) == '~'
                            || text.indexOf('`', start + run) < 0
                            || text.indexOf('`', start + run) >= to);
            if (opens) {
                open = text.charAt(start);
                length = run;
            }
            return opens;
        }
        if (run >= length
                && text.charAt(start) == open
                && text.substring(start + run, to).isBlank()) {
            length = 0;
        }
        return true;
    }

    private static int run(String text, int from, int to) {
        if (from >= to || (text.charAt(from) != '`' && text.charAt(from) != '~')) {
            return 0;
        }
        int end = from;
        while (end < to && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end - from;
    }
}
