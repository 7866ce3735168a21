package io.github.liveblogarchive.input.capture.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text of a capture as lines; says at which byte it is not UTF-8. */
public final class PlainText {
    private PlainText() {}

    /** The text without a byte order mark, or nothing where {@link #badByte} says why. */
    public static Optional<String> decode(byte[] bytes) {
        if (badByte(bytes) >= 0) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Where the bytes stop being UTF-8, -1 where they never do. */
    public static int badByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

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
