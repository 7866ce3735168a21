package io.github.liveblogarchive.input.text;

import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import io.github.liveblogarchive.report.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads strict UTF-8 as text with plain line feeds. A byte order mark is accepted, CR and CRLF become LF, control
 * characters and noncharacters are left out with one warning; anything that is not UTF-8 text ends the reading with
 * {@link Unreadable}, which names the byte and what the file probably is.
 */
public final class TextReader extends Reader {
    private final InputStream in;
    private final String file;
    private final Problems problems;
    private final byte[] buffer = new byte[8192];
    private int next;
    private int end;
    private long offset;
    private boolean opened;
    private boolean afterReturn;
    private char pendingLow;
    private int line;
    private int column = 1;
    private int removed;
    private int firstRemoved;
    private Place removedAt = Place.NONE;

    /**
     * @param file as problems call it
     * @param firstLine of the stream in its file, from 1
     */
    public TextReader(InputStream in, String file, int firstLine, Problems problems) {
        this.in = in;
        this.file = file;
        this.line = firstLine;
        this.problems = problems;
    }

    /**
     * The text of a whole file; empty with a problem where it is none, larger than allowed, or blank.
     *
     * @throws IOException where the file cannot be read
     */
    public static Optional<String> readFile(Path path, String file, int maxBytes, Problems problems)
            throws IOException {
        byte[] bytes = FileBytes.read(path, maxBytes);
        if (bytes.length > maxBytes) {
            problems.error(
                    Code.TOO_LARGE,
                    Place.file(file),
                    "The file is larger than " + maxBytes + " bytes.",
                    "Split it, write it as NDJSON, or raise \"maxFileBytes\" in site.yaml.");
            return Optional.empty();
        }
        Optional<String> text = decode(bytes, file, 1, problems);
        if (text.isPresent() && text.get().isBlank()) {
            reportBlank(bytes.length == 0, file, problems);
            return Optional.empty();
        }
        return text;
    }

    /** The text of some bytes; empty with a problem where they are none. */
    public static Optional<String> decode(byte[] bytes, String file, int firstLine, Problems problems) {
        return decode(bytes, 0, bytes.length, file, firstLine, problems);
    }

    /** The text of a part of some bytes; empty with a problem where they are none. */
    public static Optional<String> decode(
            byte[] bytes, int from, int to, String file, int firstLine, Problems problems) {
        Optional<String> plain = PlainUtf8.decode(bytes, from, to);
        return plain.isPresent()
                ? plain
                : decode(new ByteArrayInputStream(bytes, from, to - from), file, firstLine, problems);
    }

    private static Optional<String> decode(InputStream in, String file, int firstLine, Problems problems) {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[8192];
        try (TextReader reader = new TextReader(in, file, firstLine, problems)) {
            for (int n = reader.read(chunk, 0, chunk.length); n >= 0; n = reader.read(chunk, 0, chunk.length)) {
                text.append(chunk, 0, n);
            }
            return Optional.of(text.toString());
        } catch (Unreadable e) {
            problems.add(e.problem());
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can always be read", e);
        }
    }

    /** Reports a file without a word in it. */
    public static void reportBlank(boolean empty, String file, Problems problems) {
        problems.error(
                Code.EMPTY_FILE,
                Place.file(file),
                empty ? "The file is empty." : "The file holds nothing but white space.",
                "Write something into it or delete it.");
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        if (!opened) {
            opened = true;
            open();
        }
        int to = from;
        int limit = from + length;
        while (to < limit) {
            if (pendingLow != 0) {
                chars[to++] = pendingLow;
                pendingLow = 0;
                continue;
            }
            if (next == end && !fill()) {
                break;
            }
            int c = buffer[next] >= 0x20 && buffer[next] < 0x7F ? buffer[next++] : character();
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\r' || c == '\n') {
                line++;
                column = 1;
                chars[to++] = '\n';
            } else if (Characters.isRefused(c)) {
                leaveOut(c);
            } else {
                column++;
                if (c > 0xFFFF) {
                    chars[to++] = Character.highSurrogate(c);
                    pendingLow = Character.lowSurrogate(c);
                } else {
                    chars[to++] = (char) c;
                }
            }
        }
        return to == from ? atEnd() : to - from;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int atEnd() {
        if (removed > 0) {
            Characters.warnRemoved(removed, firstRemoved, removedAt, problems);
            removed = 0;
        }
        return -1;
    }

    private void leaveOut(int c) throws Unreadable {
        if (c == 0) {
            throw unreadable(Code.NOT_TEXT, "There is a NUL byte at offset " + (position() - 1) + ".", NOT_TEXT_HINT);
        }
        if (removed++ == 0) {
            firstRemoved = c;
            removedAt = new Place(file, line, column, "");
        }
    }

    private static final String NOT_TEXT_HINT = "This is no text file; save it as UTF-8 text.";

    private void open() throws IOException {
        fill();
        Optional<String> other = Signatures.of(buffer, end);
        if (other.isPresent()) {
            Code code = other.get().startsWith("UTF") ? Code.BAD_ENCODING : Code.NOT_TEXT;
            throw unreadable(code, "The file is " + other.get() + ", not UTF-8 text.", "Save it as UTF-8 text.");
        }
        if (end >= 3 && (buffer[0] & 0xFF) == 0xEF && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF) {
            next = 3;
        }
    }

    private boolean fill() throws IOException {
        offset += end;
        next = 0;
        end = in.readNBytes(buffer, 0, buffer.length);
        return end > 0;
    }

    private long position() {
        return offset + next;
    }

    // Checks as in table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing above U+10FFFF.
    private int character() throws IOException {
        long start = position();
        int lead = buffer[next++] & 0xFF;
        if (lead < 0x80) {
            return lead;
        }
        int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4) {
            throw badByte(lead, start);
        }
        int c = lead & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            if (next == end && !fill()) {
                String hint = "The file seems to be cut off: take it from its source again.";
                throw unreadable(Code.BAD_ENCODING, "The file ends in the middle of a character.", hint);
            }
            int b = buffer[next] & 0xFF;
            int low = i > 0 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int high = i > 0 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (b < low || b > high) {
                throw badByte(lead, start);
            }
            next++;
            c = (c << 6) | (b & 0x3F);
        }
        return c;
    }

    private Unreadable badByte(int lead, long start) {
        String likely = lead == 0xC0 || lead == 0xC1 || lead == 0xED || lead == 0xE0 || lead >= 0xF0
                ? "broken UTF-8"
                : lead < 0xA0 ? "Windows-1252" : "Latin-1 (ISO-8859-1) or Windows-1252";
        String message = String.format(
                Locale.ROOT,
                "The byte 0x%02X at offset %d is not UTF-8; the file is probably %s.",
                lead,
                start,
                likely);
        return unreadable(Code.BAD_ENCODING, message, "Save it as UTF-8.");
    }

    private Unreadable unreadable(Code code, String message, String hint) {
        return new Unreadable(new Problem(Level.ERROR, code, new Place(file, line, column, ""), message, hint));
    }
}
