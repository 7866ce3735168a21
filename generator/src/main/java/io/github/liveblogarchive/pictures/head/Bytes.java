package io.github.liveblogarchive.pictures.head;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, one after the other, numbers with the highest byte first. */
final class Bytes implements Closeable {
    private final InputStream in;
    private final long size;

    private Bytes(InputStream in, long size) {
        this.in = in;
        this.size = size;
    }

    static Bytes of(Path file) throws IOException {
        return new Bytes(new BufferedInputStream(Files.newInputStream(file)), Files.size(file));
    }

    /** Of the whole file. */
    long size() {
        return size;
    }

    int u8() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    int u16() throws IOException {
        return u8() << 8 | u8();
    }

    long u32() throws IOException {
        return (long) u16() << 16 | u16();
    }

    String name() throws IOException {
        return new String(take(4), StandardCharsets.ISO_8859_1);
    }

    void skip(long count) throws IOException {
        in.skipNBytes(count);
    }

    byte[] take(int count) throws IOException {
        byte[] taken = in.readNBytes(count);
        if (taken.length < count) {
            throw new EOFException();
        }
        return taken;
    }

    /** What is there, up to so many bytes. */
    byte[] upTo(int count) throws IOException {
        return in.readNBytes(count);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
