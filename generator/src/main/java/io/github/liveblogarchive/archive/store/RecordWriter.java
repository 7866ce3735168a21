package io.github.liveblogarchive.archive.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;

/** Puts values one behind the other into bytes, as {@link RecordReader} takes them out again; for use again and again. */
public final class RecordWriter {
    /** What stands before the bytes of a section: how many they are. */
    static final int LENGTH_BYTES = 4;

    /** What stands behind the bytes of a section: a sum that tells of damage. */
    static final int SUM_BYTES = 4;

    private byte[] bytes = new byte[4096];
    private int end;

    /** Forgets what was written. */
    public void clear() {
        end = 0;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, end);
    }

    int capacity() {
        return bytes.length;
    }

    public void writeByte(int value) {
        room(1);
        bytes[end++] = (byte) value;
    }

    /** A whole number from 0 on; small ones take a byte. */
    public void count(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[end++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[end++] = (byte) rest;
    }

    /** A whole number on either side of 0. */
    public void number(long value) {
        count((value << 1) ^ (value >> 63));
    }

    public void decimal(double value) {
        fixedLong(Double.doubleToLongBits(value));
    }

    public void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        count(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, end, utf8.length);
        end += utf8.length;
    }

    /** One of the values, as its number in their list. */
    public <E> void choice(List<E> values, E value) {
        writeByte(values.indexOf(value));
    }

    public <T> void list(List<T> items, BiConsumer<RecordWriter, T> item) {
        count(items.size());
        for (T each : items) {
            item.accept(this, each);
        }
    }

    public void texts(List<String> texts) {
        count(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    /** Begins a part that can be read alone; to be handed to {@link #endSection}. */
    public int beginSection() {
        fixed(0);
        return end;
    }

    public void endSection(int start) {
        int stop = end;
        CRC32C sum = new CRC32C();
        sum.update(bytes, start, stop - start);
        end = start - LENGTH_BYTES;
        fixed(stop - start);
        end = stop;
        fixed((int) sum.getValue());
    }

    public void fixedLong(long value) {
        fixed((int) (value >>> 32));
        fixed((int) value);
    }

    public int size() {
        return end;
    }

    private void fixed(int value) {
        room(4);
        bytes[end++] = (byte) (value >>> 24);
        bytes[end++] = (byte) (value >>> 16);
        bytes[end++] = (byte) (value >>> 8);
        bytes[end++] = (byte) value;
    }

    private void room(int more) {
        if (bytes.length - end < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(end, more), (int)
                    Math.min(Integer.MAX_VALUE - 8, 2L * bytes.length)));
        }
    }
}
