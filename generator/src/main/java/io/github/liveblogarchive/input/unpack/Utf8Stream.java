package io.github.liveblogarchive.input.unpack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes in any encoding as bytes in UTF-8, with the mark at the beginning that says so. */
final class Utf8Stream extends InputStream {
    private final Reader in;
    private byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private int next;

    Utf8Stream(InputStream in, Charset charset) {
        this.in = new BufferedReader(new InputStreamReader(in, charset));
    }

    @Override
    public int read() throws IOException {
        return next < bytes.length || fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (next == bytes.length && !fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, from, n);
        next += n;
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        char[] chars = new char[4_096];
        int n = in.read(chars, 0, chars.length - 1);
        if (n < 0) {
            return false;
        }
        // Both halves of a pair must go together.
        if (Character.isHighSurrogate(chars[n - 1])) {
            int low = in.read();
            if (low >= 0) {
                chars[n++] = (char) low;
            }
        }
        String text = new String(chars, 0, n);
        bytes = (text.startsWith("\uFEFF") ? text.substring(1) : text).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return bytes.length > 0 || fill();
    }
}
