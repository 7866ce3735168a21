package io.github.liveblogarchive.archive.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32C;

/** Takes values out of bytes in the order in which {@link RecordWriter} put them there, and trusts none of them. */
public final class RecordReader {
    // Deeper than any source may nest its data, and far from what the stack bears.
    private static final int MAX_DEPTH = 500;

    private final byte[] bytes;
    private int at;
    private final int end;
    private int depth;

    public RecordReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** The exception for a record that cannot be what was written. */
    public static Damage damaged(String what) {
        return new Damage("A record is damaged: " + what);
    }

    public int readByte() {
        if (at >= end) {
            throw damaged("it ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    public long count() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = readByte();
            value |= (next & 0x7FL) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw damaged("a number has too many digits");
    }

    public long number() {
        long value = count();
        return (value >>> 1) ^ -(value & 1);
    }

    public int whole() {
        long value = number();
        if (value != (int) value) {
            throw damaged("a number is too large");
        }
        return (int) value;
    }

    public double decimal() {
        return Double.longBitsToDouble(fixedLong());
    }

    public long fixedLong() {
        return ((long) fixed() << 32) | (fixed() & 0xFFFFFFFFL);
    }

    public boolean isAtEnd() {
        return at == end;
    }

    /** The bytes of a text, into a pool; the place where they stand there. */
    public int text(TextPool pool) {
        int length = size();
        int place = pool.add(bytes, at, length);
        at += length;
        return place;
    }

    public String text() {
        int length = size();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public <E> E choice(List<E> values) {
        int ordinal = readByte();
        if (ordinal >= values.size()) {
            throw damaged("a choice is none of " + values);
        }
        return values.get(ordinal);
    }

    public <T> List<T> list(Function<RecordReader, T> item) {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        if (++depth > MAX_DEPTH) {
            throw damaged("lists lie in each other without end");
        }
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.apply(this));
        }
        depth--;
        return items;
    }

    public List<String> texts() {
        return list(RecordReader::text);
    }

    /** The section that begins here, once its bytes are known to be those that were written. */
    public RecordReader section() {
        int length = fixed();
        if (length < 0 || end - at < length + (long) RecordWriter.SUM_BYTES) {
            throw damaged("it ends too early");
        }
        CRC32C sum = new CRC32C();
        sum.update(bytes, at, length);
        RecordReader section = new RecordReader(bytes, at, at + length);
        at += length;
        if (fixed() != (int) sum.getValue()) {
            throw damaged("its bytes are not those that were written");
        }
        return section;
    }

    // No list has more items and no text more bytes than there are bytes left.
    private int size() {
        long size = count();
        if (size < 0 || size > end - at) {
            throw damaged("a length is beyond its end");
        }
        return (int) size;
    }

    /** Four bytes, the highest first. */
    public int fixed() {
        if (end - at < 4) {
            throw damaged("it ends too early");
        }
        at += 4;
        return (bytes[at - 4] & 0xFF) << 24
                | (bytes[at - 3] & 0xFF) << 16
                | (bytes[at - 2] & 0xFF) << 8
                | (bytes[at - 1] & 0xFF);
    }
}
