package io.github.liveblogarchive.output.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines as bytes, since a ledger may have a million of them. A return before the line end is no part of a line. */
final class LedgerLines {
    /** Takes bytes into a check sum. */
    interface Sum {
        void update(byte[] bytes, int offset, int length);
    }

    private static final byte[] LINE_END = {'\n'};
    /** Far more than a line of ours can have. */
    private static final int LONGEST = 1 << 24;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int next;
    private int filled;
    private boolean ended;

    LedgerLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line. */
    boolean next() throws IOException {
        from = next;
        int end = lineEnd(from);
        while (end == filled && !ended) {
            int searched = end - from;
            fill();
            end = lineEnd(from + searched);
        }
        if (from == filled) {
            return false;
        }
        next = Math.min(end + 1, filled);
        to = end > from && end < filled && buffer[end - 1] == '\r' ? end - 1 : end;
        return true;
    }

    private int lineEnd(int start) {
        int at = start;
        while (at < filled && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, filled - from);
        filled -= from;
        from = 0;
        if (filled > LONGEST) {
            throw new IllegalArgumentException("The ledger has a line of another form");
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        ended = read < 0;
        filled += Math.max(read, 0);
    }

    /** Adds the line and its end. */
    void sum(Sum sum) {
        if (to < filled && buffer[to] == '\n') {
            sum.update(buffer, from, to - from + 1);
        } else {
            sum.update(buffer, from, to - from);
            sum.update(LINE_END, 0, 1);
        }
    }

    boolean startsWith(String word) {
        boolean same = word.length() <= to - from;
        for (int i = 0; same && i < word.length(); i++) {
            same = buffer[from + i] == word.charAt(i);
        }
        return same;
    }

    int indexOf(char c, int start) {
        for (int at = from + start; at < to; at++) {
            if (buffer[at] == c) {
                return at - from;
            }
        }
        return -1;
    }

    long number(int start, int end) {
        long number = 0;
        for (int at = from + start; at < from + end; at++) {
            int digit = buffer[at] - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("A number is expected");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    String text(int start) {
        return new String(buffer, from + start, to - from - start, StandardCharsets.UTF_8);
    }

    /** As text, but quicker; a byte that is not ASCII becomes a character that is not. */
    String ascii(int start) {
        return new String(buffer, from + start, to - from - start, StandardCharsets.ISO_8859_1);
    }
}
