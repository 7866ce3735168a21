package io.github.liveblogarchive.archive.store;

import io.github.liveblogarchive.model.Entry;
import io.github.liveblogarchive.model.LiveBlog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Records on disk, written once and read by their place; for several threads.
 *
 * <p>One file holds all blogs: a file a blog would cost an archive of 200,000 short blogs as many files again. Texts are
 * kept as UTF-8, so that half of a character, which no source can hold, would not come back.
 */
public final class Shard implements AutoCloseable {
    /** Where a record lies. */
    public record Piece(long offset, int length) {}

    /**
     * The first byte of every record. To be raised when records are written in another way, and when an enum of the
     * model changes: its values are kept as their numbers.
     */
    public static final int FORMAT = 1;

    private static final int BUFFER = 1 << 20;

    // Larger ones, which a few long entries need, are not kept for the others.
    private static final int KEPT_WRITER = 1 << 18;

    // Holds the head of nearly every entry; a longer one costs a second reading.
    private static final int HEAD_GUESS = 512;

    private final Path file;
    private final FileChannel channel;
    private final Queue<RecordWriter> writers = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final boolean stays;
    private long end;

    private Shard(Path file, boolean stays) throws IOException {
        this.file = file;
        this.stays = stays;
        this.channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** An empty one, whose file goes when it is closed. */
    public static Shard temporary(Path file) throws IOException {
        return new Shard(file, false).cutAt(0);
    }

    /**
     * One whose file stays, with the bytes that are in it already.
     *
     * @param end so many of them are known; what stands behind them was left by a run that did not end
     */
    public static Shard kept(Path file, long end) throws IOException {
        return new Shard(file, true).cutAt(end);
    }

    private Shard cutAt(long length) throws IOException {
        boolean isCut = false;
        try {
            channel.truncate(length);
            channel.position(length);
            end = length;
            isCut = true;
            return this;
        } finally {
            if (!isCut) {
                channel.close();
            }
        }
    }

    /** The bytes that it holds, those not yet written with them. */
    public synchronized long end() {
        return end;
    }

    /** The bytes under which an entry is kept; equal entries give equal bytes. */
    public byte[] bytes(Entry entry) {
        return bytes(entry, EntryCodec::write);
    }

    /** The bytes under which a blog is kept; equal blogs give equal bytes. */
    public byte[] bytes(LiveBlog blog) {
        return bytes(blog, BlogCodec::write);
    }

    public Piece append(byte[] bytes) {
        return append(bytes, bytes.length);
    }

    /** Appends the first bytes of an array. */
    public synchronized Piece append(byte[] bytes, int length) {
        try {
            if (buffer.remaining() < length) {
                flush();
            }
            if (length > buffer.capacity()) {
                writeFully(ByteBuffer.wrap(bytes, 0, length));
            } else {
                buffer.put(bytes, 0, length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
        Piece piece = new Piece(end, length);
        end += length;
        return piece;
    }

    /** To be called once between the last {@link #append} and the first reading. */
    public synchronized void flush() throws IOException {
        buffer.flip();
        writeFully(buffer);
        buffer.clear();
    }

    /**
     * The entry that was written there.
     *
     * @throws UncheckedIOException where the record cannot be read, or is not as it was written; so for all that read
     */
    public Entry entry(Piece piece) {
        return record(piece, piece.length(), EntryCodec::read);
    }

    /** An entry with all that it has but its body, for less than the whole costs. */
    public Entry head(Piece piece) {
        int guess = Math.min(piece.length(), HEAD_GUESS);
        byte[] start = load(piece, guess);
        int head = 1 + RecordWriter.LENGTH_BYTES + RecordWriter.SUM_BYTES;
        if (guess >= head) {
            RecordReader in = reader(start);
            long needed = head + (long) in.fixed();
            if (needed > guess && needed <= piece.length()) {
                return record(piece, (int) needed, from -> EntryCodec.head(from).build());
            }
        }
        return EntryCodec.head(reader(start)).build();
    }

    public LiveBlog blog(Piece piece) {
        return record(piece, piece.length(), BlogCodec::read);
    }

    /** The bytes of a piece, whatever they mean. */
    public byte[] raw(Piece piece) {
        return load(piece, piece.length());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!stays) {
            Files.deleteIfExists(file);
        }
    }

    private <T> byte[] bytes(T value, BiConsumer<RecordWriter, T> codec) {
        RecordWriter free = writers.poll();
        RecordWriter writer = free == null ? new RecordWriter() : free;
        writer.clear();
        writer.writeByte(FORMAT);
        codec.accept(writer, value);
        byte[] bytes = writer.toBytes();
        if (writer.capacity() <= KEPT_WRITER) {
            writers.add(writer);
        }
        return bytes;
    }

    private <T> T record(Piece piece, int length, Function<RecordReader, T> codec) {
        return codec.apply(reader(load(piece, length)));
    }

    private static RecordReader reader(byte[] bytes) {
        RecordReader reader = new RecordReader(bytes, 0, bytes.length);
        if (reader.readByte() != FORMAT) {
            throw RecordReader.damaged("it is of another format");
        }
        return reader;
    }

    private byte[] load(Piece piece, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, piece.offset() + bytes.position()) < 0) {
                    throw new Damage(file + " is shorter than it was written");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
        return bytes.array();
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
