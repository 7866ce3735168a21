package io.github.liveblogarchive.input.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the texts in which there is nothing to say, which nearly all are: well-formed UTF-8 with plain line feeds and
 * no character that is left out. All others are for {@link TextReader}, which knows the place of what is wrong.
 */
final class PlainUtf8 {
    private final byte[] bytes;
    private final int end;
    private int at;
    private boolean ascii = true;

    private PlainUtf8(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** The text of a part of the bytes; empty where a closer look is due. */
    static Optional<String> decode(byte[] bytes, int from, int to) {
        boolean marked = to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        int start = marked ? from + 3 : from;
        PlainUtf8 scan = new PlainUtf8(bytes, start, to);
        if (Signatures.mayBegin(bytes, from, to) || !scan.isPlain()) {
            return Optional.empty();
        }
        return Optional.of(new String(
                bytes, start, to - start, scan.ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }

    private boolean isPlain() {
        while (at < end) {
            byte b = bytes[at];
            if (b < 0x20) {
                if (b < 0) {
                    ascii = false;
                    if (!character(b & 0xFF)) {
                        return false;
                    }
                } else if (b != '\n' && b != '\t') {
                    return false;
                }
            } else if (b == 0x7F) {
                return false;
            }
            at++;
        }
        return true;
    }

    // As in table 3-7 of the Unicode standard; at the end the last byte is the current one.
    private boolean character(int lead) {
        int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4 || end - at <= more) {
            return false;
        }
        int c = lead & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            int b = bytes[at + i];
            if ((b & 0xC0) != 0x80) {
                return false;
            }
            c = (c << 6) | (b & 0x3F);
        }
        at += more;
        boolean shortest = c >= (more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return shortest && !surrogate && c <= Character.MAX_CODE_POINT && !Characters.isRefused(c);
    }
}
