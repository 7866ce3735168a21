package io.github.liveblogarchive.input.content;

import io.github.liveblogarchive.input.text.TextReader;
import io.github.liveblogarchive.report.Problems;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Lines as bytes, so that a broken character spoils only its own. No more than one line is held. */
final class ByteLines implements Closeable {
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int stop;
    private int end;
    private boolean ended;
    private int number;
    private boolean tooLong;

    /** @param longest a longer line is passed over */
    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = Math.min(longest, LARGEST - 8);
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        start = Math.min(stop + 1, end);
        tooLong = false;
        if (start == end && !fill()) {
            return false;
        }
        number++;
        int from = start;
        while (true) {
            stop = feed(from);
            tooLong |= stop - start > longest;
            if (stop < end) {
                return true;
            }
            if (tooLong) {
                start = end;
            }
            from = stop - start;
            if (!fill()) {
                return true;
            }
            from += start;
        }
    }

    int number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    Optional<String> text(String file, Problems problems) {
        return TextReader.decode(buffer, start, stop, file, number, problems);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int feed(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return end;
    }

    /** Reads more behind what is held of the line; false at the end. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            stop -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(LARGEST, 2L * buffer.length));
        }
        int read = in.read(buffer, end, buffer.length - end);
        ended = read < 0;
        end += Math.max(0, read);
        return !ended;
    }
}
