package io.github.liveblogarchive.input.wordpress.wxr;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an export file from its first element on, mended where one character would end the reading of all that
 * follows: control characters,
 * which no XML may hold, and ampersands that begin no entity of XML, as older exports have them outside of CDATA. An
 * entity that the file itself declares becomes its own name, whatever it stands for. One text of more than
 * {@value #MAX_TEXT} bytes is refused.
 */
final class SoundXml extends InputStream {
    /** Thrown where a text is longer than any of WordPress. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("One text has more than " + MAX_TEXT + " bytes");
        }
    }

    static final int MAX_TEXT = 16 * 1024 * 1024;
    private static final String CDATA = "<![CDATA[";
    private static final int LONGEST_ENTITY = 10;

    private final InputStream in;
    private final byte[] buffer = new byte[32 * 1024];
    private byte[] pending = new byte[0];
    private int pendingAt;
    private int at;
    private int end;
    private boolean begun;
    private boolean inData;
    private int matched;
    private int text;
    private int mended;

    SoundXml(InputStream in) {
        this.in = in;
    }

    /** How many characters were mended so far. */
    int mended() {
        return mended;
    }

    @Override
    public int read() throws IOException {
        if (pendingAt < pending.length) {
            return pending[pendingAt++];
        }
        int c = next();
        // Some sites send blank lines or a mark of byte order before the XML, where nothing may stand.
        while (!begun && c >= 0 && c != '<') {
            c = next();
        }
        begun = true;
        if (c < 0) {
            return -1;
        }
        if (++text > MAX_TEXT) {
            throw new TooLong();
        }
        if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
            mended++;
            return ' ';
        }
        if (inData) {
            trackEnd(c);
        } else {
            trackStart(c);
            if (c == '&' && !beginsEntity()) {
                mended++;
                pending = new byte[] {'a', 'm', 'p', ';'};
                pendingAt = 0;
            }
        }
        return c;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = read();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            bytes[offset + count++] = (byte) c;
            if (at >= end && pendingAt >= pending.length) {
                break;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void trackStart(int c) {
        if (c == '<') {
            text = 0;
        }
        matched = c == CDATA.charAt(matched) ? matched + 1 : c == '<' ? 1 : 0;
        if (matched == CDATA.length()) {
            inData = true;
            matched = 0;
        }
    }

    private void trackEnd(int c) {
        if (c == ']') {
            matched = Math.min(2, matched + 1);
        } else {
            inData = !(c == '>' && matched == 2);
            matched = 0;
        }
    }

    // What follows is looked at without being taken.
    private boolean beginsEntity() throws IOException {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < LONGEST_ENTITY; i++) {
            if (at + i >= end && !fill()) {
                return false;
            }
            int c = buffer[at + i];
            if (c == ';') {
                return isKnown(name.toString());
            }
            name.append((char) c);
        }
        return false;
    }

    private static boolean isKnown(String name) {
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> true;
            default -> {
                boolean hex = name.startsWith("#x");
                String digits = name.startsWith("#") ? name.substring(hex ? 2 : 1) : "";
                if (!digits.matches(hex ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
                    yield false;
                }
                int c = Integer.parseInt(digits, hex ? 16 : 10);
                yield c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= ' ' && c < 0xD800)
                        || (c > 0xDFFF && c < 0xFFFE)
                        || (c > 0xFFFF && c <= Character.MAX_CODE_POINT);
            }
        };
    }

    private int next() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        int rest = end - at;
        System.arraycopy(buffer, at, buffer, 0, rest);
        at = 0;
        end = rest;
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, count);
        return count > 0;
    }
}
