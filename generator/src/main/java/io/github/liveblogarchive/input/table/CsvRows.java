package io.github.liveblogarchive.input.table;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table: values between separators, in quotation marks where they hold separators, line breaks, or
 * quotation marks, which are then doubled. One row is in memory at a time.
 */
final class CsvRows {
    static final int MAX_ROW = 4_000_000;
    private static final int LOOK_AHEAD = 64 * 1024;
    private static final String SEPARATORS = ",;\t|";

    /**
     * A row.
     *
     * @param line where it begins
     * @param closed whether its last quotation mark was closed
     */
    record Row(List<String> values, int line, boolean closed) {
        Row {
            values = List.copyOf(values);
        }

        boolean isBlank() {
            return values.stream().allMatch(String::isBlank);
        }

        /** Empty where the row has fewer values. */
        String value(int column) {
            return column < 0 || column >= values.size() ? "" : values.get(column);
        }
    }

    private final PushbackReader in;
    private final char separator;
    private int line = 1;
    private boolean begun;

    /** @param separator what stands between values; a zero character lets the first row tell */
    CsvRows(Reader in, char separator) throws IOException {
        this.in = new PushbackReader(in, LOOK_AHEAD);
        String first = peek();
        // The mark that Excel understands, and that no other program hides.
        if (first.matches("(?is)\"?sep=.\"?(\\r|\\n).*")) {
            this.separator = separator == 0 ? first.charAt(first.indexOf('=') + 1) : separator;
            row();
        } else {
            this.separator = separator == 0 ? told(first) : separator;
        }
    }

    /** The next row, or nothing at the end. */
    Optional<Row> next() throws IOException {
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        in.unread(c);
        return Optional.of(row());
    }

    private Row row() throws IOException {
        int start = line;
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        boolean fresh = true;
        int length = 0;
        while (true) {
            int c = in.read();
            if (c == '\uFEFF' && !begun) {
                begun = true;
                continue;
            }
            begun = true;
            if (++length > MAX_ROW) {
                throw new RowTooLong(start);
            }
            if (c < 0 || (!quoted && isBreak(c))) {
                values.add(value.toString());
                return new Row(values, start, !quoted);
            }
            if (quoted) {
                quoted = inQuotes(c, value);
            } else if (c == '"' && fresh) {
                quoted = true;
            } else if (c == separator) {
                values.add(value.toString());
                value.setLength(0);
                fresh = true;
                continue;
            } else {
                value.append((char) c);
                // Excel writes ="0012" so that a number keeps its zeros.
                fresh = value.length() == 1 && c == '=' && peekIs('"');
                if (fresh) {
                    value.setLength(0);
                }
                continue;
            }
            fresh = false;
        }
    }

    /** Whether the quotation goes on. */
    private boolean inQuotes(int c, StringBuilder value) throws IOException {
        if (c == '"') {
            int next = in.read();
            if (next == '"') {
                value.append('"');
                return true;
            }
            if (next >= 0) {
                in.unread(next);
            }
            return false;
        }
        if (isBreak(c)) {
            value.append('\n');
        } else {
            value.append((char) c);
        }
        return true;
    }

    private boolean isBreak(int c) throws IOException {
        if (c == '\r' && peekIs('\n')) {
            in.read();
        }
        boolean isBreak = c == '\n' || c == '\r';
        line += isBreak ? 1 : 0;
        return isBreak;
    }

    private boolean peekIs(char wanted) throws IOException {
        int next = in.read();
        if (next >= 0) {
            in.unread(next);
        }
        return next == wanted;
    }

    private String peek() throws IOException {
        char[] ahead = new char[LOOK_AHEAD / 2];
        int length = 0;
        for (int n = in.read(ahead, 0, ahead.length); n > 0; n = in.read(ahead, length, ahead.length - length)) {
            length += n;
        }
        in.unread(ahead, 0, length);
        String text = new String(ahead, 0, length);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    // What stands most often in the first row, outside of quotation marks.
    private static char told(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || "\r\n".indexOf(text.charAt(i)) < 0); i++) {
            quoted ^= text.charAt(i) == '"';
            int at = quoted ? -1 : SEPARATORS.indexOf(text.charAt(i));
            if (at >= 0) {
                counts[at]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
