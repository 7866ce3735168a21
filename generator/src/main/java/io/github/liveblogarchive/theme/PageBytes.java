package io.github.liveblogarchive.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import io.github.liveblogarchive.site.Html;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a page as UTF-8, to be handed on in one piece. A template writes thousands of short texts; the JDK's writers
 * copy each of them three times.
 */
final class PageBytes extends Writer {
    private static final int NONE = -1;
    /** Longer texts are encoded by the JDK, which sees at once that most are ASCII. */
    private static final int WORTH_A_COPY = 12;

    private byte[] bytes = new byte[1 << 15];
    private int size;
    /** The first half of a pair that one write ended with. */
    private int half = NONE;

    @Override
    public void write(char[] text, int offset, int length) {
        room(length);
        int i = offset;
        if (half == NONE) {
            // Fields in locals: the compiler of short runs reads and writes a field each time that it is named.
            byte[] to = bytes;
            int at = size;
            while (i < offset + length && text[i] < 0x80) {
                to[at++] = (byte) text[i++];
            }
            size = at;
        }
        while (i < offset + length) {
            put(text[i++]);
        }
    }

    @Override
    public void write(String text, int offset, int length) {
        boolean whole = offset == 0 && length == text.length() && length >= WORTH_A_COPY;
        if (whole && half == NONE && !Character.isHighSurrogate(text.charAt(length - 1))) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            write(utf8, 0, utf8.length);
            return;
        }
        room(length);
        for (int i = offset; i < offset + length; i++) {
            put(text.charAt(i));
        }
    }

    @Override
    public void write(int c) {
        room(1);
        put((char) c);
    }

    // One character more than there are, as a half of a pair may be waiting.
    private void room(int characters) {
        int most = Math.addExact(size, Math.multiplyExact(3, characters + 1));
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, bytes.length * 2));
        }
    }

    private void put(char c) {
        if (c < 0x80 && half == NONE) {
            bytes[size++] = (byte) c;
        } else {
            putWide(c);
        }
    }

    private void putWide(char c) {
        if (half != NONE) {
            char first = (char) half;
            half = NONE;
            if (Character.isLowSurrogate(c)) {
                int point = Character.toCodePoint(first, c);
                bytes[size++] = (byte) (0xF0 | (point >> 18));
                bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
                bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
                bytes[size++] = (byte) (0x80 | (point & 0x3F));
                return;
            }
            bytes[size++] = '?';
        }
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    /** Hands on what was gathered. */
    void writeTo(OutputStream out) throws IOException {
        endHalf();
        out.write(bytes, 0, size);
    }

    /** What was gathered. */
    byte[] toBytes() {
        endHalf();
        return Arrays.copyOf(bytes, size);
    }

    private void endHalf() {
        if (half != NONE) {
            room(1);
            bytes[size++] = '?';
            half = NONE;
        }
    }

    private void write(byte[] utf8, int from, int length) {
        endHalf();
        room(length);
        System.arraycopy(utf8, from, bytes, size, length);
        size += length;
    }

    void clear() {
        size = 0;
        half = NONE;
    }

    /** Bytes that it holds on to. */
    int capacity() {
        return bytes.length;
    }

    /**
     * {@code <@piece />}: what several pages show, copied as the bytes that it is.
     *
     * @param link makes an address of the page of a path
     */
    record Shown(Html.Piece piece, UnaryOperator<String> link) implements TemplateDirectiveModel {
        @Override
        @SuppressWarnings("rawtypes")
        public void execute(
                Environment environment, Map parameters, TemplateModel[] loop, @Nullable TemplateDirectiveBody body)
                throws IOException {
            PageBytes.show(piece, link, environment.getOut());
        }
    }

    /** Writes a piece, where it can be as its bytes. */
    static void show(Html.Piece piece, UnaryOperator<String> link, Writer out) throws IOException {
        PageBytes page = out instanceof PageBytes direct ? direct : new PageBytes();
        piece.show(new Html.Piece.Reader() {
            @Override
            public void bytes(byte[] utf8, int from, int length) {
                page.write(utf8, from, length);
            }

            @Override
            public void path(String path) {
                String address = link.apply(path);
                page.write(address, 0, address.length());
            }
        });
        if (out != page) {
            out.write(new String(page.toBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void flush() {
        // There is nothing behind it until writeTo.
    }

    @Override
    public void close() {
        // Memory only.
    }
}
