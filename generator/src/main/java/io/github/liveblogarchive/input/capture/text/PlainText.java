package io.github.liveblogarchive.input.capture.text;

import java.util.ArrayList;
import java.util.List;

/** The text of a capture as lines. */
public final class PlainText {
    private PlainText() {}

    /** Lines that hold something, however they end; no-break and zero-width spaces at their ends are space too. */
    public static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        int number = 0;
        for (String raw : text.split("\r\n|[\r\n\u2028\u2029]", -1)) {
            number++;
            String line = raw.replaceAll("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$", "")
                    .replace('\u00A0', ' ')
                    .replace('\t', ' ');
            if (line.isEmpty()) {
                gap++;
            } else {
                lines.add(new Line(number, gap, line));
                gap = 0;
            }
        }
        return lines;
    }
}
